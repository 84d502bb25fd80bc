import type { ReactNode } from 'react';
import type { Confidence, DefectSeverity } from '../../api/operations.js';
import { Icon } from '../../icons/Icon.js';
import { HowSure } from './HowSure.js';

interface Props {
  readonly title: string;
  readonly article: string;
  readonly severity: DefectSeverity | null;
  readonly confidence: Confidence;
  readonly verify: boolean;
  readonly caution?: string | null;
  readonly act?: ReactNode;
}

/** One thing wrong with a paper: what, by which article, how grave by our own classification. A lawyer decides. */
export function DefectBox({ title, article, severity, confidence, verify, caution, act }: Props) {
  const isGrave = severity === 'FATAL' || severity === 'MATERIAL';
  return (
    <div className={isGrave ? 'defect grave' : 'defect'}>
      <p className="defect-title">
        <Icon name={isGrave ? 'alert-octagon-filled' : 'alert-triangle-filled'} />
        <span>{title}</span>
      </p>
      <HowSure article={article} severity={severity} confidence={confidence} verify={verify} />
      {caution && <p>{caution}</p>}
      {act && <div className="note-act">{act}</div>}
    </div>
  );
}
