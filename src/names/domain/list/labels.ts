/** Labels of a form or a card; a colon or a dash follows. */
const NAME = String.raw`(?:фамилия|имя|отчество|тегі|аты|есімі|әкесінің\sаты|surname|last\sname|family\sname|first\sname|given\sname|name|patronymic|middle\sname)`;
const FIRST = String.raw`(?:фамилия|ф\.?и\.?о\.?|тегі|аты-жөні|surname|last\sname|family\sname|full\sname)`;
const OTHER = String.raw`(?:дата\sрождения|год\sрождения|туған\s(?:күні|жылы)|д\.?р\.?|date\sof\sbirth|dob|birth(?:day|\sdate)|иин|жсн|iin|тел(?:ефон)?|телефоны|phone|адрес|мекенжайы?|address|статья|бап|article|пол|жынысы|sex|гражданство|азаматтығы|citizenship|департамент|отдел|место|қайда|примечание|ескерту|notes?)`;
const COLON = String.raw`\s{0,2}[:–—-]\s{0,2}`;

const FIRST_LINE = new RegExp(`^[\\s*•]{0,4}${FIRST}${COLON}\\S`, 'iu');
const CARD_LINE = new RegExp(`^[\\s*•]{0,4}(?:${NAME}|${OTHER})${COLON}`, 'iu');
const NAME_LABEL = new RegExp(`(?:^|[\\s,;|*•]{1,4})${NAME}\\s{0,2}:\\s{0,2}`, 'giu');
const OTHER_LABEL = new RegExp(`[\\s,;|*•]{1,4}(${OTHER}\\s{0,2}:)`, 'giu');
const LONGEST_LINE = 200;

/** @returns whether a line begins a card: "Фамилия: …". */
export const beginsCard = (line: string): boolean => line.length <= LONGEST_LINE && FIRST_LINE.test(line);
/** @returns whether a line goes on with a card: "Имя: …", "ИИН: …"; another family name is another card. */
export const continuesCard = (line: string): boolean =>
  line.length <= LONGEST_LINE && CARD_LINE.test(line) && !FIRST_LINE.test(line);

/** @returns a row whose name stands in labelled parts with the parts together; other rows as they are. */
export function withoutLabels(content: string): string {
  const labels = content.match(NAME_LABEL)?.length ?? 0;
  if (labels < 2) return content;
  return content.replace(NAME_LABEL, ' ').replace(OTHER_LABEL, ', $1').trim();
}

/** "1,Вымыслов,Асқар,1991": commas without a space after them are the columns of a table. */
const TIGHT_COMMA = /,(?=[^\s\d,]|\d{2})/g;
const LEAST_COLUMNS = 3;

/** @returns a row of a comma-separated table with semicolons; a sentence keeps its commas. */
export function asTable(content: string): string {
  const tight = content.match(TIGHT_COMMA)?.length ?? 0;
  const all = content.split(',').length - 1;
  return tight >= LEAST_COLUMNS && tight === all ? content.replace(TIGHT_COMMA, ';') : content;
}
