import type { CourtHearing, HearingFieldsInput, HearingResult, HearingVenue } from '../api/operations.js';
import { newId } from '../api/new-id.js';
import { todayIn, type TypedWhen } from '../parts/WhenField.js';
import { now } from '../time/now.js';
import type { RefusedEntry } from './form-props.js';
import { saidOf, typedAgain, typedOf } from './said-when.js';

export const VENUES = ['COURT', 'POLICE', 'REMOTE', 'OTHER'] as const satisfies readonly HearingVenue[];
export const RESULTS = [
  'RULED',
  'ADJOURNED',
  'RETURNED',
  'UNKNOWN',
] as const satisfies readonly HearingResult[];
/** What those present report of it, in the order it is asked. */
export const MARKS = [
  'personPresent',
  'personHeard',
  'defenderPresent',
  'interpreterPresent',
  'legalRepresentativePresent',
  'prosecutorNotified',
] as const;

export type HearingMarks = Readonly<Partial<Record<(typeof MARKS)[number], boolean | null>>>;

/** A hearing as far as it was typed. */
export interface HearingTyped {
  readonly id: string;
  readonly heldAt: TypedWhen;
  readonly venue: HearingVenue | '';
  readonly result: HearingResult | '';
  readonly protocolId: string;
  readonly courtId: string;
  readonly judgeName: string;
  readonly note: string;
  readonly marks: HearingMarks;
  readonly reason: string;
}

interface From {
  readonly zone: string;
  readonly first: CourtHearing | null;
  readonly entry: RefusedEntry | null;
  /** root of the protocol it is most likely about */
  readonly protocolId: string;
}

/** @returns what a form begins with: a new hearing today, the one that is put right, or the act that was refused. */
export function hearingTyped({ zone, first, entry, protocolId }: From): HearingTyped {
  if (entry) return fromInput(entry.input as HearingFieldsInput & { id: string }, zone);
  if (!first) {
    const texts = { courtId: '', judgeName: '', note: '', reason: '' };
    const nothing = { venue: '', result: '', protocolId, marks: {}, ...texts } as const;
    return { id: newId(), heldAt: todayIn(zone, now()), ...nothing };
  }
  return {
    ...fromInput({ ...first, id: newId(), courtId: first.court?.id ?? null }, zone),
    heldAt: typedOf(first.heldAt, zone),
  };
}

type Fields = HearingFieldsInput & { readonly id: string };

function fromInput(given: Fields, zone: string): HearingTyped {
  return {
    id: given.id,
    heldAt: typedAgain(given.heldAt, zone),
    venue: given.venue,
    result: given.result,
    protocolId: given.protocolId ?? '',
    courtId: given.courtId ?? '',
    judgeName: given.judgeName ?? '',
    note: given.note ?? '',
    marks: Object.fromEntries(MARKS.map((mark) => [mark, given[mark] ?? null])),
    reason: '',
  };
}

/** @returns the hearing as the API wants it; null while its day is missing. */
export function hearingFields(
  { heldAt, venue, result, protocolId, courtId, judgeName, note, marks }: HearingTyped,
  zone: string,
  first: CourtHearing | null,
): HearingFieldsInput | null {
  const at = saidOf(heldAt, zone, first && { said: first.heldAt, zone });
  if (!at || venue === '' || result === '') return null;
  return {
    ...{ heldAt: at, venue, result, ...marks },
    protocolId: protocolId || null,
    courtId: courtId || null,
    judgeName: judgeName.trim() || null,
    note: note.trim() || null,
  };
}
