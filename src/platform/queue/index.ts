export { defineJob, definedJobs, type JobContract } from './define-job.js';
export { JobHandlers } from './job-handlers.js';
export { JobRuns } from './job-runs.js';
export { JobWorker } from './job-worker.js';
export { QueueModule } from './queue.module.js';
export { prepareQueueSchema } from './prepare-queue-schema.js';
export { QUEUE_BACKEND, WakeUps } from './wake-ups.js';
