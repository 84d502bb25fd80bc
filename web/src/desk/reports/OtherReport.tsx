import type { ReactNode } from 'react';
import type { ReportLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { ReportGist } from './ReportGist.js';

interface Props {
  readonly report: ReportLine;
  readonly onOpen: (id: string) => void;
  /** what else is done with it; it is named by the time of the report */
  readonly act?: (when: string) => ReactNode;
  readonly children?: ReactNode;
}

/** Another report beside the one that is open: what it tells, when it came, opening it. */
export function OtherReport({ report, onOpen, act, children }: Props) {
  const { say, language } = useWords();
  const when = momentText(report.recordedAt, { zone: HOME_ZONE, language, now: now() });
  return (
    <li className="pair">
      <ReportGist report={report} />
      <div className="desk-acts">
        <span className="meta num">{when}</span>
        <Button small aria-label={say('desk.openReport', { when })} onClick={() => onOpen(report.id)}>
          {say('desk.open')}
        </Button>
        {act?.(when)}
      </div>
      {children}
    </li>
  );
}
