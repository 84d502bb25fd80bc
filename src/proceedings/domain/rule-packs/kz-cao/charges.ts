import { type LocalDate } from '../../../../kernel/index.js';
import { chargeReader } from '../../custody/charge-text.js';
import { type Charge } from '../../defects/offence.js';
import { gravestOf } from '../../governing/governing-law.js';
import { KZ_OFFENCES } from './offences.js';

/** Articles of three digits and a dash; two digits only where a word says "article"; УК, ҚК are the criminal code. */
export const kzReadCharges = chargeReader({
  article: '\\d{3}(?:-\\d{1,2})?',
  markedArticle: '\\d{2,3}(?:-\\d{1,2})?',
  otherCodes: ['ук', 'қк'],
});

/** @returns every charge of the Code that a text names, each once; null and empty texts name none. */
export const chargesTold = (text: string | null | undefined, on: LocalDate): readonly Charge[] =>
  kzReadCharges(text ?? '', on)
    .filter(({ isOtherCode }) => !isOtherCode)
    .map(({ charge }) => charge);

/** @returns of several charges the one that decides the clocks, by the law of their day; null: there is none. */
export const gravestCharge = (charges: readonly Charge[]): Charge | null => gravestOf(KZ_OFFENCES, charges);

/**
 * What decides the clocks of everything a text charges: `488(6)`, `ч. 1 ст. 667, ч. 6 ст. 488`, `488-бап 6-бөлік`.
 * @param on day of the act, whose law governs. @returns null where no article of the Code stands in it.
 */
export const chargeFromText = (text: string | null | undefined, on: LocalDate): Charge | null =>
  gravestCharge(chargesTold(text, on));
