import { expect, test } from "vitest";
import { proxyNotices } from "../src/runner.ts";

const https = { HTTPS_PROXY: "http://ada:s3cret@proxy.example:3128" };

test.each<[string, Record<string, string>, string, string | null]>([
  ["no proxy", { PATH: "/bin" }, "24.4.1", null],
  ["a proxy that is empty", { HTTPS_PROXY: "", http_proxy: "" }, "24.4.1", null],
  ["what a proxy is not asked for, without one", { NO_PROXY: "example.com" }, "24.4.1", null],
  ["the first node that asks", https, "24.5.0", null],
  ["a newer one of the same major version", https, "24.21.0", null],
  ["a newer major version", https, "26.0.0", null],
  ["the node of runner 2.327.1", https, "24.4.1", "HTTPS_PROXY names a proxy"],
  ["an older major version, whose minor is larger", https, "20.20.2", "HTTPS_PROXY names a proxy"],
  ["HTTP_PROXY", { HTTP_PROXY: "http://proxy.example" }, "24.0.0", "HTTP_PROXY names a proxy"],
  ["lower case", { http_proxy: "http://proxy.example" }, "24.0.0", "http_proxy names a proxy"],
  ["both", { ...https, http_proxy: "http://proxy.example" }, "24.0.0", "HTTPS_PROXY and http_proxy name proxies"],
])("%s", (_, env, version, found) => {
  expect(proxyNotices(env, version)).toEqual(
    found === null
      ? []
      : [
          `${found}, and this action runs on node ${version}, which passes that over: git asks the proxy, but requests to GitHub's API, to a CDN and to the site go without it. Node 24.5 or newer is needed, which runner 2.328.0 or newer brings: update the runner, or let it reach these hosts without the proxy.`,
        ],
  );
});
