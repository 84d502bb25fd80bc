import type { ReportFile } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Answered } from '../Answered.js';
import { More } from '../More.js';
import { usePages } from '../usePages.js';
import { OtherReport } from './OtherReport.js';
import { DeskReports } from './reports.graphql.js';

interface Props {
  readonly report: ReportFile;
  readonly busy: boolean;
  readonly onOpen: (id: string) => void;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** Reports that wait, to tie one of them: a plate, a place or a voice says that they are one and no name does. */
export function TiePicker({ report, busy, onOpen, onPick, onClose }: Props) {
  const { say } = useWords();
  const list = usePages(DeskReports, { filter: { open: true } }, ({ reports }) => reports);
  const own = new Set([report.id, report.tiedTo?.id, ...report.tied.map(({ id }) => id)]);
  return (
    <div className="form">
      <p className="mute">{say('desk.tieMeans')}</p>
      <Answered query={list} rows={3}>
        {(reports) => {
          const others = reports.filter(({ id }) => !own.has(id));
          return others.length === 0 && !list.more ? (
            <p className="mute">{say('desk.noOtherReports')}</p>
          ) : (
            <ul className="stack">
              {others.map((other) => (
                <OtherReport
                  key={other.id}
                  report={other}
                  onOpen={onOpen}
                  act={(when) => (
                    <Button
                      small
                      primary
                      busy={busy}
                      aria-label={say('desk.tieReport', { when })}
                      onClick={() => onPick(other.id)}
                    >
                      {say('desk.tie')}
                    </Button>
                  )}
                />
              ))}
            </ul>
          );
        }}
      </Answered>
      <div className="desk-acts">
        <More more={list.more} busy={list.busy} />
        <Button small onClick={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
