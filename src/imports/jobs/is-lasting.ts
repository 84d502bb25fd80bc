/** SQLSTATE classes of data that will not fit later either: wrong data, a rule of the table broken. */
const LASTING = ['22', '23'];

/**
 * Whether a fault would come again: the row itself is wrong. A database that is away, a lock, a cancelled statement pass
 * by themselves, and cost no row.
 */
export function isLasting(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const said = driverError?.code ?? code;
  return typeof said !== 'string' || LASTING.some((prefix) => said.startsWith(prefix));
}
