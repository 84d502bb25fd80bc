import { useAsk } from '../../api/query.js';
import type { ReportFile } from '../../api/operations.js';
import { useWords, type Key } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { useSession } from '../../session/session.js';
import { Answered } from '../Answered.js';
import { DeskReportCandidates } from './reports.graphql.js';
import { useReport } from './use-report.js';
import { FaultNote } from '../../parts/FaultNote.js';

const noop = () => undefined;

/** Who may be meant by each name, and making a case or a claim of it. Advice only. */
export function Candidates({ report }: { readonly report: ReportFile }) {
  const { say } = useWords();
  const { can } = useSession();
  const query = useAsk(DeskReportCandidates, { reportId: report.id });
  const { busy, fault, toCase, toClaim } = useReport(report, noop);
  const may = can('Mutation.promoteReportToDetention');
  if (report.people.length === 0) return null;
  return (
    <section className="stack">
      <h3>{say('desk.whoMaybe')}</h3>
      <FaultNote fault={fault} />
      <Answered query={query} rows={2}>
        {({ reportCandidates }) => (
          <>
            {reportCandidates && !reportCandidates.complete && (
              <p className="meta">{say('add.adviceNotWhole')}</p>
            )}
            <ul className="stack">
              {reportCandidates?.people.map(({ person: told, people, reports }) => (
                <li key={told.id} className="pair">
                  <p className="keep-name">{told.name ?? say('desk.rowErased')}</p>
                  {people.length === 0 && <p className="mute">{say('desk.likeNobody')}</p>}
                  {people.map(({ handle, person, likelihood, differs, heldNow, city }) => (
                    <div key={handle} className="candidate-line">
                      <p>{person?.name ?? say('add.notYours')}</p>
                      <p className="meta">
                        {[
                          say(`add.likelihood_${likelihood}`),
                          say(heldNow ? 'add.heldNow' : 'add.heldBefore'),
                          city,
                          differs.length > 0 &&
                            say('add.differs', {
                              what: differs
                                .map((what) => say(`differs.${what}` as Key & 'differs.NAME'))
                                .join(', '),
                            }),
                        ]
                          .filter(Boolean)
                          .join(', ')}
                      </p>
                      {may && (
                        <Button
                          small
                          busy={busy}
                          onClick={() =>
                            void (heldNow && person ? toClaim(told.id, person.id) : toCase(told.id, handle))
                          }
                        >
                          {say(heldNow && person ? 'desk.asClaim' : 'desk.asKnown')}
                        </Button>
                      )}
                    </div>
                  ))}
                  {reports.length > 0 && (
                    <p className="meta">{say('desk.otherReports', { n: reports.length })}</p>
                  )}
                  {may && (
                    <div className="desk-acts">
                      <Button small primary busy={busy} onClick={() => void toCase(told.id)}>
                        {say('desk.asNewCase')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </section>
  );
}
