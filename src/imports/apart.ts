import { currentOperation, type Db } from '../platform/db/index.js';

/**
 * A short session of the same caller beside the operation's own: files are read and rows are understood while none is
 * open. It opens sealed text, so it writes its audit row.
 */
export function apart<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const { name, credential, correlationId } = currentOperation();
  return db.run({ name, credential, correlationId, purpose: 'import a list' }, work);
}
