import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from './Button.js';

interface Sentence {
  readonly text: string;
  /** takes it back; without it there is nothing to take back */
  readonly undo?: () => void;
}

const Saying = createContext<((sentence: Sentence) => void) | null>(null);

/** Where the app says what was done, with the way back. One sentence at a time; it stays until the next or until closed. */
export function Said({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  const [sentence, setSentence] = useState<Sentence | null>(null);
  const tell = useCallback((next: Sentence) => setSentence(next), []);
  const value = useMemo(() => tell, [tell]);
  return (
    <Saying value={value}>
      {children}
      <div className="said" role="status" hidden={!sentence}>
        <span>{sentence?.text}</span>
        {sentence?.undo && (
          <Button
            quiet
            icon="arrow-back-up"
            onClick={() => {
              sentence.undo?.();
              setSentence(null);
            }}
          >
            {say('common.undo')}
          </Button>
        )}
        <Button quiet onClick={() => setSentence(null)}>
          {say('common.close')}
        </Button>
      </div>
    </Saying>
  );
}

/** @returns the way to say what was just done. @throws outside of `Said`. */
export function useSaid(): (sentence: Sentence) => void {
  const tell = use(Saying);
  if (!tell) throw new Error('nothing is said here');
  return tell;
}
