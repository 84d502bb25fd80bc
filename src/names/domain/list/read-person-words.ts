import { keep, take, type Reader } from './parsed-row.js';

const ABOUT = String.raw`(?:~|≈|около|примерно|прим\.|ок\.|где-то|шамамен|about|approx\.?)\s?`;
const AGES = [
  String.raw`(?:${ABOUT})?(?<![\d.])(?<age>\d{1,2})(?:\s?-\s?\d{1,2})?\s?-?\s?(?<word>лет(?:н\p{L}{1,4})?|года?|жас\p{L}{0,6}|y\.?\s?o\.?|years?\sold|yrs?)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:лет|возраст|жасы|aged?)\s?[:-]?\s?(?<age>\d{1,2})(?![\d.])`,
  String.raw`${ABOUT}(?<age>\d{1,2})(?:\s?-\s?\d{1,2})?(?![\d.:])`,
].map((pattern) => new RegExp(pattern, 'iu'));
/** The years are a child's or of practice, not the person's. */
const OF_ANOTHER =
  /(?:реб[её]н|дет[ьие]|сын|доч|внук|внуч|стаж|балал|баласы|немере|child|kid|son|daughter)\p{L}{0,4}\s?(?:,|-)?\s?$/iu;
/** "81 год": an old person, or "of 1981"? */
const OLD = 80;

/** Takes an age; a guess ("около 40") is an age too. */
export const readAge: Reader = (reading) => {
  for (const pattern of AGES) {
    const match = pattern.exec(reading.rest);
    if (!match?.groups) continue;
    if (OF_ANOTHER.test(reading.rest.slice(Math.max(0, match.index - 20), match.index))) return reading;
    const age = Number(match.groups['age']);
    if (age >= OLD && match.groups['word']?.startsWith('год')) return keep(reading, match, 'YEAR_AMBIGUOUS');
    return take(reading, match, { ageYears: age });
  }
  return reading;
};

const KIND = String.raw`(?:неизвестн\p{L}{2,3}|молод\p{L}{2,3}|пожил\p{L}{2,3}|взросл\p{L}{2,3}|белгісіз|жас|қарт|unknown|unidentified|young|old|elderly|an?)`;
const FEMALE = String.raw`женщина|девушка|девочка|бабушка|әйел|қыз|келіншек|woman|female|girl`;
const MALE = String.raw`мужчина|парень|мальчик|юноша|мужик|дедушка|ер\sадам|еркек|жігіт|ер\sбала|man|male|boy`;

/** How a nameless description begins: any of the nouns for a person, with an adjective or two. */
export const PERSON_NOUN = new RegExp(
  String.raw`^(?:${KIND}\s){0,2}(?:${FEMALE}|${MALE}|человек|подросток|person)(?![\p{L}-])`,
  'iu',
);

const SEX_WORD = new RegExp(
  String.raw`(?<start>^|[,;\t|(\u0001]\s?)(?:(?:пол|жынысы|sex)\s?[:-]\s?)?(?:${KIND}\s){0,2}` +
    String.raw`(?:(?<female>${FEMALE}|жен\.?|ж\.?|f)|(?<male>${MALE}|муж\.|м\.?|m|ер))(?![\p{L}.-])(?=\s?(?:$|[,;\t|)\u0001])|\s\p{L})`,
  'iu',
);

/** Reads a word of sex where a field begins with it; "нужна женщина" in a note says nothing of the person. */
export const readSexWord: Reader = (reading) => {
  const match = SEX_WORD.exec(reading.rest);
  if (!match?.groups) return reading;
  const sex = match.groups['female'] === undefined ? 'MALE' : 'FEMALE';
  const isWholeField = /^\s?(?:$|[,;\t|)\u0001])/.test(reading.rest.slice(match.index + match[0].length));
  const isShort = match[0].replace(/[^\p{L}]/gu, '').length < 3;
  // a letter alone is a sex only as a field of its own: "М Иванов" begins with an initial
  if (isShort && !isWholeField) return reading;
  const read = isWholeField ? take(reading, match) : reading;
  return { ...read, sexSigns: [...read.sexSigns, sex] };
};

const MINOR =
  /несовершеннолетн(?:ий|яя)(?!\p{L})|(?<!\p{L})н\/л(?!\p{L})|кәмелет\p{L}{0,5}\sтолмаған|школьни(?:к|ца)(?!\p{L})|подросток|мектеп\sоқушы|(?<!\p{L})оқушы(?!\p{L})|(?<!\p{L})minor(?!\p{L})/iu;

/** Marks a word that says under age; the word stays in the notes. */
export const readMinorWord: Reader = (reading) =>
  MINOR.test(reading.rest) ? { ...reading, marks: [...reading.marks, 'MINOR_LIKELY'] } : reading;
