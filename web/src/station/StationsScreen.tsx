import { useWords } from '../i18n/words.js';
import { Page } from '../parts/Page.js';

/** The departments of a lawyer. */
export function StationsScreen() {
  const { say } = useWords();
  return <Page title={say('nav.station')}>…</Page>;
}
