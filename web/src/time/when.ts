import type { Say } from '../i18n/words.js';
import type { Language } from '../i18n/language.js';
import { localDateText, momentText } from './format.js';

/** A time as a person or a document gave it. */
export interface WhenShown {
  readonly at: string | null;
  readonly date: string | null;
  readonly precision: 'MINUTE' | 'HOUR' | 'DAY' | 'UNKNOWN';
  readonly asWritten: string | null;
}

interface View {
  readonly zone: string;
  readonly language: Language;
  readonly now: number;
}

/** As sharply as it was known, and no sharper: a minute, about an hour, a day, or that it is not known. */
export function whenText(when: WhenShown, view: View, say: Say): string {
  if (when.precision === 'DAY' && when.date) return localDateText(when.date, view.language);
  if (!when.at) return when.asWritten ?? say('caseFile.timeUnknown');
  const time = momentText(when.at, view);
  return when.precision === 'HOUR' ? say('caseFile.aboutTime', { time }) : time;
}

/** @returns the instant to put it at on a line of time; null where there is none sharp enough. */
export const instantOfWhen = ({ at, precision }: WhenShown): number | null =>
  at && (precision === 'MINUTE' || precision === 'HOUR') ? Date.parse(at) : null;
