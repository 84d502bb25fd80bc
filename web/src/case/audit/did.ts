import type { Key, Say } from '../../i18n/words.js';

/** @param operation fields of the API, or the name of a job. @returns it in words; one nobody has words for as it is. */
export const didText = (operation: string, say: Say): string =>
  [...new Set(operation.split(/[\s,]+/))]
    .map((name) => {
      const key = `did.${name}` as Key & `did.${string}`;
      const said = say(key);
      return said === key ? name : said;
    })
    .join(', ');
