import { expect, test } from "vitest";
import { isTooOld, type Trouble, troubleOf } from "../../src/git/trouble.ts";

const url = "https://github.com/octo/site/";

test.each<[string, Trouble | null]>([
  [`remote: Invalid username or token.\nfatal: Authentication failed for '${url}'`, "refused"],
  [`fatal: could not read Username for 'https://github.com': terminal prompts disabled`, "refused"],
  [`fatal: unable to access '${url}': The requested URL returned error: 403`, "refused"],
  [`remote: Repository not found.\nfatal: repository '${url}' not found`, "refused"],
  [`fatal: unable to access '${url}': The requested URL returned error: 503`, "unreachable"],
  [`fatal: unable to access '${url}': Could not resolve host: github.com`, "unreachable"],
  [`fatal: unable to access '${url}': Failed to connect to github.com port 443: Connection refused`, "unreachable"],
  [`fatal: unable to access '${url}': Couldn't connect to server`, "unreachable"],
  [`fatal: unable to access '${url}': SSL certificate problem: unable to get local issuer certificate`, "unreachable"],
  ["error: RPC failed; curl 18 transfer closed\nfatal: the remote end hung up unexpectedly", "unreachable"],
  [`fatal: unable to access '${url}': Operation too slow. Less than 1 bytes/sec transferred`, "unreachable"],
  ["error: unknown option `stdin'", null],
  ["fatal: not a git repository", null],
  ["", null],
])("%j means %s", (stderr, trouble) => {
  expect(troubleOf(stderr)).toBe(trouble);
});

test.each<[string, boolean]>([
  ["git version 2.30.9", true],
  ["git version 1.8.3.1", true],
  ["git version 2.31.0", false],
  ["git version 2.39.5 (Apple Git-154)", false],
  ["git version 2.47.1.windows.2", false],
  ["git version 3.0.0", false],
  ["hub version unknown", false],
])("whether %s is too old: %s", (version, old) => {
  expect(isTooOld(version)).toBe(old);
});
