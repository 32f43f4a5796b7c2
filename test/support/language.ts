import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const action = parse(read("action.yml"));
let documents = 0;

/** What GitHub's own language service says of a file, one line each. The inputs of other actions are not known here. */
export async function saidOf(path: string, text: string): Promise<string[]> {
  // It keeps what it has read, by name.
  const document = TextDocument.create(pathToFileURL(`/${++documents}/${path}`).href, "yaml", 1, text);
  const found = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => (`${owner}/${name}` === "OWNER/cdn-purge" ? action : {}),
    },
    fileProvider: {
      // Ours, by whatever name it is called: a page calls what stands in this repository.
      getFileContent: async (file) => ({ name: file.path, content: read(file.path) }),
    },
  });
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
}
