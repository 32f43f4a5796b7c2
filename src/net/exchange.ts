import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { openAgents } from "./agents.ts";
import type { Answer, Request } from "./request.ts";

const { httpAgent, httpsAgent } = openAgents();

/** Sends one request and takes the answer as it comes, its body still encoded. Rejects when the signal aborts. */
export function exchange(
  url: URL,
  { method, headers, body, mostBytes, signal }: Omit<Request, "timeoutMs"> & { readonly signal: AbortSignal },
): Promise<Answer> {
  const [send, agent] = url.protocol === "http:" ? [httpRequest, httpAgent] : [httpsRequest, httpsAgent];
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    // A header that comes twice is told as it came: node would keep the first of some.
    const options = { method, headers: { ...headers, ...length }, agent, signal, joinDuplicateHeaders: true };
    const sent = send(url, options, (answer) => {
      const { statusCode: status = 0, headers: answered } = answer;
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= mostBytes) return;
        resolve({ status, headers: answered, body: null });
        answer.destroy();
      });
      answer.on("end", () => resolve({ status, headers: answered, body: Buffer.concat(chunks) }));
      // An answer that breaks off is an error: what came of it is not taken for the whole.
      answer.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
