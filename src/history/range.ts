/** The commit that was deployed, as far as the payload tells it. */
export type EventHead =
  | { readonly kind: "sha"; readonly sha: string }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "latest-release" }
  | { readonly kind: "unknown" };

/** What the event says was there before. */
export type EventBase =
  | { readonly kind: "sha"; readonly sha: string; readonly why: string }
  | { readonly kind: "former-tag"; readonly tag: string }
  | { readonly kind: "previous-tag"; readonly tag: string }
  | { readonly kind: "previous-release"; readonly tag: string; readonly prerelease: boolean }
  | { readonly kind: "merge-base"; readonly base: string; readonly head: string }
  | { readonly kind: "unknown"; readonly why: string };

/** One row of the table of events. */
export type EventRange =
  | { readonly kind: "range"; readonly head: EventHead; readonly base: EventBase; readonly dry: boolean }
  | { readonly kind: "skip"; readonly why: string };

export function range(head: EventHead, base: EventBase): EventRange {
  return { kind: "range", head, base, dry: false };
}

export function dry(head: EventHead, base: EventBase): EventRange {
  return { kind: "range", head, base, dry: true };
}

export function skip(why: string): EventRange {
  return { kind: "skip", why };
}

export function unknown(why: string): EventBase {
  return { kind: "unknown", why };
}
