import { startWords, timeWords } from './time-words.js';
import { LANGUAGES, say, type Language, type Words } from './words.js';

export interface PlaceFacts {
  readonly name: Words;
  /** only of a department a person has verified */
  readonly address: string | null;
  /** only of a department a person has verified */
  readonly phone: string | null;
}

/**
 * What an answer may say, and no more. Times are sentences already: at the door an answer is put together
 * from words, so that its making takes no longer than that of the reply which is none.
 */
export interface AnswerFacts {
  readonly personId: string;
  readonly place: PlaceFacts | null;
  readonly inHospital: boolean;
  readonly since: Words | null;
  readonly confirmed: Words | null;
  readonly lawyer: boolean;
  /** IANA zone of the place */
  readonly zone: string;
}

/** What the database knows of a place. */
export interface DepartmentFacts {
  readonly nameRu: string;
  readonly nameKk: string;
  readonly nameEn: string;
  readonly verified: boolean;
  readonly address: string | null;
  readonly phone: string | null;
}

/** What the database knows of a person held. Instants are ISO 8601, UTC. */
export interface HeldNow {
  readonly personId: string;
  readonly department: DepartmentFacts | null;
  readonly inHospital: boolean;
  /** earliest and latest moment the words about the start can mean */
  readonly startedFrom: string | null;
  readonly startedUntil: string | null;
  readonly lastConfirmedAt: string | null;
  readonly lawyer: boolean;
  readonly zone: string;
}

/** @returns what of it a family may be told. */
export const answerFacts = (held: HeldNow): AnswerFacts => ({
  personId: held.personId,
  place: held.department && placeFacts(held.department),
  inHospital: held.inHospital,
  since: inEach((language) => sinceWords(held, language)),
  confirmed: inEach((language) =>
    held.lastConfirmedAt
      ? say('confirmed', language, { time: timeWords(held.lastConfirmedAt, held.zone, language) })
      : null,
  ),
  lawyer: held.lawyer,
  zone: held.zone,
});

function sinceWords({ startedFrom, startedUntil, zone }: HeldNow, language: Language): string | null {
  const since = startWords(startedFrom, startedUntil, zone, language);
  if (since) return say('since', language, { time: since });
  if (!startedUntil) return null;
  return say('sinceAtLatest', language, { time: timeWords(startedUntil, zone, language) });
}

function inEach(words: (language: Language) => string | null): Words | null {
  const said = LANGUAGES.map((language) => [language, words(language)] as const);
  return said.some(([, text]) => text === null) ? null : (Object.fromEntries(said) as unknown as Words);
}

/** @returns what may be printed of a department: nothing that a person has not verified but its name. */
const placeFacts = (department: DepartmentFacts): PlaceFacts => ({
  name: {
    ru: fit(department.nameRu, 120),
    kk: fit(department.nameKk, 120),
    en: fit(department.nameEn, 120),
  },
  address: department.verified && department.address ? fit(department.address, 160) : null,
  phone: department.verified && department.phone ? fit(department.phone, 40) : null,
});

/** One line of plain letters, at most `most` of them: an answer has a size it must keep. */
function fit(text: string, most: number): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(/["\\]/g, "'")
    .trim();
  const letters = Array.from(plain);
  return letters.length <= most ? plain : `${letters.slice(0, most - 1).join('')}…`;
}
