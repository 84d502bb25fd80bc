export { DATA_SOURCE, Db, type OperationOptions } from './db.js';
export { poolOptions, type Entities } from './data-source.js';
export { DbModule } from './db.module.js';
export { loadersOf } from './loaders-of.js';
export { migrate, ownerDataSource } from './migrate.js';
export {
  ANONYMOUS,
  currentOperation,
  Operation,
  runInOperation,
  STAFF_ROLES,
  type Actor,
  type Credential,
  type StaffRole,
} from './operation.js';
export { MIGRATIONS, prepareDatabase } from './prepare-database.js';
export { prepareTemplate, TEMPLATE, TEST_PASSWORDS } from './prepare-template.js';
export { ensureDatabase, passwordIn, prepareRoles, type RolePasswords } from './roles.js';
export { Session, TransactionLost } from './session.js';
export { openSnapshot, type Snapshot } from './snapshot.js';
export { isUniqueViolation } from './unique-violation.js';
