import { type Config } from '../../platform/config/index.js';
import { passwordIn, prepareDatabase } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { loadSecret } from '../../platform/vault/index.js';
import { seedInstallation } from '../seed/index.js';

/** The step before the processes of an installation: keys, roles, migrations, reference data, first administrator. */
export async function runMigrate(config: Config): Promise<void> {
  makeKeys(config);
  const done = await migrateGiven(config);
  process.stdout.write(`${done.length} migrations run\n`);
  await fillInstallation(config, Log.at(config.get('LOG_LEVEL')));
}

/**
 * Makes the installation's keys where they are missing: before api and worker start together and each
 * would make its own. @returns whether the installation's key was made now.
 */
export function makeKeys(config: Config): boolean {
  const dataDir = config.get('QORGAU_DATA_DIR');
  loadSecret(dataDir, 'family.key');
  return loadSecret(dataDir, 'installation.key').made;
}

/** Migrates the database of DATABASE_OWNER_URL; the logins' passwords come from their own URLs. */
export const migrateGiven = (config: Config): Promise<string[]> =>
  prepareDatabase(config.require('DATABASE_OWNER_URL'), {
    app: passwordIn(config.require('DATABASE_URL')),
    queue: passwordIn(config.require('DATABASE_QUEUE_URL')),
    family: passwordIn(config.require('DATABASE_FAMILY_URL')),
  });

/**
 * Loads what an installation begins with; a new one without demo people prints its first administrator's link.
 * @returns whether it is a real one.
 */
export async function fillInstallation(config: Config, log: Log): Promise<boolean> {
  const { link, isReal } = await seedInstallation(config, log);
  if (!link) return isReal;
  process.stdout.write(`\n  First administrator: ${config.get('PUBLIC_URL')}/invitation#${link}\n`);
  process.stdout.write('  The link works once, within 24 hours.\n');
  return isReal;
}
