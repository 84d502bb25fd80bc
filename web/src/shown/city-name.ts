import type { Key, Say } from '../i18n/words.js';

/** @returns a town in the language of the screen; one that is not on the list as it was written. */
export function cityName(city: string, say: Say): string {
  const key = `city.${city}` as Key & `city.${string}`;
  const said = say(key);
  return said === key ? city : said;
}
