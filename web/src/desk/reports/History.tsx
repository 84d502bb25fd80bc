import { useState } from 'react';
import { Link } from 'wouter';
import type { ReportFile } from '../../api/operations.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { ReasonForm } from '../../parts/ReasonForm.js';
import { useSession } from '../../session/session.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { useReport } from './use-report.js';

/** What was made of a report, each way back kept open, and what was done with it. */
export function History({ report }: { readonly report: ReportFile }) {
  const { say, language } = useWords();
  const { can } = useSession();
  const [undoing, setUndoing] = useState<string | null>(null);
  const { busy, fault, undo } = useReport(report, () => setUndoing(null));
  const view = { zone: HOME_ZONE, language, now: now() };
  return (
    <section className="stack">
      {report.promotions.map(({ id, kind, person, detention, undoneAt, caseKept }) => (
        <div key={id} className="pair">
          <p>
            {say(`desk.made_${kind}`)}
            {person?.name && `: ${person.name}`}
            {undoneAt && (
              <span className="mute">. {say(caseKept ? 'desk.caseKept' : 'desk.promotionUndone')}</span>
            )}
          </p>
          {!undoneAt && (
            <div className="desk-acts">
              {detention && <Link href={paths.caseFile(detention.id)}>{say('desk.toCase')}</Link>}
              {can('Mutation.undoReportPromotion') && undoing !== id && (
                <Button small onClick={() => setUndoing(id)}>
                  {say('desk.takeBack')}
                </Button>
              )}
            </div>
          )}
          {undoing === id && (
            <ReasonForm
              label={say('desk.why')}
              verb={say('desk.takeBack')}
              {...{ busy, fault }}
              onReason={(reason) => void undo(id, reason)}
              onCancel={() => setUndoing(null)}
            />
          )}
        </div>
      ))}
      {report.history.length > 0 && (
        <ul className="trail">
          {report.history.map(({ id, at, kind, note, by }) => (
            <li key={id}>
              <span className="num nb meta">{momentText(at, view)}</span>
              <span>
                {say(`desk.did_${kind}`)}
                {by && <span className="mute">, {by.name}</span>}
                {note && <span className="mute">. {note}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
