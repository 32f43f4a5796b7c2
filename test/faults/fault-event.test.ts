import { judgeSteps } from "./judge.ts";

judgeSteps(["git's list of the tags", "the list of the releases", "the merge base"]);
