import { type When } from '../../../kernel/index.js';
import { type RecordRef } from './records.js';

/** What contradicts what; stable codes, part of the API. */
export type ContradictionCode =
  | 'C-SAME-MINUTE'
  | 'C-TOO-FAST'
  | 'C-PROTOCOL-BEFORE-ACT'
  | 'C-RULING-BEFORE-HEARING'
  | 'C-SERVICE-BEFORE-RULING'
  | 'C-EXPLANATION-BEFORE-RIGHTS'
  | 'C-DETAINED-AFTER-RELEASE'
  | 'C-COURT-BEFORE-PROTOCOL'
  | 'C-TWO-ADDRESSES'
  | 'C-TWO-BIRTH-DATES'
  | 'C-TWO-ARTICLES'
  | 'C-SIGNED-NOT-SERVED'
  | 'C-SIGNED-AND-REFUSED'
  | 'C-START-AFTER-SIGHTING'
  | 'C-ANSWER-AGAINST-RECORD'
  | 'C-OFFICER-TWO-PLACES';

/** What a record says, as far as it may be shown: a time, a figure, an article; SEALED: only that it differs. */
export type ShownValue =
  | { readonly is: 'TIME'; readonly when: When }
  | { readonly is: 'WORD'; readonly word: string }
  | { readonly is: 'MARK'; readonly mark: boolean | null }
  | { readonly is: 'SEALED' };

export interface Side {
  readonly ref: RecordRef;
  /** Path of the field, for example `ruling.announcedAt`. */
  readonly field: string;
  readonly value: ShownValue;
}

/** Two records that cannot both be right. Which of them is wrong the system never says. */
export interface Contradiction {
  readonly code: ContradictionCode;
  readonly sides: readonly [Side, Side];
  /** Figures the sentence needs: kilometres, kilometres an hour. */
  readonly figures: Readonly<Record<string, number>>;
}

/** Figures contradictions are measured by; the organisation's own, from the pack's thresholds. */
export interface ContradictionLimits {
  readonly mostKmPerHour: number;
  /** Places nearer than this are one place. */
  readonly leastKm: number;
  readonly watchesMayDifferMinutes: number;
}

export const time = (ref: RecordRef, field: string, when: When): Side => ({
  ref,
  field,
  value: { is: 'TIME', when },
});

export const sealed = (ref: RecordRef, field: string): Side => ({ ref, field, value: { is: 'SEALED' } });

export const word = (ref: RecordRef, field: string, text: string): Side => ({
  ref,
  field,
  value: { is: 'WORD', word: text },
});

export const mark = (ref: RecordRef, field: string, seen: boolean | null): Side => ({
  ref,
  field,
  value: { is: 'MARK', mark: seen },
});

export const between = (
  code: ContradictionCode,
  first: Side,
  second: Side,
  figures: Contradiction['figures'] = {},
): Contradiction => ({ code, sides: [first, second], figures });

/**
 * The key a person's word about a finding is kept under: what is wrong, and the records, in an order that does not
 * depend on who found it. A correction keeps a record's root id and with it the key.
 */
export const findingKey = (code: string, recordIds: readonly string[]): string =>
  [code, ...[...new Set(recordIds)].sort()].join('|');

/** Two fields of the same two records are one finding; the field tells apart what is measured inside one record. */
export const keyOf = ({ code, sides }: Contradiction): string =>
  findingKey(
    code,
    sides.map(({ ref }) => ref.id),
  );
