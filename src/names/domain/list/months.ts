/** First letters of the months in Russian, Kazakh and English; index 0 is January. */
const STEMS = [
  'январ|қаңтар|кантар|jan',
  'феврал|ақпан|акпан|feb',
  'март|наурыз|mar',
  'апрел|сәуір|сауир|apr',
  'ма[йя]|мамыр|may',
  'июн|маусым|jun',
  'июл|шілде|шилде|jul',
  'август|тамыз|aug',
  'сентябр|қыркүйек|кыркуйек|sep',
  'октябр|қазан|казан|oct',
  'ноябр|қараша|караша|nov',
  'декабр|желтоқсан|желтоксан|dec',
];

/** A month written as a word, in any of its cases; one group. */
export const MONTH_WORD = String.raw`((?:${STEMS.join('|')})\p{L}{0,6})(?!\p{L})`;

const months = STEMS.map((stems) => new RegExp(`^(?:${stems})`, 'iu'));

/** @param word what MONTH_WORD matched. @returns 1 to 12. */
export const monthOf = (word: string): number => months.findIndex((month) => month.test(word)) + 1;
