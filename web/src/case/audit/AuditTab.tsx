import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Empty, Failure, Loading } from '../../parts/states.js';
import { momentText } from '../../time/format.js';
import { didText } from './did.js';
import { runsOf } from './runs.js';
import { useAudit, type AuditEntry, type WhoseCase } from './useAudit.js';

interface Props extends WhoseCase {
  readonly zone: string;
  readonly now: number;
}

type Role = 'ADMINISTRATOR' | 'ANALYST' | 'COORDINATOR' | 'LAWYER' | 'OPERATOR' | 'SYSTEM';

/** Everybody who looked at this case or changed it, newest first. */
export function AuditTab({ id, personId, zone, now }: Props) {
  const { say, language } = useWords();
  const { query, entries } = useAudit({ id, personId }, true);
  const view = { zone, language, now };
  const whatOf = ({ kind, operation }: AuditEntry) =>
    `${say(`caseFile.audit_${kind}`)}: ${didText(operation, say)}`;
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  return (
    <div className="case-one">
      <p className="mute">{say('caseFile.auditWhy')}</p>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={6} />}
      {data && entries.length === 0 && <Empty title={say('caseFile.nobodyLooked')} />}
      {entries.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say('caseFile.auditWhen')}</th>
              <th scope="col">{say('caseFile.auditWho')}</th>
              <th scope="col">{say('caseFile.auditWhat')}</th>
            </tr>
          </thead>
          <tbody>
            {runsOf(entries).map(({ entry, times, since }) => (
              <tr key={entry.id}>
                <td className="num nb">{momentText(entry.at, view)}</td>
                <td>
                  {entry.actorName ? `${entry.actorName}, ` : ''}
                  {say(`caseFile.role_${entry.actorRole as Role}`)}
                </td>
                <td>
                  {times === 1
                    ? whatOf(entry)
                    : say('caseFile.auditTimes', {
                        what: whatOf(entry),
                        n: times,
                        since: momentText(since, view),
                      })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hasNextPage && (
        <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('caseFile.auditMore')}
        </Button>
      )}
    </div>
  );
}
