import { type Config } from '../../platform/config/index.js';
import { passwordIn, prepareDatabase } from '../../platform/db/index.js';

/** Makes roles and runs migrations against DATABASE_OWNER_URL; passwords come from the other URLs. */
export async function runMigrate(config: Config): Promise<void> {
  const done = await prepareDatabase(config.require('DATABASE_OWNER_URL'), {
    app: passwordIn(config.require('DATABASE_URL')),
    queue: passwordIn(config.require('DATABASE_QUEUE_URL')),
    family: passwordIn(config.require('DATABASE_FAMILY_URL')),
  });
  process.stdout.write(`${done.length} migrations run\n`);
}
