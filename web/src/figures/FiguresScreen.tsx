import './figures.css';
import { useMemo, useState } from 'react';
import { NetworkFault } from '../api/faults.js';
import { useAsk } from '../api/query.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Note } from '../parts/Note.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { Strip } from '../parts/Strip.js';
import type { Act } from '../shell/acts.js';
import { DeskPage } from '../shell/DeskPage.js';
import { dateText, timeText, zoneText } from '../time/format.js';
import { HOME_ZONE } from '../time/zone.js';
import { inputOf, useAsked } from './asked.js';
import { AskedBar } from './AskedBar.js';
import { CodebookSheet } from './CodebookSheet.js';
import { Explained } from './Explained.js';
import { ExportForm, type FileKind } from './exports/ExportForm.js';
import { ExportList } from './exports/ExportList.js';
import { FigureChart } from './FigureChart.js';
import { FigureTable } from './FigureTable.js';
import { Figures } from './figures.graphql.js';

type Open = FileKind | 'codebook' | null;

/** Figures that betray nobody: a table and a chart of it, what was withheld and why, files for others. */
export function FiguresScreen() {
  const { say, language } = useWords();
  const [asked, onAsk] = useAsked();
  const { data, error, refetch } = useAsk(Figures, { input: inputOf(asked) });
  const [open, setOpen] = useState<Open>(null);
  const answer = data?.statistics;
  const table = answer && 'cells' in answer ? answer : null;
  const refused = answer && 'code' in answer ? answer : null;
  const acts = useMemo<readonly Act[]>(
    () => [
      {
        id: 'table',
        label: say('figures.file_STATISTICS_CSV'),
        keys: 'c',
        run: () => setOpen('STATISTICS_CSV'),
      },
      {
        id: 'cases',
        label: say('figures.file_MICRODATA_CSV'),
        keys: 'm',
        run: () => setOpen('MICRODATA_CSV'),
      },
      { id: 'print', label: say('common.print'), keys: 'mod+p', run: () => window.print() },
    ],
    [say],
  );
  const when =
    table &&
    `${dateText(table.asOf, HOME_ZONE, language)}, ${timeText(table.asOf, HOME_ZONE)}, ${zoneText(HOME_ZONE, Date.parse(table.asOf))}`;

  return (
    <DeskPage title={say('figures.title')} ownHeading acts={acts}>
      {error instanceof NetworkFault && data && <Strip text={say('caseFile.offline')} />}
      <AskedBar asked={asked} onAsk={onAsk} />
      <div className="figures">
        <div className="figures-main">
          <header className="figures-head">
            <div>
              <h1 tabIndex={-1}>{table?.title ?? say('figures.title')}</h1>
              {table && (
                <p className="mute">
                  {say(`figures.unit_${table.unit}`)}{' '}
                  <time dateTime={table.asOf}>{say('figures.asOf', { when: when! })}</time>
                </p>
              )}
            </div>
            <div className="figures-tools no-print">
              <Button small icon="download" disabled={!table} onClick={() => setOpen('STATISTICS_CSV')}>
                CSV
              </Button>
              <Button small icon="download" onClick={() => setOpen('MICRODATA_CSV')}>
                {say('figures.cases')}
              </Button>
              <Button small disabled={!table} onClick={() => setOpen('codebook')}>
                {say('figures.codebook')}
              </Button>
              <Button small icon="printer" disabled={!table} onClick={() => window.print()}>
                {say('common.print')}
              </Button>
            </div>
          </header>
          {error && !data && <Failure fault={error} again={() => void refetch()} />}
          {!data && !error && <Loading rows={8} />}
          {refused && (
            <Note kind="warning" role="alert">
              {refused.message}
            </Note>
          )}
          {table &&
            (table.rows.length === 0 ? (
              <Empty
                title={say(table.unit === 'VIOLATED_RIGHT' ? 'figures.noViolations' : 'figures.nothing')}
              >
                {say(table.unit === 'VIOLATED_RIGHT' ? 'figures.noViolationsMore' : 'figures.nothingMore')}
              </Empty>
            ) : (
              <>
                <FigureTable table={table} rowsName={say(`figures.by_${asked.rows}`)} />
                <Explained />
                <p className="meta">{table.note}</p>
              </>
            ))}
        </div>
        <aside className="figures-aside" aria-label={say('figures.chartAndFiles')}>
          {table && table.rows.length > 0 && (
            <FigureChart key={`${asked.rows} ${asked.columns}`} table={table} />
          )}
          <ExportList />
        </aside>
      </div>
      {open === 'codebook' && table && <CodebookSheet table={table} onClose={() => setOpen(null)} />}
      {(open === 'STATISTICS_CSV' || open === 'MICRODATA_CSV') && (
        <ExportForm kind={open} asked={asked} onClose={() => setOpen(null)} />
      )}
    </DeskPage>
  );
}
