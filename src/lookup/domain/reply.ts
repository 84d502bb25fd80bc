import type { AnswerFacts } from './answer-facts.js';
import { say, type Language } from './words.js';

/** When what we know was last looked at. */
export interface ReplyClock {
  /** in words of the language */
  readonly asOf: string;
  /** we could not look for so long that it must be said first */
  readonly isOld: boolean;
}

/** The true answer, a sentence a line. @param human telephone of somebody who answers families, if there is one. */
export function answerLines(
  facts: AnswerFacts,
  language: Language,
  clock: ReplyClock,
  human: string | null,
): string[] {
  return [
    ...(clock.isOld ? [say('cannotLook', language, { time: clock.asOf })] : []),
    ...placeLines(facts, language),
    ...(facts.since ? [facts.since[language]] : []),
    ...(facts.confirmed ? [facts.confirmed[language]] : []),
    say(facts.lawyer ? 'lawyer' : 'noLawyer', language),
    say('mayChange', language),
    `${say('bringTitle', language)}: ${say('bring', language)}`,
    say('bringNote', language),
    say('minor', language),
    ...humanLines(human, language),
    say('asOf', language, { time: clock.asOf }),
  ];
}

function placeLines({ place, inHospital }: AnswerFacts, language: Language): string[] {
  const lines = inHospital ? [say('hospital', language)] : [];
  if (!place) return inHospital ? lines : [say('placeUnknown', language)];
  lines.push(say('place', language, { place: place.name[language] }));
  if (place.address) lines.push(say('address', language, { text: place.address }));
  if (place.phone) lines.push(say('phone', language, { text: place.phone }));
  return lines;
}

const humanLines = (human: string | null, language: Language): string[] =>
  human ? [say('human', language, { text: human })] : [];

/**
 * The one reply for everything that is not an answer, a spent budget among it. It never depends on the question,
 * and offers what is left: to be told later, and a human.
 */
export const constantLines = (language: Language, human: string | null): string[] => [
  say('nothingToSay', language),
  say('checkWords', language),
  say('askLater', language),
  say('offerWatch', language),
  ...humanLines(human, language),
  say('rightToNotice', language),
  say('minor', language),
];
