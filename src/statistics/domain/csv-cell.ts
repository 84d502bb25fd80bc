/** What a spreadsheet would take for a formula, also behind blanks and in full-width letters. */
const FORMULA = /^\s*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;

/** @returns text a spreadsheet shows and never runs: a formula gets an apostrophe before it. */
export const safeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
