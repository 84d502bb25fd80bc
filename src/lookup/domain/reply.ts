import type { AnswerFacts } from './answer-facts.js';
import { say, type Language } from './words.js';

/** The true answer, a sentence a line. @param asOf the words for when what we know was last looked at. */
export function answerLines(facts: AnswerFacts, language: Language, asOf: string): string[] {
  return [
    ...placeLines(facts, language),
    ...(facts.since ? [facts.since[language]] : []),
    ...(facts.confirmed ? [facts.confirmed[language]] : []),
    say(facts.lawyer ? 'lawyer' : 'noLawyer', language),
    say('mayChange', language),
    `${say('bringTitle', language)}: ${say('bring', language)}`,
    say('bringNote', language),
    say('minor', language),
    say('asOf', language, { time: asOf }),
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

/** The one reply for everything that is not an answer. It never depends on the question. */
export const constantLines = (language: Language): string[] => [
  say('nothingToSay', language),
  say('checkWords', language),
  say('askLater', language),
  say('rightToNotice', language),
  say('minor', language),
];
