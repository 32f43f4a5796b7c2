import { judgeSteps } from "./judge.ts";

judgeSteps([
  "the question for head's rules",
  "the read of the memory",
  "the question whether a memory can be written",
  "the list of runs",
  "the move of the memory",
]);
