export const EXPORT_KINDS = ['STATISTICS_CSV', 'MICRODATA_CSV'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A file with a line a case leaves only when a second person agrees; a table of protected counts needs nobody. */
export const needsApproval = (kind: ExportKind): boolean => kind === 'MICRODATA_CSV';

/** For how long a requested file can be fetched. */
export const DAYS_AVAILABLE = 7;

export type ExportState = 'WAITS_APPROVAL' | 'READY' | 'EXPIRED';

export function stateOf(request: {
  readonly kind: ExportKind;
  readonly isApproved: boolean;
  readonly isExpired: boolean;
}): ExportState {
  if (request.isExpired) return 'EXPIRED';
  return needsApproval(request.kind) && !request.isApproved ? 'WAITS_APPROVAL' : 'READY';
}
