import { judgeSteps } from "./judge.ts";

judgeSteps(["the invalidation", "the question whether it is done"]);
