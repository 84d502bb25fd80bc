import { readIinContent } from './birth/iin.js';
import { keep, take, type Reader } from './parsed-row.js';

const IIN =
  /(?:(?:ИИН|ЖСН|IIN|JSN)\s?[:№-]?\s?)?(?<!\d)\d{12}(?!\d)|(?:ИИН|ЖСН|IIN|JSN)\s?[:№-]?\s?(?:\d[ -]?){12}(?!\d)/iu;

/** Takes an IIN with the right checksum, and the birth date and sex inside it; a wrong one stays in the text. */
export const readIin: Reader = (reading) => {
  const match = IIN.exec(reading.rest);
  if (!match) return reading;
  const iin = match[0].replace(/\D/g, '');
  const content = readIinContent(iin);
  if (!content) return keep(reading, match, 'IIN_CHECKSUM');
  const { birthDate, sex } = content;
  const read = take(reading, match, { iin, ...(birthDate && { birthDate, birthYear: birthDate.year }) });
  return sex ? { ...read, sexSigns: [...read.sexSigns, sex] } : read;
};

const LABEL = String.raw`(?:(?<!\p{L})(?:тел(?:ефон)?|сот(?:овый)?|моб(?:ильный)?|т|whats?app|ватсап|tel|phone|mob)[.:\s]{1,3})?`;
const PHONE = new RegExp(
  LABEL +
    String.raw`(?<![\d+])(?:(?:\+\s?7|8|7)[\s(-]{0,2}\d{3}[\s)-]{0,2}\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)` +
    String.raw`|7\d{2}[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}(?!\d)|\+\d(?:[\s()-]{0,2}\d){8,14}(?!\d))`,
  'iu',
);

/** A country's number dialled as at home (8 7xx, 7xx) gets its +7; others keep the country they bring. */
function international(digits: string): string {
  if (digits.length === 10) return `+7${digits}`;
  return digits.length === 11 && digits.startsWith('8') ? `+7${digits.slice(1)}` : `+${digits}`;
}

/** Takes the first telephone number; whose it is stays in the notes ("тел. жены"). */
export const readPhone: Reader = (reading) => {
  const match = PHONE.exec(reading.rest);
  if (!match) return reading;
  const digits = match[0].replace(/\D/g, '');
  return take(reading, match, { phone: match[0].includes('+') ? `+${digits}` : international(digits) });
};

const CODE = String.raw`(?:\s?(?:КоАП|ӘҚБтК|(?<criminal>УК|ҚК)|CAO)(?:\s?РК|\s?ҚР)?)?(?!\p{L})`;
const NUMBER = String.raw`(?<number>\d{2,3}(?:-\d{1,2})?)(?!\d)`;
const PART = String.raw`(?:[,\s]{0,2}(?:ч|часть|part)\.?\s?|\s?\()(?<part>\d{1,2})\)?`;
const ARTICLES = [
  String.raw`(?<!\p{L})(?:ч|часть)\.?\s?(?<part>\d{1,2})\s?(?:ст|статьи)\.?\s?${NUMBER}${CODE}`,
  String.raw`(?<!\p{L})(?:по\s)?(?:ст|статья|статье|статьи|art|article)\.?\s?${NUMBER}(?:${PART})?${CODE}`,
  String.raw`(?<!\d)${NUMBER}\s?-?\s?бап\p{L}{0,6}(?:[,\s]{1,2}(?<part>\d{1,2})\s?-?\s?б[өо]л\p{L}{0,8})?`,
  String.raw`(?<!\p{L})(?:КоАП|ӘҚБтК)\s${NUMBER}(?:${PART})?`,
  String.raw`(?<![\d.-])(?<number>\d{3}(?:-\d{1,2})?)\s?\((?<part>\d{1,2})\)`,
  String.raw`(?<!\p{L})по\s(?<number>\d{3}(?:-\d{1,2})?)(?![\d.-])`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Takes the article a person is held under: "ст. 488 ч. 6", "488(6)", "488-бап 6-бөлігі"; УК stays with it. */
export const readArticle: Reader = (reading) => {
  for (const pattern of ARTICLES) {
    const match = pattern.exec(reading.rest);
    if (!match?.groups) continue;
    const { number = '', part, criminal } = match.groups;
    return take(reading, match, { article: number + (part ? `(${part})` : '') + (criminal ? ' УК' : '') });
  }
  return reading;
};
