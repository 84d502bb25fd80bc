import { useEffect, useState, type ReactNode } from 'react';
import { NetworkFault } from '../api/faults.js';
import { Failure, NotOpened, Opening } from '../parts/states.js';
import { laterWords, wordsHere } from './loaders.js';
import type { Catalogue } from './message.js';
import type { Later } from './ru/index.js';
import { sayFrom, Speaking, useWords, type Spoken } from './words.js';

interface Props {
  readonly of: keyof Later;
  readonly children: ReactNode;
}

const joined = (spoken: Spoken, more: Catalogue): Spoken => {
  const words = { ...spoken.words, ...more };
  return { ...spoken, words, say: sayFrom(words, spoken.language) };
};

/**
 * Adds the words of a room to those that are there; what is inside shows once they came. While another language is on
 * its way the room stays in the one it has, with all that is typed in it.
 */
export function MoreWords({ of, children }: Props) {
  const spoken = useWords();
  const { language } = spoken;
  const [value, setValue] = useState<Spoken | null>(() => {
    const more = wordsHere(of, language);
    return more ? joined(spoken, more) : null;
  });
  const [attempt, setAttempt] = useState({ number: 0, failed: false });
  const isHere = value?.language === language;
  useEffect(() => {
    if (isHere) return;
    let stale = false;
    laterWords(of, language).then(
      (more) => !stale && setValue(joined(spoken, more)),
      () => !stale && setAttempt(({ number }) => ({ number, failed: true })),
    );
    return () => void (stale = true);
  }, [of, language, spoken, isHere, attempt.number]);
  const again = () => setAttempt(({ number }) => ({ number: number + 1, failed: false }));
  const failed = !isHere && attempt.failed;
  if (value) {
    return (
      <>
        {failed && (
          <div className="pad">
            <Failure fault={new NetworkFault()} again={again} />
          </div>
        )}
        <Speaking value={value}>{children}</Speaking>
      </>
    );
  }
  return failed ? <NotOpened again={again} /> : <Opening />;
}
