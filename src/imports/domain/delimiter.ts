export const DELIMITERS = ['COMMA', 'SEMICOLON', 'TAB', 'PIPE'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export const SIGN_OF: Readonly<Record<Delimiter, string>> = {
  COMMA: ',',
  SEMICOLON: ';',
  TAB: '\t',
  PIPE: '|',
};

const LINES = 30;

/** How often a sign stands outside quotes in each of the first lines. */
function counts(lines: readonly string[], sign: string): number[] {
  return lines.map((line) => {
    let quoted = false;
    let count = 0;
    for (const char of line) {
      if (char === '"') quoted = !quoted;
      else if (char === sign && !quoted) count += 1;
    }
    return count;
  });
}

/**
 * The sign that stands equally often in most of the first lines; where several do, the one that makes more columns.
 * "Иванов, Пётр; 1991" has a comma in some names: it is not as regular. A list of one column is read with commas.
 */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, 64_000)
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES);
  const judged = DELIMITERS.map((delimiter) => {
    const found = counts(lines, SIGN_OF[delimiter]);
    const usual = mostFrequent(found.filter((count) => count > 0));
    const same = found.filter((count) => count === usual).length;
    return { delimiter, usual, share: usual > 0 ? same / lines.length : 0 };
  });
  const [best] = judged.sort((a, b) => b.share - a.share || b.usual - a.usual);
  return best && best.share > 0 ? best.delimiter : 'COMMA';
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
