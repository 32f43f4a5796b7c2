import type { DeploymentOptions } from "../support/github/events.ts";

/** What is said of an environment. */
type Environment = Required<Pick<DeploymentOptions, "environment">> &
  Pick<DeploymentOptions, "transient" | "production">;

/** How a host names what it deploys, and how the workflow tells the action of it. */
export interface Hosting {
  /** The input `environment`; null without it. */
  readonly input: string | null;
  /** What the CDN serves. */
  readonly served: Environment;
  /** What it does not serve, though the same commits are deployed there. */
  readonly others: readonly Environment[];
}

const preview: Environment = { environment: "Preview", transient: true, production: false };

export const hostings: readonly Hosting[] = [
  { input: null, served: { environment: "Production" }, others: [preview, { environment: "staging" }] },
  {
    input: null,
    served: { environment: "Production – site", transient: false, production: true },
    others: [{ environment: "Preview – site", transient: true }],
  },
  {
    input: null,
    served: { environment: "live", production: true },
    // A review app may say both.
    others: [{ environment: "pr-7", transient: true, production: true }, { environment: "production-like" }],
  },
  {
    input: "WWW",
    served: { environment: "www", production: false },
    others: [{ environment: "Production", production: true }, preview],
  },
];
