import './protocol.css';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button, IconButton } from '../../parts/Button.js';
import type { Study } from './useStudy.js';

interface Props {
  readonly study: Study;
  /** sends it: the last thing to press */
  readonly send: ReactNode;
}

/** What leads through a paper. Once something is put right its reason is one press away, from any step. */
export function StudyNav({ study, send }: Props) {
  const { say } = useWords();
  const { step, next, index, count, standing, isChanged } = study;
  const nextText = next && say('protocol.next', { step: say(`protocol.step_${next.key}`) });
  return (
    <>
      {index > 0 && (
        <IconButton
          icon="arrow-left"
          label={say('common.back')}
          className="icon-btn protocol-back"
          onClick={() => study.go(index - 1)}
        />
      )}
      {nextText && isChanged && (
        <IconButton
          icon="chevron-right"
          label={nextText}
          className="icon-btn protocol-back"
          onClick={() => study.go(index + 1)}
        />
      )}
      {nextText && !isChanged && (
        <Button primary big onClick={() => study.go(index + 1)}>
          {nextText}
        </Button>
      )}
      {step && standing && (isChanged || !next) && (
        <Button primary big onClick={() => study.go(count - 1)}>
          {say('protocol.toReason')}
        </Button>
      )}
      {index === count - 1 && send}
    </>
  );
}
