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

/**
 * What decides the clocks of everything a text charges: `488(6)`, `ч. 1 ст. 667, ч. 6 ст. 488`, `488-бап 6-бөлік`.
 * @param on day of the act, whose law governs. @returns null where no article of the Code stands in it.
 */
export const chargeFromText = (text: string | null | undefined, on: LocalDate): Charge | null =>
  gravestOf(
    KZ_OFFENCES,
    kzReadCharges(text ?? '', on)
      .filter(({ isOtherCode }) => !isOtherCode)
      .map(({ charge }) => charge),
  );
