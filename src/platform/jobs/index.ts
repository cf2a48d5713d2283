export { type EnqueueOptions, enqueue } from './enqueue.ts';
export { executeOn } from './execute.ts';
export { type FailedJob, failedJobs } from './failed-jobs.ts';
export { installJobs } from './install-jobs.ts';
export type { JobContext, JobData, JobSpec } from './job-spec.ts';
export {
  endLongWork,
  findLongWork,
  type LongWork,
  listLongWorks,
  reportProgress,
  resumeLongWork,
  startLongWork,
  stopLongWork,
} from './long-work.ts';
export { runDueJobs } from './run-due-jobs.ts';
export { type Jobs, type JobsParts, startJobs } from './start-jobs.ts';
