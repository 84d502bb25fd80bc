/** Why a row of a list that is taken back stays: somebody worked on what it wrote. Stable codes, part of the API. */
export const KEPT_REASONS = [
  'EDITED',
  'CLAIMS',
  'MERGED',
  'LOGGED_AGAIN',
  'ASSIGNED',
  'CONFLICT_DECLARED',
  'ACCESS_REFUSED',
  'RIGHTS_CHECKED',
  'PAPERS',
  'DEADLINE_ANSWERED',
  'CHOSEN_IN_A_LIST',
  'OTHER_WORK',
] as const;
export type KeptReason = (typeof KEPT_REASONS)[number];

/** Words for the tables work stands in. A table that has none here is work all the same. */
const OF_TABLE: Readonly<Record<string, KeptReason>> = {
  EDITED: 'EDITED',
  custody_claim: 'CLAIMS',
  detention_start: 'CLAIMS',
  detention: 'LOGGED_AGAIN',
  person_merge: 'MERGED',
  person_redirect: 'MERGED',
  detention_redirect: 'MERGED',
  merge_proposal: 'MERGED',
  assignment: 'ASSIGNED',
  hand_over: 'ASSIGNED',
  interest_conflict: 'CONFLICT_DECLARED',
  interest_conflict_person: 'CONFLICT_DECLARED',
  access_refusal_detention: 'ACCESS_REFUSED',
  rights_check: 'RIGHTS_CHECKED',
  protocol: 'PAPERS',
  hearing: 'PAPERS',
  ruling: 'PAPERS',
  service: 'PAPERS',
  filing: 'PAPERS',
  procedural_step: 'PAPERS',
  defect_answer: 'PAPERS',
  person_circumstance: 'PAPERS',
  finding_disposition: 'PAPERS',
  acknowledgement: 'DEADLINE_ANSWERED',
  deadline_closing: 'DEADLINE_ANSWERED',
  import_row: 'CHOSEN_IN_A_LIST',
};

/** @returns the reasons of a row, each once. */
export const keptReasons = (because: readonly string[]): KeptReason[] => [
  ...new Set(because.map((one) => OF_TABLE[one] ?? 'OTHER_WORK')),
];
