/** What the defence files. A clock of its own is answered by filings of the kinds its rule names. */
export const FILING_KINDS = [
  'APPEAL',
  'RESTORATION',
  'RETURNED_PROTOCOL',
  'REMARKS',
  'COMPLAINT',
  'LIMITATION',
  'STAY',
  'CASSATION',
  'SUPREME_COURT',
  'HRC',
  'CERD',
  'CAT',
  'CEDAW',
  'CRPD',
  'WGAD',
  'SPECIAL_PROCEDURES',
] as const;
export type FilingKind = (typeof FILING_KINDS)[number];

/** One of these answers every clock of the case that asks for it, whatever started the clock. */
export const ANSWERS_THE_CASE: ReadonlySet<FilingKind> = new Set([
  'COMPLAINT',
  'STAY',
  'WGAD',
  'SPECIAL_PROCEDURES',
]);
