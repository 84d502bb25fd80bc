import { type LegalSource, type LocalDate } from '../../kernel/index.js';

/** One sentence or label in the three languages of the house; values stand behind colons, never inside a suffix. */
export interface Texts {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** Whether a figure is the law's or the organisation's own; the second is configurable and shown as such. */
export type Basis = 'LAW' | 'ORGANISATION_DEFAULT';

/** A LegalSource with its dates: which text, in force when, and who has confirmed it. */
export interface LawMark extends LegalSource {
  /** Key of the source list in docs/law. */
  readonly sourceKey: string;
  readonly effectiveFrom: LocalDate;
  /** False where only the month or "about" is known: events near the edge then carry an assumption. */
  readonly effectiveFromExact: boolean;
  /** Last day in force, included; null while in force. */
  readonly effectiveTo: LocalDate | null;
  /** A practising lawyer's name or bar number; null: nobody yet, so `verify` is true. */
  readonly verifiedBy: string | null;
  /** The day they confirmed it; null exactly when `verifiedBy` is. */
  readonly verifiedOn: LocalDate | null;
}

/** Why a pack's text is not relied on from a date; codes of assumptions. */
export type UnverifiedReason = 'LAW_AFTER_2026_07_01_NOT_VERIFIED' | 'LAW_NOT_CHECKED_SINCE';

/** What every rule of a pack shares. */
export interface PackHeader {
  readonly id: string;
  readonly version: string;
  /** IANA zone used, with an assumption, where the court's own is not known. */
  readonly defaultZone: string;
  /** From this date on the pack's text has not been checked against the law in force. */
  readonly unverifiedFrom: LocalDate;
  /** What is said of a term that reaches that date. */
  readonly unverifiedReason: UnverifiedReason;
}

/** @returns whether a marked text is in force on a local date. */
export const inForceOn = (mark: Pick<LawMark, 'effectiveFrom' | 'effectiveTo'>, date: LocalDate): boolean =>
  date.since(mark.effectiveFrom).days >= 0 &&
  (mark.effectiveTo === null || mark.effectiveTo.since(date).days >= 0);
