import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { fill, type Catalogue, type Filling, type Message } from './message.js';
import { firstLanguage, keepLanguage, type Language } from './language.js';
import { firstWords } from './loaders.js';
import type { Words } from './ru/index.js';

type Areas = { [A in keyof Words]: { [K in keyof Words[A]]: `${A & string}.${K & string}` }[keyof Words[A]] };

/** Every message of the app: `station.title`. */
export type Key = Areas[keyof Areas];

type MessageAt<K extends Key> = K extends `${infer A}.${infer M}`
  ? A extends keyof Words
    ? M extends keyof Words[A]
      ? Words[A][M]
      : never
    : never
  : never;

/** A message without places: it can be said from a list. */
export type PlainKey = { [K in Key]: Filling<MessageAt<K>> extends [] ? K : never }[Key];

/** Says a message in the language of the person. */
export type Say = <K extends Key>(key: K, ...filling: Filling<MessageAt<K>>) => string;

/** The words there are, and their language. */
export interface Spoken {
  readonly language: Language;
  /** what is loaded of them */
  readonly words: Catalogue;
  readonly say: Say;
  setLanguage(language: Language): void;
}

/** The words in use; `Words` and `MoreWords` fill it. */
export const Speaking = createContext<Spoken | null>(null);

let current: Language = 'ru';

/** The language in use, for what stands outside of React: requests name it. */
export const currentLanguage = (): Language => current;

/** Loads the person's language, then shows what is inside; another language replaces it once it is there. */
export function Words({ children }: { readonly children: ReactNode }) {
  const [wanted, setWanted] = useState<Language>(firstLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; words: Catalogue } | null>(null);
  useEffect(() => {
    let stale = false;
    void firstWords(wanted).then((words) => {
      if (stale) return;
      current = wanted;
      document.documentElement.lang = wanted;
      setLoaded({ language: wanted, words });
    });
    return () => void (stale = true);
  }, [wanted]);
  const spoken = useMemo<Spoken | null>(
    () =>
      loaded && {
        language: loaded.language,
        words: loaded.words,
        say: sayFrom(loaded.words, loaded.language),
        setLanguage: (language) => {
          keepLanguage(language);
          setWanted(language);
        },
      },
    [loaded],
  );
  return spoken && <Speaking value={spoken}>{children}</Speaking>;
}

/** @returns the way to say messages from one language's words. */
export function sayFrom(words: Catalogue, language: Language): Say {
  return (key, ...filling) => {
    const [area, name] = key.split('.') as [string, string];
    const message: Message = words[area]?.[name] ?? key;
    return fill(message, language, filling[0]);
  };
}

/** @throws outside of `Words`. */
export function useWords(): Spoken {
  const spoken = useContext(Speaking);
  if (!spoken) throw new Error('no words here');
  return spoken;
}
