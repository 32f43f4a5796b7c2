import { readFile, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { LIMITS, type Limits } from "../clock.ts";

/**
 * Settings of every git process, as arguments: they win over every file, and all versions of git take them. A checkout's
 * own configuration may name programs to run. The sources are the pages of git-config(1) unless a line names another.
 */
export const SAFE_ARGUMENTS: readonly string[] = [
  // Programs of the repository, or of a template of the machine: githooks(5).
  `core.hooksPath=${devNull}`,
  // A program that lists the files that changed; git runs it to read the index, as diff-tree does. Empty is none: to
  // versions before 2.36 `false` is the name of a program.
  "core.fsmonitor=",
  // A file that lists the trees of commits without a hash that proves them: gitformat-commit-graph(5).
  "core.commitGraph=false",
  // No repository but the one that was asked for.
  "submodule.recurse=false",
  "fetch.recurseSubmodules=false",
  // Programs that go on after the one that was started.
  "gc.auto=0",
  "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);

/**
 * Variables of git that stay: certificates, proxies, where the machine's configuration is, an installation of its own. The
 * rest could move us to another repository, or print what is sent to the server.
 */
const GIT_ENV = /^GIT_(SSL_|PROXY_|HTTP_|EXEC_PATH$|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)$)/;
/** Variables that no git process needs: this action's inputs and the job's credentials. */
const SECRET_ENV = /^(INPUT_|AWS_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$)/;

/**
 * Makes an environment without secrets and without variables that could move git to another repository. Git then asks no
 * question, and writes nothing unasked.
 */
export function plainEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(
    ([name]) => !SECRET_ENV.test(name) && (!name.startsWith("GIT_") || GIT_ENV.test(name)),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    // A partial clone fetches missing objects by itself, by its own configuration.
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    LC_ALL: "C",
  };
}

/** Makes the environment for reading a repository and the objects of a folder behind it. Git then asks no server. */
export function localEnvironment(env: NodeJS.ProcessEnv, dir: string, behind: string | null): NodeJS.ProcessEnv {
  // GIT_NO_LAZY_FETCH came with 2.39.4 and 2.45; without a protocol no version of git gets anywhere.
  const plain = { ...plainEnvironment(env), GIT_DIR: dir, GIT_ALLOW_PROTOCOL: "none" };
  // The value is a list. An entry in quotes is one, whatever it holds: git(1).
  return behind === null
    ? plain
    : { ...plain, GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${behind.replace(/["\\]/g, "\\$&")}"` };
}

/** A server and how git reads from it. */
export interface Server {
  /** Bare repository that the command runs in. */
  readonly dir: string;
  /** Origin of the server, for example https://github.com: the only place that gets the token. */
  readonly serverUrl: string;
  /** URL of the repository on it, as it is fetched from. */
  readonly url: string;
  /** Empty: the repository is read without one. */
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  /** A file of certificates to trust in place of git's own; its own without it. */
  readonly trusted?: string | null;
  /** LIMITS without it. */
  readonly limits?: Limits;
}

/**
 * Makes the environment for talking to the server. The settings travel in the environment: not on the command line, where every process can read
 * them, and not on disk. The system's and the user's own configuration stay, since they hold a self-hosted runner's
 * certificates and proxy. No checkout stands behind: a fetch asks the repository of an alternate for its refs, by that
 * repository's configuration, and takes objects for fetched that a partial clone lacks.
 */
export function serverEnvironment({
  dir,
  serverUrl,
  url,
  token,
  env,
  trusted,
  limits = LIMITS,
}: Server): NodeJS.ProcessEnv {
  const header = `http.${serverUrl}/.extraheader`;
  const config: [string, string][] = [
    ["credential.helper", ""],
    ["http.lowSpeedLimit", "1"],
    ["http.lowSpeedTime", String(limits.gitSilenceSeconds)],
    // After a redirect git's second request would take the header along, to another host too. The REST API reads a
    // repository that was renamed since the run began.
    [`http.${serverUrl}/.followRedirects`, "false"],
    // The longest match wins: a shorter insteadOf of the user's, to ssh or to another password, would lead elsewhere.
    [`url.${url}.insteadOf`, url],
    // An empty value drops the header that actions/checkout left in the user's configuration: the server refuses two.
    [header, ""],
  ];
  if (trusted) config.push([`http.${serverUrl}/.sslCAInfo`, trusted]);
  if (token) config.push([header, `AUTHORIZATION: basic ${basicCredential(token)}`]);

  // curl reads this one in lower case only, as no other client here does.
  const proxy = env.HTTP_PROXY && !env.http_proxy ? { http_proxy: env.HTTP_PROXY } : {};
  return {
    ...plainEnvironment(env),
    ...proxy,
    GIT_DIR: dir,
    GIT_CONFIG_COUNT: String(config.length),
    ...Object.fromEntries(
      config.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

/**
 * Writes the certificates that node trusts as a file for git, and returns its path: every other client of this action obeys
 * NODE_EXTRA_CA_CERTS. Null when that names none, or when GIT_SSL_CAINFO, which then wins, names git's.
 */
export async function trustedByNode(dir: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO) return null;
  // Only here: it takes a third of an empty process to load.
  const tls = await import("node:tls");
  const file = join(dir, "trusted.pem");
  // Before 22.15 node lists neither the certificates that it trusts nor those of the system.
  const all = tls.getCACertificates
    ? new Set([...tls.getCACertificates("default"), ...tls.getCACertificates("system")])
    : [...tls.rootCertificates, await readFile(env.NODE_EXTRA_CA_CERTS, "utf8").catch(() => "")];
  await writeFile(file, [...all].join("\n"));
  return file;
}

/** The value of the `Authorization` header that git sends. It is as secret as the token, so both are masked. */
export function basicCredential(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** Removes the token from a message of git, in every form in which git may have it. */
export function withoutToken(text: string, token: string): string {
  if (token === "") return text;
  const forms = [token, basicCredential(token)].flatMap((form) => [form, encodeURIComponent(form)]);
  return forms.reduce((rest, form) => rest.replaceAll(form, "***"), text);
}
