import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const FLAGS = ["--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run"];
/** What a page says of itself once it is laid out. */
const MEASURE = "<script>document.title = document.documentElement.scrollHeight</script>";

/** Chromium from the PATH, or the program that CHROMIUM names, takes a picture of the whole page, as PNG. */
export function photograph(html: string, width: number): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "cdn-purge-picture-"));
  try {
    const [page, picture] = [join(folder, "page.html"), join(folder, "page.png")];
    writeFileSync(page, html.replace("</body>", `${MEASURE}</body>`));
    // Its own sandbox does not start for root, and the page is ours.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const run = (...flags: string[]) => {
      const args = [...FLAGS, ...sandbox, `--user-data-dir=${join(folder, "profile")}`, ...flags];
      const program = process.env.CHROMIUM ?? "chromium";
      return execFileSync(program, [...args, pathToFileURL(page).href], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
        timeout: 60_000,
      });
    };
    const height = /<title>(\d+)<\/title>/.exec(run(`--window-size=${width},100`, "--dump-dom"))?.[1];
    if (!height) throw new Error("Chromium did not say how high the page is");
    run(`--window-size=${width},${height}`, `--screenshot=${picture}`);
    return readFileSync(picture);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
