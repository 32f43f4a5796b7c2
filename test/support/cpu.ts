/** Seconds of processor time since `start`, which a busy machine makes no longer as it does time on the clock. */
export function cpuSeconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
