import { slug } from "github-slugger";
import { UNKNOWN } from "../git/path.ts";

/** What a target may make of a capture before it is filled in: what generators make of the names of files. */
export const TRANSFORMS = ["lower", "slug", "page"] as const;

export type Transform = (typeof TRANSFORMS)[number];

/** Bytes that are no text, or that nobody knows: a generator may write anything for them. */
const NO_TEXT = /\p{Surrogate}/u;
/** Letters that lower case differs in: Unicode has a rule of its own for them, which not every language follows. */
const AMBIGUOUS_CASE = /[\u0130\u03A3]/;
/** A name that stands for its folder: most generators call it `index`, Hugo `_index` too. */
const INDEX = /(?:^|\/)_?index$/;

/** The capture as a URL has it; UNKNOWN in place of each name of which that is not sure. */
export function transformed(capture: string, transforms: readonly Transform[]): string {
  return transforms.reduce((text, transform) => apply(transform, text), capture);
}

/** Whether a capture names the page of its folder. */
export function isIndex(capture: string): boolean {
  return INDEX.test(capture);
}

function apply(transform: Transform, capture: string): string {
  if (transform === "page") return capture.replace(INDEX, "");
  return capture
    .split("/")
    .map((name) => {
      if (NO_TEXT.test(name) || AMBIGUOUS_CASE.test(name)) return UNKNOWN;
      if (transform === "lower") return name.toLowerCase();
      // A name of signs alone has no slug.
      return slug(name) || (name && UNKNOWN);
    })
    .join("/");
}
