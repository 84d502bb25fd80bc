/** By which way words reached us. PUBLIC: read in public, a channel or a post; there is no public form. */
export const REPORT_CHANNELS = ['HOTLINE', 'TELEGRAM', 'PUBLIC', 'FIELD', 'OTHER'] as const;
export type ReportChannel = (typeof REPORT_CHANNELS)[number];

/** What whoever reports is to whom they speak of. SELF: the person held speaks. */
export const RELATIONSHIPS = [
  'SELF',
  'RELATIVE',
  'FRIEND',
  'COLLEAGUE',
  'WITNESS',
  'LAWYER',
  'UNKNOWN',
] as const;
export type Relationship = (typeof RELATIONSHIPS)[number];

export const URGENCIES = ['URGENT', 'NORMAL', 'LOW'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What became of a report. OPEN waits; PROMOTED: a person made something of everybody it names; CLOSED: of nobody. */
export type OwnState = 'OPEN' | 'PROMOTED' | 'CLOSED';

/** As people see it: one that is tied to another waits no more by itself, whatever it was. */
export type ReportState = OwnState | 'TIED';

export const stateOf = ({
  state,
  tiedTo,
}: {
  readonly state: OwnState;
  readonly tiedTo: string | null;
}): ReportState => (tiedTo === null ? state : 'TIED');

/** People one report may name; a longer list is a list of detainees and goes to intake. */
export const MOST_PEOPLE = 10;
