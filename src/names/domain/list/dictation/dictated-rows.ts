import { numberWord } from './number-words.js';
import { spokenFacts, type SpokenFact } from './spoken-facts.js';

/** Words a dictation may begin with before the first place is said. */
const MOST_FILLERS = 4;
/** Any of these must be there for a line to be looked at: cheap, and true of every spoken place or year. */
const HINT = /[оыи]й|[ая]я|[ое]е|[ое]го|ь[яе]|нші|ншы|нши|номер|нөмір|год|жыл/iu;
const LONGEST_DICTATION = 20_000;
const NEXT = /(?<=^|[\s.,;])(?:следующ(?:ий|ая|ие)|далее|келесі)(?=[\s:,])/giu;
const NUMBER_SAID = /(?:номер|нөмір|№)\s?$/iu;
const AFTER_YEAR =
  /^\s?(?:год(?:а|у)?|г\.?)?\s?(?:рождения|р\.)?\s?(?:жыл\p{L}{0,4})?\s?(?:туған\p{L}{0,4}|туылған)?[\s,;.]*/iu;
const TWO_NAMES = /\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’.-]*/u;
const NAMES_FIRST = new RegExp(`^${TWO_NAMES.source}`, 'u');

const startOf = (line: string, { start }: SpokenFact): number => {
  const before = line.slice(0, start);
  return start - (NUMBER_SAID.exec(before)?.[0].length ?? 0);
};

/** Places said in sequence, the first near the beginning of the line. */
function placeStarts(line: string, facts: readonly SpokenFact[], head: number): number[] {
  const starts: number[] = [];
  let expected: number | null = null;
  for (const fact of facts) {
    const value = Number(fact.digits);
    if (fact.kind !== 'PLACE' || (expected !== null && value !== expected)) continue;
    const start = startOf(line, fact);
    if (expected === null && (line.slice(head, start).match(/\p{L}+/gu) ?? []).length > MOST_FILLERS) {
      return [];
    }
    starts.push(start);
    expected = value + 1;
  }
  return starts;
}

/** A name, a year said, and then two words with capitals: the next person. */
function startsAfterYears(line: string, facts: readonly SpokenFact[], head: number): number[] {
  const starts: number[] = [];
  for (const { kind, start, end } of facts) {
    if (kind !== 'YEAR' || !TWO_NAMES.test(line.slice(starts.at(-1) ?? head, start))) continue;
    const after = end + (AFTER_YEAR.exec(line.slice(end, end + 80))?.[0].length ?? 0);
    const name = NAMES_FIRST.exec(line.slice(after, after + 80))?.[0];
    if (name && !name.split(/\s/).some((word) => numberWord(word))) starts.push(after);
  }
  return starts;
}

/**
 * Where the people of a dictated line begin: "первый … второй …", "бірінші … екінші …", "номер один …",
 * "следующий …", or a name after a spoken year. Offsets into the line, ascending; fewer than two where nothing is
 * clear. @param head what a chat put in front.
 */
export function dictatedStarts(line: string, head: number): number[] {
  if (line.length > LONGEST_DICTATION || !HINT.test(line)) return [];
  const facts = spokenFacts(line);
  if (facts.length === 0) return [];
  const places = placeStarts(line, facts, head);
  const nexts = Array.from(line.matchAll(NEXT), (match) => match.index);
  const named = startsAfterYears(line, facts, head).filter((start) => !places.includes(start));
  const first = places[0] ?? head;
  const all = new Set([
    first,
    ...places,
    ...nexts.filter((at) => at > first),
    ...named.filter((at) => at > first),
  ]);
  return [...all].sort((a, b) => a - b);
}

/** @returns a row without the spoken place in front ("второй", "номер два", "следующий"), or null where it has none. */
export function withoutSpokenPlace(content: string): string | null {
  const next = /^(?:следующ(?:ий|ая|ие)|далее|келесі)(?!\p{L})[\s:,.–—-]*/iu.exec(content);
  if (next && next[0].length < content.length) return content.slice(next[0].length);
  const start = content.slice(0, 120);
  const place = spokenFacts(start).find(({ kind }) => kind === 'PLACE');
  if (!place) return null;
  const fillers = start.slice(0, place.start).match(/\p{L}+/gu) ?? [];
  const isFront = fillers.length <= MOST_FILLERS && fillers.every((word) => word === word.toLowerCase());
  const rest = content.slice(place.end).replace(/^[\s:,.–—-]+/u, '');
  return isFront && /\p{L}/u.test(rest) ? rest : null;
}
