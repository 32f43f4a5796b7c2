import { gitBytes } from "./git.ts";

/** A recorded change of one path. */
export type Change =
  | { readonly kind: "put"; readonly mode: string; readonly path: Buffer; readonly content: Buffer }
  | { readonly kind: "link"; readonly path: Buffer; readonly sha: string }
  | { readonly kind: "remove"; readonly path: Buffer }
  | { readonly kind: "rename"; readonly path: Buffer; readonly to: Buffer }
  | { readonly kind: "chmod"; readonly path: Buffer; readonly mode: string };

/** One file change in the language of git-fast-import(1). */
export async function command(change: Change, dir: string, head: string | undefined): Promise<Buffer> {
  const path = quoted(change.path);
  switch (change.kind) {
    case "put":
      return Buffer.concat([Buffer.from(`M ${change.mode} inline ${path}\n`), data(change.content)]);
    case "link":
      return Buffer.from(`M 160000 ${change.sha} ${path}\n`);
    case "remove":
      return Buffer.from(`D ${path}\n`);
    case "rename":
      return Buffer.from(`R ${path} ${quoted(change.to)}\n`);
    case "chmod":
      return Buffer.from(`M ${change.mode} ${await blobAt(dir, head, change.path)} ${path}\n`);
  }
}

/** The counted bytes of a blob or message. */
export function data(content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`data ${content.length}\n`), content, Buffer.from("\n")]);
}

/** C-style quotes with octal escapes: any byte but NUL may stand in a path. */
function quoted(path: Uint8Array): string {
  const characters = [...path].map((byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, "0")}`,
  );
  return `"${characters.join("")}"`;
}

async function blobAt(dir: string, head: string | undefined, path: Buffer): Promise<string> {
  // Read the whole tree: an argument of a process cannot hold a name that is not UTF-8.
  const tree = head ? (await gitBytes(dir, ["ls-tree", "-r", "-z", head])).toString("latin1") : "";
  const entry = tree.split("\0").find((line) => line.slice(line.indexOf("\t") + 1) === path.toString("latin1"));
  if (!entry) throw new Error(`chmod: ${path} is not in HEAD`);
  return entry.split(/[ \t]/)[2]!;
}
