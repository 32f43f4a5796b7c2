import { denied, type Job } from "./jobs.ts";
import type { Performed } from "./perform.ts";

/** An error that a history itself brings about. */
interface Expected {
  readonly name: string;
  is(error: string, job: Job): boolean;
}

/** What may fail, and why that is right. Anything else is a purge that was not judged, and so no proof of anything. */
const expected: readonly Expected[] = [
  {
    // Nobody can purge without the permission; the next run has to make up for it.
    name: "CloudFront denies access",
    is: (error, { fate }) => denied.includes(fate) && error.startsWith("CloudFront denied access (injected 403)"),
  },
  {
    // Another run purged meanwhile: what was planned may be too little. The job fails, and so the next run makes up for it.
    name: "the memory has moved since the plan was made",
    is: (error) => error.includes("another run has purged since `plan` was made"),
  },
  {
    // After ten minutes and five more the action gives up, as documented; the next run has to make up for it.
    name: "CloudFront's quota stays full",
    is: (error, { fate }) => fate === "CDN is over its quota" && error.startsWith("CloudFront has too many"),
  },
];

/** What failed in a step of the action: what it threw, what each of its targets failed with, or why it did nothing. */
function errorsOf({ report, error }: Performed, { serves }: Job): readonly string[] {
  if (!report) return [error!];
  const failed = report.results.flatMap(({ error }) => error ?? []);
  const isFine =
    report.status === "purged" ||
    report.status === "nothing-to-purge" ||
    (report.status === "skipped" && serves !== "all");
  return failed.length > 0 || isFine ? failed : [`${report.status}: ${report.why}`];
}

/** The errors of a step of a job, each with the name by which it is expected; null if it is not. */
export function explained(job: Job): readonly { readonly error: string; readonly name: string | null }[] {
  const known = (error: string) => expected.find(({ is }) => is(error, job))?.name ?? null;
  return errorsOf(job.performed[job.step]!, job).map((error) => ({ error, name: known(error) }));
}
