import { useWords } from '../i18n/words.js';
import { momentText } from '../time/format.js';
import { deviceNow } from '../time/now.js';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @returns the way to write a real time, of sign-ins and channels: a demo's clock, which runs ahead, is not theirs. */
export function useMoment(): (iso: string) => string {
  const { language } = useWords();
  return (iso) => momentText(iso, { zone, language, now: deviceNow() });
}
