import fc from "fast-check";
import { expect, test } from "vitest";
import { PurgeError } from "../../src/cdn/cdn.ts";
import { loadCdn } from "../../src/cdn/send.ts";
import type { CdnName } from "../../src/destination.ts";
import { setUp } from "../cdn/contract.ts";
import { createServerFor, type Server } from "../support/server.ts";
import { runs } from "./effort.ts";
import { createEndless } from "./endless.ts";

interface Subject {
  readonly name: CdnName;
  readonly target: string;
  env(url: string): Record<string, string>;
}

const subjects: readonly Subject[] = [
  {
    name: "cloudfront",
    target: "E2EXAMPLE",
    env: (url) => ({
      AWS_ENDPOINT_URL_CLOUDFRONT: url,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
      AWS_SECRET_ACCESS_KEY: "s3cret",
    }),
  },
  { name: "cloudflare", target: "023e105f4ecef8ad9ca31a8372d0c353", env: (url) => ({ CLOUDFLARE_BASE_URL: url }) },
  { name: "fastly", target: "SU1Z0isxPaozGVKXdv0eY", env: (url) => ({ FASTLY_API_ENDPOINT: url }) },
];

const invalidation = (fields: string) =>
  `<?xml version="1.0"?><Invalidation xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">${fields}</Invalidation>`;
const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY a${at} "${at === 0 ? "&a;&a;" : `&a${at - 1};`.repeat(10)}">`).join("")}]>`;

/** What a CDN, or somebody in its place, may say: its own words, nearly its own, and none of them. */
const body = fc.oneof(
  fc.constantFrom(
    ...["", "{", "null", "[]", "1", '"ok"', "[".repeat(20_000), `{"a":${"[".repeat(20_000)}`, "\ufeff{}", "\0"],
    ...['{"success":true}', '{"success":"true","result":{"id":{}}}', '{"success":true,"errors":null,"result":null}'],
    ...[
      '{"success":false,"errors":{}}',
      '{"success":false,"errors":[null]}',
      '{"success":false,"errors":[{"code":"x","message":{}}]}',
    ],
    ...[
      '{"status":"ok"}',
      '{"status":"ok","id":{"toString":1}}',
      '{"status":{},"id":"1"}',
      '{"msg":{"toString":1},"detail":[]}',
    ],
    ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'],
    ...["<", "<a", "<a></b>", "<?xml?>", "<html><body>Sign in to the network</body></html>", "<a/>".repeat(5_000)],
    invalidation("<Id>I1</Id><Status>InProgress</Status>"),
    invalidation("<Id></Id>"),
    invalidation("<Id><Id>1</Id></Id><Status><x/></Status>"),
    invalidation(
      "<Id>I1</Id><CreateTime>never</CreateTime><InvalidationBatch><Paths><Quantity>NaN</Quantity></Paths></InvalidationBatch>",
    ),
    invalidation("<__proto__><polluted>true</polluted></__proto__>"),
    `<?xml version="1.0"?>${laughs}<Invalidation><Id>&a11;</Id></Invalidation>`,
    "<ErrorResponse><Error><Code>AccessDenied</Code><Message>::error::x\n##[error]y</Message></Error></ErrorResponse>",
    "<ErrorResponse><Error><Code>__proto__</Code></Error></ErrorResponse>",
    "<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>",
    `<ErrorResponse><Error><Code>${"x".repeat(20_000)}</Code></Error></ErrorResponse>`,
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const status = fc.constantFrom(
  200,
  201,
  204,
  206,
  301,
  302,
  307,
  400,
  401,
  403,
  404,
  405,
  409,
  413,
  418,
  429,
  500,
  503,
  511,
  599,
);
const headers = fc.constantFrom<Record<string, string>>(
  {},
  { "content-type": "application/json" },
  { "content-type": "text/xml; charset=utf-16" },
  { "content-encoding": "gzip" },
  { "retry-after": "60" },
  { "retry-after": "99999999999999999999" },
  { "fastly-ratelimit-reset": "1e309" },
  { "x-amzn-errortype": "__proto__" },
  { "x-amzn-requestid": "::error::x" },
  { "set-cookie": "a=b" },
);

test.each(subjects)(
  "$name: whatever is answered, a purge is accepted as the CDN says it, or ends in a PurgeError",
  async (subject) => {
    let answer = { status: 200, headers: {} as Record<string, string>, body: "" };
    await using elsewhere = await createServerFor(
      () => ({ status: 200, body: answer.body }),
      () => ({ status: 500 }),
    );
    const server = await createServerFor(
      () => ({ ...answer, headers: { location: `${elsewhere.url}/evil`, ...answer.headers } }),
      () => ({ status: 500 }),
    );
    const env = subject.env(server.url);
    const stand = { server, env, token: "t0ken", isPurged: () => false, sizes: () => [] };
    await using world = await setUp({ start: async () => stand });
    const cdn = await loadCdn(subject.name);
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(status, headers, body, async (code, fields, text) => {
        answer = { status: code, headers: fields, body: code === 204 ? "" : text };
        world.server.requests.length = 0;
        world.lines.length = 0;
        try {
          const receipt = await cdn.purge(subject.target, ["/a"], world.context);
          accepted += 1;
          // Only a success of the CDN's own kind is one.
          expect([code, [200, 201, 206].includes(code)]).toEqual([code, true]);
          expect(typeof receipt.id).toBe("string");
          expect(receipt.id).not.toBe("");
          expect(receipt.patterns).toEqual(["/a"]);
        } catch (error) {
          expect(error).toBeInstanceOf(PurgeError);
          expect((error as Error).message.length).toBeLessThan(1_500);
        }
        // Bounded in number, and nowhere else: a redirect would carry the token along.
        expect(world.server.requests.length).toBeLessThanOrEqual(40);
        expect(world.server.requests.length).toBeGreaterThan(0);
        expect(elsewhere.requests).toEqual([]);
        expect(JSON.stringify(world.lines)).not.toMatch(/t0ken|s3cret/);
        expect("polluted" in {}).toBe(false);
      }),
      // A counterexample may be long.
      { numRuns: runs(60), reporter: tellShort },
    );
    expect(accepted).toBeLessThan(runs(60));
  },
);

function tellShort<T>({ failed, counterexample, errorInstance, seed }: fc.RunDetails<T>): void {
  if (!failed) return;
  const text = JSON.stringify(counterexample).slice(0, 500);
  throw new Error(`seed ${seed}: ${text}: ${String(errorInstance).slice(0, 500)}`, { cause: errorInstance });
}

test.each(subjects)("$name: an answer without end is given up, in bounded memory", async (subject) => {
  await using server = await createEndless("text/xml", invalidation("").slice(0, 80), "<a>b</a>");
  const stand = {
    server: { ...server, requests: [] } as unknown as Server,
    env: subject.env(server.url),
    token: "t0ken",
    isPurged: () => false,
    sizes: () => [],
  };
  await using world = await setUp({ start: async () => stand });
  const cdn = await loadCdn(subject.name);
  await expect(cdn.purge(subject.target, ["/a"], world.context)).rejects.toThrow(/longer than|more than a purge can/);
  // Eight tries of 16 MiB at most, and what was on its way.
  expect(server.written()).toBeLessThan(200 * 1024 * 1024);
});
