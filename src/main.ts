import 'reflect-metadata';
import { readConfig } from './platform/config/index.js';
import { Log } from './platform/log/index.js';

/** One code base, several processes: the word after the program name says which. */
const PROCESSES: Readonly<Record<string, () => Promise<void>>> = {
  all: async () =>
    (await import('./app/processes/all.js')).runAll(readConfig(), process.argv.includes('--empty')),
  migrate: async () => (await import('./app/processes/migrate.js')).runMigrate(readConfig()),
  api: async () => (await import('./app/processes/api.js')).runApi(...settled()),
  family: async () => (await import('./app/processes/family.js')).runFamily(...settled()),
  worker: async () => (await import('./app/processes/worker.js')).runWorker(...settled()),
};

function settled(): [ReturnType<typeof readConfig>, Log] {
  const config = readConfig();
  // a process started by another ends with it, also when that one was killed
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  return [config, Log.at(config.get('LOG_LEVEL'))];
}

const mode = process.argv[2] ?? 'all';
const run = PROCESSES[mode];
if (!run) {
  process.stderr.write(`unknown process ${JSON.stringify(mode)}: ${Object.keys(PROCESSES).join(', ')}\n`);
  process.exit(2);
}
run().catch((error: unknown) => {
  process.stderr.write(
    `${mode} did not start: ${error instanceof Error ? error.message : 'unknown fault'}\n`,
  );
  process.exit(1);
});
