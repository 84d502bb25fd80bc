import { useMemo, useState } from 'react';
import { useFresh } from '../../api/fresh.js';
import { useLive } from '../../api/live.js';
import type { ReportLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { Segmented } from '../../parts/Segmented.js';
import { Empty } from '../../parts/states.js';
import type { Act } from '../../shell/acts.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { DeskRoom } from '../DeskRoom.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { RecordSheet } from './RecordSheet.js';
import { ReportGist } from './ReportGist.js';
import { ReportSheet } from './ReportSheet.js';
import { DeskReports, ReportsChanged } from './reports.graphql.js';

const SHOWN = ['open', 'overdue', 'settled'] as const;
type Shown = (typeof SHOWN)[number];

const FILTERS = { open: { open: true }, overdue: { overdue: true }, settled: { open: false } } as const;

/** What was only told: it changes no status until a person makes something of it. */
export function ReportsScreen() {
  const { say } = useWords();
  const [shown, setShown] = useState<Shown>('open');
  const [recording, setRecording] = useState(false);
  const [openId, setOpenId] = useState<string | null>(null);
  const list = usePages(DeskReports, { filter: FILTERS[shown] }, ({ reports }) => reports);
  const fresh = useFresh(DeskReports);
  useLive(ReportsChanged, {}, fresh);
  const acts = useMemo<readonly Act[]>(
    () => [{ id: 'record', label: say('desk.recordReport'), keys: 'n', run: () => setRecording(true) }],
    [say],
  );
  return (
    <DeskRoom
      title={say('rooms.reports')}
      about={say('desk.reportsAbout')}
      acts={acts}
      tools={
        <Button small primary icon="phone" onClick={() => setRecording(true)}>
          {say('desk.recordReport')}
        </Button>
      }
    >
      <Segmented
        label={say('desk.lawShown')}
        choices={SHOWN.map((value) => ({ value, label: say(`desk.reports_${value}`) }))}
        value={shown}
        onChange={setShown}
      />
      <Answered query={list}>
        {(reports) =>
          reports.length === 0 ? (
            <Empty title={say('desk.noReports')} />
          ) : (
            <ul className="keep-list">
              {reports.map((report) => (
                <Row key={report.id} report={report} onOpen={() => setOpenId(report.id)} />
              ))}
            </ul>
          )
        }
      </Answered>
      <More more={list.more} busy={list.busy} />
      {recording && <RecordSheet onClose={() => setRecording(false)} />}
      {openId && <ReportSheet key={openId} id={openId} onOpen={setOpenId} onClose={() => setOpenId(null)} />}
    </DeskRoom>
  );
}

function Row({ report, onOpen }: { readonly report: ReportLine; readonly onOpen: () => void }) {
  const { say, language } = useWords();
  const { urgency, overdue, state, recordedAt, assignedTo } = report;
  const when = momentText(recordedAt, { zone: HOME_ZONE, language, now: now() });
  return (
    <li className="keep-row">
      <ReportGist report={report} />
      <div>
        <p className="num">{when}</p>
        {assignedTo && <p className="meta">{say('desk.callsBack', { name: assignedTo.name })}</p>}
      </div>
      <div className="keep-end">
        <Mark
          state={
            overdue
              ? 'VIOLATION'
              : state === 'OPEN'
                ? urgency === 'URGENT'
                  ? 'WARNING'
                  : 'RUNNING'
                : 'RESOLVED'
          }
          word={say(
            overdue
              ? 'desk.report_late'
              : state === 'OPEN'
                ? `desk.urgency_${urgency}`
                : `desk.report_${state}`,
          )}
          size={16}
        />
        <Button small aria-label={say('desk.openReport', { when })} onClick={onOpen}>
          {say('desk.open')}
        </Button>
      </div>
    </li>
  );
}
