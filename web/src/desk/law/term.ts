import type { DeskLaw } from '../../api/operations.js';
import type { Key, Say } from '../../i18n/words.js';

type Version = DeskLaw['rulePack']['rules'][number]['versions'][number];

/** @returns the term of a wording in words; a unit nobody has words for as it stands. */
export function termText({ amount, unit }: Pick<Version, 'amount' | 'unit'>, say: Say): string {
  const key = `desk.unit_${unit}` as Key & 'desk.unit_HOURS';
  const said = say(key, { n: amount });
  return said === key ? `${amount} ${unit}` : said;
}
