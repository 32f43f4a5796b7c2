import { judgeSteps } from "./judge.ts";

judgeSteps(["Cloudflare's purge"]);
