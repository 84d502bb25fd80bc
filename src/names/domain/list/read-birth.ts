import { type LocalDate } from '../../../kernel/index.js';
import { dateOrNull } from './iin.js';
import { MONTH_WORD, monthOf } from './months.js';
import { cut, type PersonFacts, type Reader, type Reading, type RowMark } from './parsed-row.js';

/** Words before a date or year that say it is a birth, and after. */
const BEFORE = String.raw`(?:(?<!\p{L})(?:г\.?\s?р\.?|д\.?\s?р\.?|дата\s+рождения|год\s+рождения|род(?:ился|илась|\.)?|рожд\.?|b\.?|born|dob|туған(?:\s+(?:жылы|күні))?)\s?[:-]?\s?)`;
const BIRTH = String.raw`(?:г(?:\.|ода?)?\s?р(?:\.|\p{L}{2,9}\.?)?|р\.|ж\.?\s?т\.?|жыл\p{L}{0,3}\s+туған\p{L}{0,6})`;
const YEAR_WORD = String.raw`(?:года?|г\.?|жылғы|жылы|жыл|ж\.?)`;
const AFTER = String.raw`(?:\s?-?\s?(?:(?<birth>${BIRTH})|${YEAR_WORD})(?!\p{L}))`;
const NOT_A_BIRTH = /(?:задерж\p{L}*|достав\p{L}*|ұстал\p{L}*|detained|протокол\p{L}*|суд|сот|с|от)\s*[:-]?\s*$/iu;
const CLOCK = /^\s?(?:в|в\s|сағ\p{L}*|at|,)?\s?\d{1,2}[:.]\d{2}(?!\d)/u;

const DATES = [
  String.raw`${BEFORE}?(?<![\d.])(?<day>\d{1,2})\s?[./-]\s?(?<month>\d{1,2})\s?[./-]\s?(?<year>\d{4}|\d{2})(?![\d])${AFTER}?`,
  String.raw`${BEFORE}?(?<!\d)(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?!\d)${AFTER}?`,
  String.raw`${BEFORE}?(?<!\d)(?<day>\d{1,2})(?:-?[гш][оі])?\s(?<word>${MONTH_WORD}),?\s(?<year>\d{4}|\d{2})(?!\d)${AFTER}?`,
  String.raw`(?<!\d)(?<year>\d{4})\s?(?:жылғы|жылы|жыл|ж\.?)\s(?<day>\d{1,2})\s(?<word>${MONTH_WORD})(?:\sтуған\p{L}{0,6})?`,
  String.raw`${BEFORE}?(?<!\p{L})(?<word>${MONTH_WORD})\s(?<day>\d{1,2}),?\s(?<year>\d{4})(?!\d)`,
].map((pattern) => new RegExp(pattern, 'iu'));
