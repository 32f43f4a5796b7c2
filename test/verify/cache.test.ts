import { expect, test } from "vitest";
import { type CacheFacts, readCacheFacts } from "../../src/verify/probe.ts";

const none: CacheFacts = { age: null, state: null, status: "", from: "" };

test.each<[what: string, headers: Record<string, string>, facts: Partial<CacheFacts>]>([
  ["nothing", {}, {}],
  [
    "CloudFront, hit",
    {
      "x-cache": "Hit from cloudfront",
      age: "12",
      via: "1.1 x.cloudfront.net (CloudFront)",
      "x-amz-cf-pop": "FRA56-P1",
    },
    { age: 12, state: "hit", status: "Hit from cloudfront", from: "1.1 x.cloudfront.net (CloudFront), FRA56-P1" },
  ],
  ["CloudFront, miss", { "x-cache": "Miss from cloudfront" }, { state: "miss", status: "Miss from cloudfront" }],
  [
    "CloudFront, confirmed",
    { "x-cache": "RefreshHit from cloudfront" },
    { state: "miss", status: "RefreshHit from cloudfront" },
  ],
  [
    "CloudFront, a cached error",
    { "x-cache": "Error from cloudfront", age: "3" },
    { age: 3, status: "Error from cloudfront" },
  ],
  [
    "CloudFront, a function",
    { "x-cache": "FunctionGeneratedResponse from cloudfront" },
    { status: "FunctionGeneratedResponse from cloudfront" },
  ],
  [
    "Cloudflare, hit",
    { "cf-cache-status": "HIT", age: "5", "cf-ray": "8f0-FRA" },
    { age: 5, state: "hit", status: "HIT", from: "FRA" },
  ],
  ["Cloudflare, served stale", { "cf-cache-status": "UPDATING" }, { state: "hit", status: "UPDATING" }],
  ["Cloudflare, expired and asked for", { "cf-cache-status": "EXPIRED" }, { state: "miss", status: "EXPIRED" }],
  ["Cloudflare, never cached", { "cf-cache-status": "DYNAMIC" }, { state: "miss", status: "DYNAMIC" }],
  [
    "Fastly, shield and edge asked",
    { "x-cache": "MISS, MISS", "x-served-by": "cache-iad-1, cache-fra-2" },
    { state: "miss", status: "MISS, MISS", from: "cache-iad-1, cache-fra-2" },
  ],
  ["Fastly, the shield had it", { "x-cache": "HIT, MISS" }, { state: "hit", status: "HIT, MISS" }],
  [
    "two CDNs",
    { "cf-cache-status": "MISS", "x-cache": "Hit from cloudfront" },
    { state: "hit", status: "Hit from cloudfront; MISS" },
  ],
  ["nginx", { "x-cache-status": "BYPASS" }, { state: "miss", status: "BYPASS" }],
  ["an age that is none", { age: "-1" }, {}],
  ["an age twice", { age: "1, 2" }, {}],
  ["words that hold others", { "x-cache": "missing hits" }, { status: "missing hits" }],
  ["too long", { via: "v".repeat(1_000) }, { from: "v".repeat(200) }],
])("%s", (_, headers, facts) => {
  expect(readCacheFacts(headers)).toEqual({ ...none, ...facts });
});
