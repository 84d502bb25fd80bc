import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { NetworkFault } from '../api/faults.js';
import { Failure } from '../parts/states.js';
import type { Language } from './language.js';
import type { Catalogue } from './message.js';
import { sayFrom, Speaking, useWords } from './words.js';

/** Loads the words of a room in one language. */
export type LoadWords = (language: Language) => Promise<Catalogue>;

interface Props {
  /** the same function each time: it is called again when it or the language changes */
  readonly load: LoadWords;
  readonly children: ReactNode;
}

/** Adds the words of a room that is seldom opened to those that are there; what is inside shows once they came. */
export function MoreWords({ load, children }: Props) {
  const spoken = useWords();
  const { language } = spoken;
  const [more, setMore] = useState<Catalogue | null>(null);
  const [attempt, setAttempt] = useState({ number: 0, failed: false });
  useEffect(() => {
    let stale = false;
    load(language).then(
      (words) => !stale && setMore(words),
      () => !stale && setAttempt(({ number }) => ({ number, failed: true })),
    );
    return () => void (stale = true);
  }, [load, language, attempt.number]);
  const value = useMemo(() => {
    if (!more) return null;
    const words = { ...spoken.words, ...more };
    return { ...spoken, words, say: sayFrom(words, language) };
  }, [spoken, more, language]);
  if (!value && attempt.failed) {
    return (
      <div className="pad">
        <Failure
          fault={new NetworkFault()}
          again={() => setAttempt(({ number }) => ({ number: number + 1, failed: false }))}
        />
      </div>
    );
  }
  return value && <Speaking value={value}>{children}</Speaking>;
}
