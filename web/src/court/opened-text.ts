import type { Clock } from '../api/operations.js';
import type { Language } from '../i18n/language.js';
import type { Say } from '../i18n/words.js';
import { endText } from '../time/format.js';
import { now } from '../time/now.js';

interface View {
  readonly say: Say;
  readonly language: Language;
}

/** @returns what a ruling started: each clock of the defence with its end, the earliest first. */
export function openedText(deadlines: readonly Clock[], { say, language }: View): string {
  const running = deadlines
    .filter(({ state, watched, actBy }) => state === 'RUNNING' && !watched && actBy !== null)
    .sort((one, other) => one.actBy!.localeCompare(other.actBy!));
  const ends = running
    .slice(0, 2)
    .map(({ title, actBy, zone }) =>
      say('court.opened', { title, end: endText(actBy!, { zone: zone ?? 'UTC', language, now: now() }) }),
    );
  return [say('court.rulingDone'), ...ends].join('. ');
}
