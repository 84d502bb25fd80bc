import { fileURLToPath } from 'node:url';
import { prepareQueueSchema } from '../queue/index.js';
import { migrate } from './migrate.js';
import { prepareRoles, type RolePasswords } from './roles.js';

/** Migrations as built, beside this code's own build. */
export const MIGRATIONS = fileURLToPath(new URL('../../../migrations/*.js', import.meta.url));

/**
 * Makes a database ready to be used: roles, schemas, every migration. Safe to run at each start.
 * @returns names of the migrations run now.
 */
export async function prepareDatabase(ownerUrl: string, passwords: RolePasswords): Promise<string[]> {
  await prepareRoles(ownerUrl, passwords);
  await prepareQueueSchema(ownerUrl);
  return migrate(ownerUrl, MIGRATIONS);
}
