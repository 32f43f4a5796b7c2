import { type Node, parseExpression, type Takes } from "./expression.ts";

/**
 * The regular expressions that globs become, matched in time proportional to the length of the expression times that of
 * the text. JavaScript's own matching tries one way after another, and a name can be made for which there are more ways
 * than anyone can try. The result is the same: the first way in the order in which JavaScript would try them.
 */
export interface Linear {
  test(text: string): boolean;
  /**
   * The text of each capturing group by its number, undefined where it took no part; [0] is the whole. Null: no match, or,
   * if `exact` is false, nobody knows.
   */
  exec(text: string): readonly (string | undefined)[] | null;
  /** False where a part that may be empty is repeated or optional: JavaScript has an order of its own for these. */
  readonly exact: boolean;
  /** Times the length of a text: how much work it is, in steps of a few nanoseconds, and how many bytes. */
  readonly size: number;
}

/** A step of a program: `next` is the step after it, `other` the second choice. */
type Step =
  | { readonly kind: "unit"; readonly takes: Takes }
  | { readonly kind: "fork"; next: number; other: number }
  | { readonly kind: "save"; readonly slot: number }
  | { readonly kind: "look"; readonly program: Program; readonly negative: boolean }
  | { readonly kind: "start" | "end" | "match" };

type Program = readonly Step[];

/** Compiles the source of a regular expression of the flag `s` alone. Throws SyntaxError for what no glob becomes. */
export function linear(source: string): Linear {
  const { node, groups, exact } = parseExpression(source);
  const program = programOf(node);
  return {
    exact,
    size: sizeOf(program),
    test: (text) => reach(program, text)[0] === 1,
    exec: (text) => (exact ? walk(program, text, groups) : null),
  };
}

function programOf(root: Node): Program {
  const steps: Step[] = [];
  const fork = (): { kind: "fork"; next: number; other: number } => {
    const step = { kind: "fork" as const, next: steps.length + 1, other: steps.length + 1 };
    steps.push(step);
    return step;
  };
  /** Sets where the second choice of a fork leads, or for a lazy one the first. */
  const leads = (step: { next: number; other: number }, lazy: boolean) => {
    if (lazy) step.next = steps.length;
    else step.other = steps.length;
  };

  function emit(node: Node): void {
    switch (node.kind) {
      case "all":
        for (const item of node.items) emit(item);
        return;
      case "any": {
        const exits = node.items.map((item, index) => {
          const last = index === node.items.length - 1;
          const here = last ? null : fork();
          emit(item);
          const exit = last ? null : fork();
          if (here) leads(here, false);
          return exit;
        });
        for (const exit of exits) if (exit) exit.next = exit.other = steps.length;
        return;
      }
      case "repeat": {
        const { item, min, max, lazy } = node;
        for (let count = 0; count < min; count++) emit(item);
        if (max === Infinity) {
          const from = steps.length;
          const here = fork();
          emit(item);
          const back = fork();
          back.next = back.other = from;
          leads(here, lazy);
          return;
        }
        const heres = Array.from({ length: max - min }, () => {
          const here = fork();
          emit(item);
          return here;
        });
        for (const here of heres) leads(here, lazy);
        return;
      }
      case "group":
        steps.push({ kind: "save", slot: node.number * 2 });
        emit(node.item);
        steps.push({ kind: "save", slot: node.number * 2 + 1 });
        return;
      case "look":
        steps.push({ kind: "look", negative: node.negative, program: programOf(node.item) });
        return;
      default:
        steps.push(node);
    }
  }
  emit(root);
  steps.push({ kind: "match" });
  return steps;
}

function sizeOf(program: Program): number {
  return program.reduce((sum, step) => sum + 1 + (step.kind === "look" ? sizeOf(step.program) : 0), 0);
}

/** For each place of the text and each step, whether a match can be reached from there: [place * steps + step] is 1. */
function reach(program: Program, text: string): Uint8Array {
  const size = program.length;
  const table = new Uint8Array(size * (text.length + 1));
  const starts = new Set(
    program.flatMap((step, index) => (step.kind === "fork" && step.next < index ? [step.next] : [])),
  );
  const looks = program.map((step) => (step.kind === "look" ? reach(step.program, text) : null));
  /** `row` is where the place begins in the table, `unit` what stands there, or -1 at the end. */
  const holds = (step: Step, index: number, place: number, row: number, unit: number): boolean => {
    switch (step.kind) {
      case "unit":
        return unit >= 0 && table[row + size + index + 1] === 1 && step.takes(unit);
      case "fork":
        return table[row + step.next] === 1 || table[row + step.other] === 1;
      case "match":
        return true;
      default:
        if (table[row + index + 1] !== 1) return false;
    }
    switch (step.kind) {
      case "save":
        return true;
      case "start":
        return place === 0;
      case "end":
        return unit < 0;
      case "look":
        return (looks[index]![place * step.program.length] === 1) !== step.negative;
    }
  };
  for (let place = text.length; place >= 0; place--) {
    const row = place * size;
    const unit = place < text.length ? text.charCodeAt(place) : -1;
    // What is reached by going back to the start of a loop is only known when that start is.
    for (let again = true; again; ) {
      again = false;
      for (let index = size - 1; index >= 0; index--) {
        if (table[row + index] === 1 || !holds(program[index]!, index, place, row, unit)) continue;
        table[row + index] = 1;
        again ||= starts.has(index);
      }
    }
  }
  return table;
}

/** Goes the first way that leads to a match, and notes where groups begin and end. */
function walk(program: Program, text: string, groups: number): readonly (string | undefined)[] | null {
  const size = program.length;
  const table = reach(program, text);
  if (table[0] !== 1) return null;
  const slots: (number | undefined)[] = new Array(groups * 2 + 2).fill(undefined);
  let place = 0;
  let index = 0;
  for (;;) {
    const step = program[index]!;
    if (step.kind === "match") break;
    if (step.kind === "fork") {
      index = table[place * size + step.next] === 1 ? step.next : step.other;
      continue;
    }
    if (step.kind === "unit") place += 1;
    else if (step.kind === "save") slots[step.slot] = place;
    index += 1;
  }
  const found = (_: unknown, group: number) => {
    const [from, to] = [slots[group * 2], slots[group * 2 + 1]];
    return from === undefined || to === undefined ? undefined : text.slice(from, to);
  };
  slots[0] = 0;
  slots[1] = place;
  return Array.from({ length: groups + 1 }, found);
}
