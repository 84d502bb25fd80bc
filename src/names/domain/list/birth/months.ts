const CASES = '(?:да|де|та|те|ында|інде)?';
/** Forms of the months in Russian, Kazakh and English; index 0 is January. Whole words: Мартынов is nobody's birthday. */
const FORMS = [
  'январ[ья]|қаңтар|кантар|jan(?:uary)?',
  'феврал[ья]|ақпан|акпан|feb(?:ruary)?',
  'марта?|наурыз|mar(?:ch)?',
  'апрел[ья]|сәуір|сауир|apr(?:il)?',
  'ма[йя]|мамыр|may',
  'июн[ья]|маусым|june?',
  'июл[ья]|шілде|шилде|july?',
  'августа?|тамыз|aug(?:ust)?',
  'сентябр[ья]|қыркүйек|кыркуйек|sept?(?:ember)?',
  'октябр[ья]|қазан|казан|oct(?:ober)?',
  'ноябр[ья]|қараша|караша|nov(?:ember)?',
  'декабр[ья]|желтоқсан|желтоксан|dec(?:ember)?',
].map((forms) => `(?:${forms})${CASES}(?!\\p{L})`);

/** A month written as a word, in its cases; for expressions with flags i and u. */
export const MONTH_WORD = `(?:${FORMS.join('|')})`;

const months = FORMS.map((forms) => new RegExp(`^${forms}`, 'iu'));

/** @param word what MONTH_WORD matched. @returns 1 to 12. */
export const monthOf = (word: string): number => months.findIndex((month) => month.test(word)) + 1;
