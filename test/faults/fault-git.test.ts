import { judgeSteps } from "./judge.ts";

judgeSteps(["git's greeting", "the fetch of the commits", "the fetch of the rules"]);
