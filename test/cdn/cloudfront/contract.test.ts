import { cloudFrontRoutes, createCloudFront, matches, throttling } from "../../support/cloudfront.ts";
import { contract } from "../contract.ts";

const target = "E2QWRUHEXAMPLE";
const denied = "E3DENIED";

contract({
  name: "cloudfront",
  target,
  denied,
  missing: "E3MISSING",
  async start() {
    const server = await createCloudFront({ distributions: [target, denied], denied: [denied] });
    return {
      server,
      env: server.env(),
      token: "",
      isPurged: ({ url, tags = [] }) => {
        const { pathname, search } = new URL(url);
        const isTag = (path: string) => tags.some((tag) => path === `#${tag}`);
        return server
          .sent(target)
          .some((paths) => paths.some((path) => isTag(path) || matches(path, pathname + search)));
      },
      sizes: () => server.invalidations.map(({ paths }) => paths.length),
    };
  },
  referenceOf: (request) =>
    cloudFrontRoutes.create(request)
      ? /<CallerReference>(.*)<\/CallerReference>/.exec(request.body.toString())?.[1]
      : undefined,
  throttling,
  itemsOfARequest: 60,
  times: 1,
  requests: { 1: 1, 30: 1, 31: 1, 500: 1, 5000: 1 },
});
