import { judgeSteps } from "./judge.ts";

judgeSteps([
  "the API's commits",
  "the API's trees",
  "the API's blob of the rules",
  "the API's list of the tags",
  "the API's tag of the release",
]);
