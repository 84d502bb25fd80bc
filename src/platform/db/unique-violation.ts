/** @returns whether the database refused a row because its key is in use. */
export const isUniqueViolation = (error: unknown): boolean =>
  (error as { driverError?: { code?: string } } | null)?.driverError?.code === '23505';
