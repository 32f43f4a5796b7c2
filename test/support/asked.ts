import { type GitHub, routes } from "./github.ts";
import type { Request } from "./server.ts";

/**
 * What GitHub was asked since its request number `since`, in short: sorted, since calls that go out at once arrive in
 * any order. Git asks for `info/refs` before each of its calls; that is left out.
 */
export function asked(github: GitHub, since = 0): readonly string[] {
  return github.requests.slice(since).flatMap(nameOf).toSorted();
}

function nameOf(request: Request): readonly string[] {
  if (routes.writable(request)) return ["may it write"];
  if (routes.fetch(request)) return [request.body.includes("command=ls-refs") ? "list refs" : "fetch"];
  if (routes.git(request)) return [];
  if (routes.updateRefs(request)) return [movesMemory(request) ? "move memory" : "note deploy"];
  if (routes.readRefs(request)) return ["read memory"];
  if (routes.runs(request)) return ["list runs"];
  return [new URL(request.path, "http://github").pathname];
}

/** Whether it changes more than what was deployed last. */
function movesMemory({ body }: Request): boolean {
  const { refUpdates } = JSON.parse(body.toString()).variables.input;
  return refUpdates.some(({ name }: { readonly name: string }) => !isBeside(name));
}

/** Whether a ref holds what was deployed to a target beside its memories. */
export function isBeside(ref: string): boolean {
  return /\/(?:latest|unpurged|[0-9a-f]+-missed)$/.test(ref);
}
