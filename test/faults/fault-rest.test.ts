import { judgeSome } from "./judge.ts";

// One client sends all requests to the API, and fault-github and fault-event hold it against every trouble. Here each
// step shows what a run makes of an answer that it does not get, and each trouble comes once.
judgeSome({
  "the API's commits": ["503, once", "the hour's limit, always"],
  "the API's trees": ["the answer breaks off, once", "no answer, always"],
  "the API's blob of the rules": ["the connection is cut before it is read, once", "another answer, always"],
  "the API's list of the tags": ["the secondary limit, once", "403, always"],
  "the API's tag of the release": ["a slow answer, once", "503, always"],
});
