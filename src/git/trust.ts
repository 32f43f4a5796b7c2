import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What git says, by whichever TLS library it has, of a certificate whose issuer it does not know. */
const UNTRUSTED = /certificate problem|certificate verif|verify failed|self.signed certificate|UNTRUSTED_ROOT/i;

/** Whether git failed because it does not trust the server. */
export function isUntrusted(stderr: string): boolean {
  return UNTRUSTED.test(stderr);
}

/**
 * Writes what node trusts as a file for git, and gives its path: NODE_EXTRA_CA_CERTS says it to every other client of this
 * action. Null when it says no more than git knows, or when GIT_SSL_CAINFO says it to git, which then is the last word.
 */
export async function trustedByNode(dir: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  if (!env.NODE_EXTRA_CA_CERTS || env.GIT_SSL_CAINFO) return null;
  // Only here: it takes a third of an empty process to load.
  const tls = await import("node:tls");
  const file = join(dir, "trusted.pem");
  // Before 22.15 node cannot tell what it trusts, nor what the system does.
  const all = tls.getCACertificates
    ? new Set([...tls.getCACertificates("default"), ...tls.getCACertificates("system")])
    : [...tls.rootCertificates, await readFile(env.NODE_EXTRA_CA_CERTS, "utf8").catch(() => "")];
  await writeFile(file, [...all].join("\n"));
  return file;
}
