import { type LocalDate } from '../../../kernel/index.js';
import { type Charge } from '../defects/offence.js';

const ARTICLE = /(?<!\d)\d{3}(?:-\d{1,2})?(?!\d)/;
const PART = /(?<!\d)\d{1,2}(?!\d)/;

/**
 * Reads a charge as people write it: `488(6)`, `ст. 488 ч. 6`, `ч.6 ст.488`, `434-3`.
 * @param on day of the act, whose law governs. @returns null where no article number stands in it.
 */
export function chargeFromText(text: string | null | undefined, on: LocalDate): Charge | null {
  const number = ARTICLE.exec(text ?? '')?.[0];
  if (!text || !number) return null;
  const part = PART.exec(text.replace(number, ' '))?.[0];
  return { number, part: part ? Number(part) : null, on };
}
