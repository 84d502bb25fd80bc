import type { ReactNode } from 'react';
import type { DefectSeverity } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';

interface Props {
  readonly title: string;
  readonly article: string;
  readonly severity: DefectSeverity | null;
  readonly verify: boolean;
  readonly caution?: string | null;
  readonly act?: ReactNode;
}

/** One thing wrong with a paper: what, by which article, how grave by our own classification. A lawyer decides. */
export function DefectBox({ title, article, severity, verify, caution, act }: Props) {
  const { say } = useWords();
  const isGrave = severity === 'FATAL' || severity === 'MATERIAL';
  return (
    <div className={isGrave ? 'defect grave' : 'defect'}>
      <p className="defect-title">
        <Icon name={isGrave ? 'alert-octagon-filled' : 'alert-triangle-filled'} />
        <span>{title}</span>
      </p>
      <p className="meta">
        {[article, severity && say(`protocol.severity_${severity}`), verify && say('clock.notVerified')]
          .filter(Boolean)
          .join('. ')}
      </p>
      {caution && <p>{caution}</p>}
      {act && <div className="note-act">{act}</div>}
    </div>
  );
}
