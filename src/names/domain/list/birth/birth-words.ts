/** Words that say a number is a birth, as pattern parts for regular expressions with flags i and u. */

const BORN = String.raw`г\.?\s?р\.?|д\.?\s?р\.?|дата\sрождения|год\sрождения|род(?:ился|илась|\.)?|рожд\.?|b\.?|born|dob|туған(?:\s(?:жылы|күні))?`;
const OF_BIRTH = String.raw`г[/\\]р\.?|г(?:\.|ода?)?\s?р(?:\.|ожд\p{L}{0,6}\.?)?|р\.|ж\.?\s?т\.?|жыл\p{L}{0,3}\sтуған\p{L}{0,6}`;

/** Before a date or a year: "род.", "b.", "туған жылы". Group `born`. */
export const BEFORE = String.raw`(?<born>(?<!\p{L})(?:${BORN})\s?[:-]?\s?)?`;
/** After it: "г.р.", "ж.т." (group `birth`), or only "г.", "ж." (group `year`). */
export const AFTER = String.raw`(?:\s?-?\s?(?:(?<birth>${OF_BIRTH})|(?<year_word>г\.?|года?|жылғы|жылы|жыл|ж\.?))(?!\p{L}))?`;
