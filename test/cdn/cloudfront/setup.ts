import { type CloudFrontOptions, cloudFrontRoutes, createCloudFront } from "../../support/cloudfront.ts";
import { setUp as setUpCdn } from "../contract.ts";

export const id = "E2QWRUHEXAMPLE";
export const tenant = "dt_2wjDZi3hD1ivOXf6rpZJOSNE1AB";

/** A CloudFront that the SDK finds through the environment, and what a purge needs besides. */
export async function setUp(options: Partial<CloudFrontOptions> = {}) {
  const server = await createCloudFront({ distributions: [id, tenant], ...options });
  const stand = { server, env: server.env(), token: "", isPurged: () => false, sizes: () => [] };
  const { context: services, ...world } = await setUpCdn({ start: async () => stand });
  return {
    ...world,
    server,
    services,
    /** The caller references of all requests, in order. */
    sentReferences: () =>
      server.requests
        .filter(cloudFrontRoutes.create)
        .map(({ body }) => /<CallerReference>(.*)<\/CallerReference>/.exec(body.toString())?.[1]),
  };
}
