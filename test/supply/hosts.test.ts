import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAst } from "vitest/node";

const dist = new URL("../../dist/", import.meta.url);

/** A host in a text: behind `//`, or a bare name that ends like a domain. A `${…}` of the SDK's endpoint rules is `{…}`. */
const HOST =
  /(?:https?|wss?|ftp):\/\/((?:\{\w+(?:#\w+)?\}|[\w.:[\]-])*)|(?<![\w@/.-])((?:[a-z0-9-]+\.)+(?:com|net|org|io|dev|aws|cn|gov|eu|uk|co|app|cloud|internal|invalid))(?![\w.-])/g;

/** Every host that stands in a text of a file of dist/. Comments are no part of what runs. */
function hostsIn(file: string): string[] {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, value } = node as { readonly type?: string; readonly value?: unknown };
    if (type === "Literal" && typeof value === "string") texts.push(value);
    if (type === "TemplateElement") texts.push((value as { readonly raw: string }).raw.replaceAll("\\\n", ""));
    for (const child of Object.values(node)) walk(child);
  };
  walk(parseAst(readFileSync(new URL(file, dist), "utf8")));
  return texts.flatMap((text) => [...text.matchAll(HOST)].map(([, url, bare]) => (url ?? bare)!)).filter(Boolean);
}

/** Who may be named in dist/, and why. What is asked is marked; the rest only stands in a message or is an identifier. */
const allowed: readonly (readonly [reason: string, ...hosts: RegExp[]])[] = [
  ["asked: GitHub, where the runner does not name another server", /^(?:api\.)?github\.com$/],
  ["asked: Cloudflare's API", /^api\.cloudflare\.com$/],
  ["asked: Fastly's API", /^api\.fastly\.com$/],
  [
    "asked: CloudFront, in the partition of the region",
    /^cloudfront(?:-fips)?\.(?:global\.api\.aws|cn-northwest-1\.amazonaws\.com\.cn|\{PartitionResult#\w+\})$/,
  ],
  [
    "asked where AWS credentials come from: STS, SSO and sign-in",
    /^(?:sts|oidc|signin|portal\.sso)(?:-fips)?(?:\.\{Region\})?\.(?:amazonaws\.com|api\.aws|api\.amazonwebservices\.com\.cn|amazonaws-us-gov\.com|\{PartitionResult#\w+\})$/,
    /^\{Region\}\.(?:oauth\.)?signin(?:-fips)?\./,
  ],
  [
    "asked where AWS credentials come from: a container and an instance, on the link itself",
    /^169\.254\.(?:170\.2|169\.254)$/,
    /^\[fd00:ec2::254\]$/,
  ],
  [
    "suffixes of AWS's partitions, which follow the above",
    /^(?:api\.)?(?:amazonaws\.(?:com(?:\.cn)?|eu)|amazonwebservices\.(?:com\.cn|eu)|aws(?:\.(?:hci\.)?ic\.gov)?)$/,
    /^(?:c2s\.ic|sc2s\.sgov|csp\.hci\.ic)\.gov$/,
    /^(?:api\.)?cloud(?:-aws)?\.adc-e\.uk$/,
  ],
  ["a route of octokit that uploads a file to a release, which is not called", /^uploads\.github\.com$/],
  ["a placeholder in undici's stand-in for tests, which comes along", /^localhost:9999$/],
  ["the XML name of CloudFront's API", /^cloudfront\.amazonaws\.com$/],
  ["the YAML name of a type", /^yaml\.org$/],
  [
    "a message that points to documentation",
    /^docs\.(?:github|aws\.amazon)\.com$/,
    /^a\.co$/,
    /^react-native\.canny\.io$/,
    /^git-scm\.com$/,
  ],
  [
    "the schema of the rules, which editors read: `init` writes its address into a file",
    /^raw\.githubusercontent\.com$/,
  ],
  ["examples in messages, and the demo's own stand-ins", /^www\.example\.com$/, /^github\.invalid$/, /^127\.0\.0\.1:$/],
];

test("dist/ names no host but those that it is to talk to or that a message quotes, each for a reason", () => {
  const used = new Set<string>();
  const unknown: string[] = [];
  for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"))) {
    for (const host of hostsIn(file)) {
      const reason = allowed.find(([, ...hosts]) => hosts.some((one) => one.test(host)))?.[0];
      if (reason === undefined) unknown.push(`${file}: ${host}`);
      else used.add(reason);
    }
  }
  expect([...new Set(unknown)]).toEqual([]);
  // A reason without a host is a hole that nobody needs.
  expect(allowed.map(([reason]) => reason).filter((reason) => !used.has(reason))).toEqual([]);
});
