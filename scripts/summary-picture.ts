// Makes docs/summary.png of the summary that today's dist/ writes. `FILE.md PICTURE.png [WIDTH]` takes a picture of any
// other Markdown, as GitHub would show it. It needs Chromium: that of the PATH, or the one that CHROMIUM names.
import { readFileSync, writeFileSync } from "node:fs";
import { photograph } from "./picture/chromium.ts";
import { pageOf } from "./picture/page.ts";
import { withText } from "./picture/png.ts";
import { DIGEST, digestOf, sampleSummary } from "./picture/sample.ts";

/** In pixels: the column that GitHub gives a job summary on a small screen. */
const WIDTH = 920;

const [file, picture = "docs/summary.png", width = WIDTH] = process.argv.slice(2);
const markdown = file === undefined ? await sampleSummary() : readFileSync(file, "utf8");
writeFileSync(picture, withText(photograph(pageOf(markdown), Number(width)), DIGEST, digestOf(markdown)));
