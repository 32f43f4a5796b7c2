/*
 * The file that the runner starts. ncc shortens the packages that this file imports by itself, which people do not read:
 * half of their bytes go, and node compiles the rest sooner. What this repository wrote follows in a chunk that stays
 * readable.
 */
import "@actions/core";
import "yaml";

await import("./main.ts");
