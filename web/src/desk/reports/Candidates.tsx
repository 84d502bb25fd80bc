import { useAsk } from '../../api/query.js';
import type { ReportFile, ReportLine } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { FaultNote } from '../../parts/FaultNote.js';
import { Button } from '../../parts/Button.js';
import { useSession } from '../../session/session.js';
import { Answered } from '../Answered.js';
import { CandidateLine } from './CandidateLine.js';
import { OtherReport } from './OtherReport.js';
import { DeskReportCandidates } from './reports.graphql.js';
import { useReport } from './use-report.js';
import { useTies } from './use-ties.js';

interface Props {
  /** the one that is promoted */
  readonly report: ReportFile;
  /** whose people are looked for: itself, or one that is read through it */
  readonly told?: ReportLine;
  /** where others of the same are opened and tied; none: only people are shown */
  readonly onOpen?: (id: string) => void;
}

const noop = () => undefined;

/** Who may be meant by each name, and making a case or a claim of it; other reports of the same. Advice only. */
export function Candidates({ report, told = report, onOpen }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const query = useAsk(DeskReportCandidates, { reportId: told.id });
  const promoting = useReport(report, noop);
  const ties = useTies();
  const may = can('Mutation.promoteReportToDetention');
  if (told.people.length === 0) return null;
  return (
    <section className="stack">
      <h3>{say('desk.whoMaybe')}</h3>
      <FaultNote fault={promoting.fault ?? ties.fault} />
      <Answered query={query} rows={2}>
        {({ reportCandidates }) => (
          <>
            {reportCandidates && !reportCandidates.complete && (
              <p className="meta">{say('add.adviceNotWhole')}</p>
            )}
            <ul className="stack">
              {reportCandidates?.people.map(({ person: named, people, reports }) => (
                <li key={named.id} className="pair">
                  <p className="keep-name">{named.name ?? say('desk.rowErased')}</p>
                  {people.length === 0 && <p className="mute">{say('desk.likeNobody')}</p>}
                  {people.map((candidate) => (
                    <CandidateLine
                      key={candidate.handle}
                      {...{ candidate, may }}
                      busy={promoting.busy}
                      onCase={(handle) => void promoting.toCase(named.id, handle)}
                      onClaim={(detentionId) => promoting.toClaim(named.id, detentionId)}
                    />
                  ))}
                  {may && (
                    <div className="desk-acts">
                      <Button
                        small
                        primary
                        busy={promoting.busy}
                        onClick={() => void promoting.toCase(named.id)}
                      >
                        {say('desk.asNewCase')}
                      </Button>
                    </div>
                  )}
                  {onOpen && reports.length > 0 && (
                    <>
                      <p className="meta">{say('desk.otherReports', { n: reports.length })}</p>
                      <ul className="stack">
                        {reports.map(({ report: other, verdict }) => (
                          <OtherReport
                            key={other.id}
                            report={other}
                            onOpen={onOpen}
                            act={(when) => (
                              <>
                                <span className="meta">{say(`desk.verdict_${verdict}`)}</span>
                                {can('Mutation.tieReports') && (
                                  <Button
                                    small
                                    busy={ties.busy}
                                    aria-label={say('desk.tieReport', { when })}
                                    onClick={() => void ties.tie(other.id, report.id)}
                                  >
                                    {say('desk.tie')}
                                  </Button>
                                )}
                              </>
                            )}
                          />
                        ))}
                      </ul>
                    </>
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
