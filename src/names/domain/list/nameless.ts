import { fieldsOf } from './fields.js';
import { isCapital, isNameWord } from './name-words.js';
import { PERSON_NOUN } from './read-person-words.js';

/** The row begins by saying that nobody knows the name. */
const UNKNOWN_FIRST =
  /^(?:неизвестн(?:ый|ая|ое|ые)|неопозн\p{L}{2,6}|неустановлен\p{L}{2,3}|безымянн\p{L}{2,3}|без\sимени|имя\sне|имени\sне|не\sназвал\p{L}{0,4}|белгісіз|аты(?:-жөні)?\sбелгісіз|есімі\sбелгісіз|unknown|unidentified|no\sname|nn|n\.n\.|john\sdoe|jane\sdoe)(?!\p{L})/iu;

/** "40 лет мужчина": the age may come before. */
const AGE_FIRST =
  /^(?:~|≈|около\s|шамамен\s)?\s?\d{1,2}(?:\s?-\s?\d{1,2})?\s?(?:лет|жаста|жас|years\sold),?\s/iu;

/**
 * @param content a row without its number. @returns whether it describes a person without giving a name:
 * "неизвестный мужчина…", or a noun for a person that no name follows.
 */
export function isNameless(content: string): boolean {
  const first = fieldsOf(content.replace(AGE_FIRST, ''))[0]?.text ?? '';
  if (UNKNOWN_FIRST.test(first)) return true;
  if (!PERSON_NOUN.test(first)) return false;
  const after = first.replace(PERSON_NOUN, '').trim().split(' ')[0] ?? '';
  return !(isCapital(after) && isNameWord(after));
}
