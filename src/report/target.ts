import type { Target } from "../url/encode.ts";

/** A purge target as people read it. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case "path":
      return target.path;
    case "prefix":
      return `${target.prefix}*`;
    case "forced":
      return `${target.path} (no exact path can purge it: ${target.prefix}*)`;
    case "tag":
      return `tag:${target.tag}`;
  }
}
