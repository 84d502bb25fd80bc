import type { AnswerFacts } from './answer-facts.js';
import { say, type Language } from './words.js';

/** When what we know was last looked at. */
export interface ReplyClock {
  /** in words of the language */
  readonly asOf: string;
  /** we could not look for so long that it must be said first */
  readonly isOld: boolean;
}

/** A sentence of a reply, and the part it plays on a page: what is true, what goes with it, what to do, the rest. */
export interface ReplyLine {
  readonly part: 'TITLE' | 'FACT' | 'DO' | 'NOTE';
  readonly text: string;
}

const title = (text: string): ReplyLine => ({ part: 'TITLE', text });
const fact = (text: string): ReplyLine => ({ part: 'FACT', text });
const toDo = (text: string): ReplyLine => ({ part: 'DO', text });
const note = (text: string): ReplyLine => ({ part: 'NOTE', text });

/** @returns the reply for a program: a sentence a line. */
export const textOf = (lines: readonly ReplyLine[]): string => lines.map(({ text }) => text).join('\n');

/** The true answer, a sentence a line. @param human telephone of somebody who answers families, if there is one. */
export function answerLines(
  facts: AnswerFacts,
  language: Language,
  clock: ReplyClock,
  human: string | null,
): ReplyLine[] {
  return [
    ...(clock.isOld ? [note(say('cannotLook', language, { time: clock.asOf }))] : []),
    ...placeLines(facts, language),
    ...(facts.since ? [fact(facts.since[language])] : []),
    ...(facts.confirmed ? [fact(facts.confirmed[language])] : []),
    fact(say(facts.lawyer ? 'lawyer' : 'noLawyer', language)),
    fact(say('mayChange', language)),
    toDo(`${say('bringTitle', language)}: ${say('bring', language)}`),
    toDo(say('bringNote', language)),
    toDo(say('minor', language)),
    ...humanLines(human, language),
    note(say('asOf', language, { time: clock.asOf })),
  ];
}

function placeLines({ place, inHospital }: AnswerFacts, language: Language): ReplyLine[] {
  const hospital = inHospital ? [title(say('hospital', language))] : [];
  if (!place) return inHospital ? hospital : [title(say('placeUnknown', language))];
  const name = say('place', language, { place: place.name[language] });
  return [
    ...hospital,
    inHospital ? fact(name) : title(name),
    ...(place.address ? [fact(say('address', language, { text: place.address }))] : []),
    ...(place.phone ? [fact(say('phone', language, { text: place.phone }))] : []),
  ];
}

const humanLines = (human: string | null, language: Language): ReplyLine[] =>
  human ? [toDo(say('human', language, { text: human }))] : [];

/**
 * The one reply for everything that is not an answer, a spent budget among it. It never depends on the question,
 * and offers what is left: to be told later, and a human.
 */
export const constantLines = (language: Language, human: string | null): ReplyLine[] => [
  title(say('nothingToSay', language)),
  fact(say('notBadNews', language)),
  fact(say('checkWords', language)),
  toDo(say('askLater', language)),
  toDo(say('callThem', language)),
  toDo(say('offerWatch', language)),
  ...humanLines(human, language),
  note(say('rightToNotice', language)),
  note(say('minor', language)),
];

/** What everybody is told who asked to be told later. */
export const receiptLines = (
  channel: 'MAIL' | 'TELEGRAM',
  language: Language,
  isTaken: boolean,
): ReplyLine[] => {
  if (!isTaken) return [title(say('watchFull', language))];
  return channel === 'MAIL'
    ? [
        title(say('watchReceived', language)),
        toDo(say('openLink', language)),
        note(say('noLetter', language)),
      ]
    : [
        title(say('openChat', language)),
        fact(say('pressStart', language)),
        note(say('chatNotTaken', language)),
      ];
};
