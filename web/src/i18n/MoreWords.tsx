import { useEffect, useMemo, useState, type ReactNode } from 'react';
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
  useEffect(() => {
    let stale = false;
    void load(language).then((words) => !stale && setMore(words));
    return () => void (stale = true);
  }, [load, language]);
  const value = useMemo(() => {
    if (!more) return null;
    const words = { ...spoken.words, ...more };
    return { ...spoken, words, say: sayFrom(words, language) };
  }, [spoken, more, language]);
  return value && <Speaking value={value}>{children}</Speaking>;
}
