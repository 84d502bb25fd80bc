import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { FamilyBotPoller } from '../../lookup/index.js';
import { StaffBotPoller } from '../../notifications/index.js';
import { type Config } from '../../platform/config/index.js';
import { type Log } from '../../platform/log/index.js';
import { JobWorker } from '../../platform/queue/index.js';
import { Sweeper } from '../sweeper.js';
import { WorkerModule } from '../worker.module.js';

/** Builds the worker, doing nothing yet. */
export const buildWorker = (config: Config, log: Log): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(WorkerModule.forRoot(config, log), {
    logger: false,
    abortOnError: false,
  });

/** Runs the worker until it is told to stop; what it is doing then is finished first. */
export async function runWorker(config: Config, log: Log): Promise<void> {
  const app = await buildWorker(config, log);
  app.enableShutdownHooks();
  app.get(JobWorker).start();
  await app.get(Sweeper).start();
  for (const listener of [StaffBotPoller, FamilyBotPoller]) app.get(listener, { strict: false }).start();
  log.info('the worker works', { process: 'worker' });
}
