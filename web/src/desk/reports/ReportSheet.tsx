import { useAsk } from '../../api/query.js';
import type { ReportFile } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Mark } from '../../parts/Mark.js';
import { Sheet } from '../../parts/Sheet.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Answered } from '../Answered.js';
import { Candidates } from './Candidates.js';
import { DeskReport } from './reports.graphql.js';
import { Ties } from './Ties.js';
import { History } from './History.js';
import { ReportActs } from './ReportActs.js';

interface Props {
  readonly id: string;
  /** another report in its place */
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One report: what was told, whom it may mean, what a person makes of it, what was done. */
export function ReportSheet({ id, onOpen, onClose }: Props) {
  const { say } = useWords();
  const query = useAsk(DeskReport, { id });
  return (
    <Sheet title={say('desk.report')} onClose={onClose}>
      <Answered query={query}>
        {({ report }) => (report ? <Told {...{ report, onOpen }} /> : <p>{say('common.notFound')}</p>)}
      </Answered>
    </Sheet>
  );
}

function Told({ report, onOpen }: Pick<Props, 'onOpen'> & { readonly report: ReportFile }) {
  const { say, language } = useWords();
  const { account, people, department, place, seenAt, callerContact, recordedBy, recordedAt } = report;
  const view = { zone: HOME_ZONE, language, now: now() };
  const facts = [
    [
      'desk.whoNamed',
      people.map(({ name, birthYear }) => [name, birthYear].filter(Boolean).join(', ')).join('; '),
    ],
    ['desk.whatTold', account],
    ['desk.whereAt', department ? department.shortName : place],
    ['desk.whenSeen', seenAt.at ? momentText(seenAt.at, view) : seenAt.asWritten],
    [
      'desk.channel',
      `${say(`desk.channel_${report.channel}`)}, ${say(`desk.relation_${report.relationship}`)}`,
    ],
    ['desk.contact', callerContact],
    ['desk.plate', report.vehiclePlate],
    ['desk.badge', report.officerBadge],
    ['desk.writtenBy', [recordedBy?.name, momentText(recordedAt, view)].filter(Boolean).join(', ')],
  ] as const;
  return (
    <>
      <p>
        <Mark
          state={report.state === 'OPEN' ? (report.overdue ? 'VIOLATION' : 'RUNNING') : 'RESOLVED'}
          word={say(report.overdue ? 'desk.report_late' : `desk.report_${report.state}`)}
          size={16}
        />{' '}
        <span className="unk-chip">{say('source.unverified')}</span>
      </p>
      {report.erasedAt && <p className="mute">{say('desk.reportForgotten')}</p>}
      <dl className="facts lined">
        {facts
          .filter(([, value]) => value)
          .map(([word, value]) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {report.state === 'OPEN' && <Candidates {...{ report, onOpen }} />}
      <Ties {...{ report, onOpen }} />
      <ReportActs report={report} />
      <History report={report} />
    </>
  );
}
