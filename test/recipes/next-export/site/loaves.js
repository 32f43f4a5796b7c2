import { readdirSync, readFileSync } from "node:fs";

/** Every loaf of content/: the first line is its title. */
export function loaves() {
  return readdirSync("content").map((name) => {
    const [title, ...lines] = readFileSync(`content/${name}`, "utf8").split("\n");
    return { slug: name.replace(".txt", ""), title, text: lines.join(" ").trim() };
  });
}
