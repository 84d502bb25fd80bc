import type { CourtRuling, PenaltyKind, RulingFieldsInput } from '../api/operations.js';
import { newId } from '../api/new-id.js';
import { todayIn, type TypedWhen } from '../parts/WhenField.js';
import { now } from '../time/now.js';
import type { RefusedEntry } from './form-props.js';
import { saidOf, typedAgain, typedOf } from './said-when.js';

export const PENALTIES = [
  'ARREST',
  'FINE',
  'WARNING',
  'COMMUNITY_WORK',
  'EXPULSION',
  'TERMINATED',
  'OTHER',
] as const satisfies readonly PenaltyKind[];

/** A ruling as far as it was typed; numbers as their digits. */
export interface RulingTyped {
  readonly id: string;
  readonly announcedAt: TypedWhen;
  readonly penalty: PenaltyKind | '';
  readonly additional: readonly PenaltyKind[];
  readonly arrestDays: string;
  readonly fineMci: string;
  readonly article: string;
  readonly part: string;
  readonly signed: boolean | null;
  readonly byAgency: boolean | null;
  readonly protocolId: string;
  readonly hearingId: string;
  readonly courtId: string;
  readonly courtName: string;
  readonly judgeName: string;
  readonly note: string;
  readonly reason: string;
}

interface From {
  readonly zone: string;
  readonly first: CourtRuling | null;
  readonly entry: RefusedEntry | null;
  /** roots of the protocol and the hearing it most likely follows */
  readonly protocolId: string;
  readonly hearingId: string;
}

/** @returns what a form begins with: a new ruling today, the one that is put right, or the act that was refused. */
export function rulingTyped({ zone, first, entry, protocolId, hearingId }: From): RulingTyped {
  if (entry) return fromInput(entry.input as RulingFieldsInput & { id: string }, zone);
  if (first) {
    return {
      ...fromInput({ ...first, id: newId(), courtId: first.court?.id ?? null }, zone),
      announcedAt: typedOf(first.announcedAt, zone),
    };
  }
  const texts = { arrestDays: '', fineMci: '', article: '', part: '', courtName: '', judgeName: '' };
  const nothing = { penalty: '', additional: [], signed: null, byAgency: null, courtId: '' } as const;
  const when = { id: newId(), announcedAt: todayIn(zone, now()) };
  return { ...when, ...nothing, ...texts, protocolId, hearingId, note: '', reason: '' };
}

type Fields = RulingFieldsInput & { readonly id: string };

const digits = (value: number | null | undefined): string => (value ? String(value) : '');

const fromInput = (given: Fields, zone: string): RulingTyped => ({
  id: given.id,
  announcedAt: typedAgain(given.announcedAt, zone),
  penalty: given.penalty,
  additional: given.additionalPenalties ?? [],
  arrestDays: digits(given.arrestDays),
  fineMci: digits(given.fineMci),
  article: given.article ?? '',
  part: digits(given.part),
  signed: given.signed ?? null,
  byAgency: given.byAgency ?? null,
  protocolId: given.protocolId ?? '',
  hearingId: given.hearingId ?? '',
  courtId: given.courtId ?? '',
  courtName: given.courtName ?? '',
  judgeName: given.judgeName ?? '',
  note: given.note ?? '',
  reason: '',
});

/** @returns every penalty that was chosen, the main one first. */
export const penaltiesOf = ({ penalty, additional }: RulingTyped): readonly PenaltyKind[] => [
  ...(penalty ? [penalty] : []),
  ...additional.filter((each) => each !== penalty),
];

/** @returns the ruling as the API wants it; null while its day is missing. What belongs to another penalty is left out. */
export function rulingFields(
  typed: RulingTyped,
  zone: string,
  first: CourtRuling | null,
): RulingFieldsInput | null {
  const at = saidOf(typed.announcedAt, zone, first && { said: first.announcedAt, zone });
  const [penalty, ...additionalPenalties] = penaltiesOf(typed);
  if (!at || !penalty || typed.penalty === '') return null;
  const has = (kind: PenaltyKind) => penalty === kind || additionalPenalties.includes(kind);
  const article = typed.article.trim();
  return {
    ...{ announcedAt: at, penalty, additionalPenalties, signed: typed.signed, byAgency: typed.byAgency },
    arrestDays: has('ARREST') && typed.arrestDays ? Number(typed.arrestDays) : null,
    fineMci: has('FINE') && typed.fineMci ? Number(typed.fineMci.replace(',', '.')) : null,
    article: article || null,
    part: article && typed.part ? Number(typed.part) : null,
    protocolId: typed.protocolId || null,
    hearingId: typed.hearingId || null,
    courtId: typed.courtId || null,
    courtName: typed.courtName.trim() || null,
    judgeName: typed.judgeName.trim() || null,
    note: typed.note.trim() || null,
  };
}
