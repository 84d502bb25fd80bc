import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { Button, IconButton } from './Button.js';

interface Sentence {
  readonly text: string;
  /** takes it back; without it there is nothing to take back */
  readonly undo?: () => void;
}

interface Saying {
  readonly sentence: Sentence | null;
  tell(sentence: Sentence | null): void;
}

const SayingContext = createContext<Saying | null>(null);

/** Where the app says what was done, with the way back. One sentence at a time; it stays until the next or until closed. */
export function Said({ children }: { readonly children: ReactNode }) {
  const [sentence, tell] = useState<Sentence | null>(null);
  const value = useMemo(() => ({ sentence, tell }), [sentence]);
  return <SayingContext value={value}>{children}</SayingContext>;
}

function useSaying(): Saying {
  const saying = use(SayingContext);
  if (!saying) throw new Error('nothing is said here');
  return saying;
}

/** @returns the way to say what was just done. @throws outside of `Said`. */
export const useSaid = (): ((sentence: Sentence) => void) => useSaying().tell;

/** The sentence itself; every screen has it once, in reach of the thumb. */
export function SaidBar() {
  const { say } = useWords();
  const { sentence, tell } = useSaying();
  return (
    <div className={sentence ? 'said' : 'sr'} role="status">
      {sentence && (
        <>
          <span>{sentence.text}</span>
          {sentence.undo && (
            <Button
              quiet
              icon="arrow-back-up"
              onClick={() => {
                tell(null);
                sentence.undo?.();
              }}
            >
              {say('common.undo')}
            </Button>
          )}
          <IconButton icon="x" label={say('common.close')} onClick={() => tell(null)} />
        </>
      )}
    </div>
  );
}
