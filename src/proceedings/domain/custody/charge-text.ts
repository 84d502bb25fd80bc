import { type LocalDate } from '../../../kernel/index.js';
import { type Charge } from '../defects/offence.js';

/** How one code numbers its articles, as sources of regular expressions; letters in lower case. */
export interface ChargeGrammar {
  /** An article that is known for one by its form alone. */
  readonly article: string;
  /** What may be an article only where a word says so: `ст. 73`, `73-бап`; null: nothing else. */
  readonly markedArticle: string | null;
  /** Names of other codes whose articles look the same. */
  readonly otherCodes: readonly string[];
}

/** One charge found in a text. */
export interface ReadCharge {
  readonly charge: Charge;
  /** It is of another code, such as the criminal one: shown, and decides nothing here. */
  readonly isOtherCode: boolean;
}

type Kind =
  | 'DATE'
  | 'ARTICLE'
  | 'IN_PARENS'
  | 'NUMBER'
  | 'UNIT'
  | 'PART_WORD'
  | 'ARTICLE_WORD'
  | 'PARTS_AFTER'
  | 'ARTICLE_AFTER'
  | 'AND'
  | 'OTHER_CODE'
  | 'WORD';

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const NO_LETTER = '(?!\\p{L})';
const ARTICLE_WORD = `(?:ст|стат[ьи]\\p{L}*|art|article)${NO_LETTER}\\.?`;
const ARTICLE_AFTER = 'ба[пб]\\p{L}*';

/** In this order: the first that fits is the token. */
const tokenKinds = ({ article, markedArticle, otherCodes }: ChargeGrammar): [Kind, string][] => [
  ['DATE', '(?<!\\d)\\d{1,2}\\.\\d{2}\\.(?:\\d{4}|\\d{2})(?!\\d)'],
  ...(markedArticle
    ? ([
        ['ARTICLE', `(?<=${ARTICLE_WORD}\\s*)(?<!\\d)${markedArticle}(?!\\d)`],
        ['ARTICLE', `(?<!\\d)${markedArticle}(?=\\s*-?\\s*${ARTICLE_AFTER})`],
      ] as [Kind, string][])
    : []),
  ['ARTICLE', `(?<![\\d.])${article}(?!\\d|\\.\\d)`],
  ['IN_PARENS', '\\(\\s*\\d{1,2}\\s*\\)'],
  ['NUMBER', '(?<!\\d)\\d{1,2}(?!\\d)'],
  ['PART_WORD', `(?:ч|част[ьи]\\p{L}*|part)${NO_LETTER}\\.?`],
  ['ARTICLE_WORD', ARTICLE_WORD],
  ['PARTS_AFTER', 'бөл\\p{L}*'],
  ['ARTICLE_AFTER', ARTICLE_AFTER],
  ['AND', `[,;+&]|(?:и|және|мен|and)${NO_LETTER}`],
  ['OTHER_CODE', `(?:${otherCodes.join('|') || '(?!)'})${NO_LETTER}`],
  ['UNIT', `(?:сут|тәулік|мрп|аек|час|сағ|дн|дней|лет|год|жыл|руб|тенге|теңге|%)\\p{L}*`],
  ['WORD', '\\p{L}+'],
];

interface Found {
  readonly number: string;
  readonly parts: number[];
  isOtherCode: boolean;
}

/** A part number that stands before it is clear which article it belongs to. */
interface Pending {
  readonly part: number;
  /** A comma or an "and" parts it from the article before. */
  readonly isApart: boolean;
}

/** Reads tokens from left to right. In `ч. 6 ст. 488` parts come before their article, in `488-бап 6-бөлік` after. */
class Reading {
  readonly found: Found[] = [];
  private pending: Pending[] = [];
  private partsComeFirst = false;

  constructor(private readonly tokens: readonly Token[]) {}

  run(): Found[] {
    this.tokens.forEach((token, i) => this.take(token, i));
    this.give(this.found.at(-1));
    return this.found;
  }

  private take({ kind, text }: Token, i: number): void {
    if (kind === 'ARTICLE') this.open(text, i);
    if (kind === 'OTHER_CODE' && this.found.length > 0) this.found.at(-1)!.isOtherCode = true;
    const part = Number(/\d+/.exec(text)?.[0]);
    if (kind === 'IN_PARENS' && this.found.length > 0) this.found.at(-1)!.parts.push(part);
    if (kind === 'NUMBER' && this.isPart(i)) this.pending.push({ part, isApart: this.isApart(i) });
  }

  private open(number: string, i: number): void {
    const last = this.found.at(-1);
    const isNamed = this.tokens[i - 1]?.kind === 'ARTICLE_WORD';
    const isCloser = isNamed && this.tokens[i - 2]?.kind === 'NUMBER';
    const isNew = isCloser && (last?.parts.length || this.pending.every(({ isApart }) => isApart));
    if (!last && this.pending.length > 0) this.partsComeFirst = true;
    const next: Found = { number, parts: [], isOtherCode: false };
    this.give(this.partsComeFirst || isNew || !last ? next : last);
    this.found.push(next);
  }

  private give(to: Found | undefined): void {
    to?.parts.push(...this.pending.map(({ part }) => part));
    this.pending = [];
  }

  /** A number is a part where a word says so, right after its article, or as the next of a list of parts. */
  private isPart(i: number): boolean {
    const [before, after] = [this.tokens[i - 1]?.kind, this.tokens[i + 1]?.kind];
    if (after === 'UNIT') return false;
    if (before === 'PART_WORD' || before === 'ARTICLE' || before === 'ARTICLE_AFTER') return true;
    return (
      this.isOfList(i) || (before === 'AND' && this.tokens[i - 2]?.kind === 'NUMBER' && this.isPart(i - 2))
    );
  }

  /** `6, 11-бөліктері`: the word comes after the last of them. */
  private isOfList(i: number): boolean {
    let at = i + 1;
    while (this.tokens[at]?.kind === 'AND' && this.tokens[at + 1]?.kind === 'NUMBER') at += 2;
    return this.tokens[at]?.kind === 'PARTS_AFTER';
  }

  private isApart(i: number): boolean {
    const before = this.tokens.slice(0, i);
    const from = before.map(({ kind }) => kind).lastIndexOf('ARTICLE');
    return before.slice(from + 1).some(({ kind }) => kind === 'AND');
  }
}

/**
 * @returns a reader of charges as people write them, for one code: `488(6)`, `ст. 488 ч. 6`, `ч. 5 ст. 20.2`,
 * `488-бап 6-бөлік`; every charge in the text, each once, in its order.
 */
export function chargeReader(grammar: ChargeGrammar): (text: string, on: LocalDate) => readonly ReadCharge[] {
  const kinds = tokenKinds(grammar);
  const pattern = new RegExp(kinds.map(([, source], i) => `(?<k${i}>${source})`).join('|'), 'gu');
  const tokensOf = (text: string): Token[] =>
    [...text.toLowerCase().matchAll(pattern)].flatMap((match) => {
      const at = kinds.findIndex((_kind, i) => match.groups?.[`k${i}`] !== undefined);
      return at < 0 ? [] : [{ kind: kinds[at]![0], text: match[0] }];
    });
  return (text, on) => {
    const charges = new Reading(tokensOf(text))
      .run()
      .flatMap(({ number, parts, isOtherCode }) =>
        (parts.length > 0 ? parts : [null]).map((part) => ({ charge: { number, part, on }, isOtherCode })),
      );
    const keys = charges.map((one) => `${one.charge.number} ${one.charge.part} ${one.isOtherCode}`);
    return charges.filter((_one, i) => keys.indexOf(keys[i]!) === i);
  };
}
