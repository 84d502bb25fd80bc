import { useWords } from '../i18n/words.js';
import { useSession } from '../session/session.js';

/** Says on every screen that all people are invented, where they are. */
export function DemoMark() {
  const { say } = useWords();
  return useSession().viewer.demo ? <aside className="demo-mark">{say('common.demo')}</aside> : null;
}
