import { cpuSeconds } from "../support/cpu.ts";

/** How many runs a property has: so many in `npm run test:deep`, times FUZZ in `npm run fuzz`. */
export const runs = (usual: number): number => usual * Number(process.env.FUZZ ?? 1);

/** Seconds of processor time that a call takes, whatever else the machine does. */
export function effort(call: () => unknown): number {
  const started = process.cpuUsage();
  call();
  return cpuSeconds(started);
}
