import { useAsk } from '../../api/query.js';
import { didText } from '../../case/audit/did.js';
import type { Key, Say } from '../../i18n/words.js';
import { useWords } from '../../i18n/words.js';
import { Failure, Loading } from '../../parts/states.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { ColleagueTrail } from './staff.graphql.js';

/** What the audit log last says about a colleague: signed in, was invited, got another role. */
export function Trail({ id }: { readonly id: string }) {
  const { say, language } = useWords();
  const { data, error, refetch } = useAsk(ColleagueTrail, { id });
  // who looked at the list of colleagues did nothing to anybody of it
  const entries = data?.auditTrail.nodes.filter(({ kind }) => kind !== 'OPENED');
  const view = { zone: HOME_ZONE, language, now: now() };
  return (
    <section className="stack">
      <h3>{say('desk.lately')}</h3>
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={2} />}
      {entries?.length === 0 && <p className="mute">{say('desk.noTrail')}</p>}
      {entries && entries.length > 0 && (
        <ul className="trail">
          {entries.map(({ id: entryId, at, kind, operation, actorId, actorName }) => (
            <li key={entryId}>
              <span className="num nb meta">{momentText(at, view)}</span>
              <span>
                {kind === 'SIGNED_IN' ? say('caseFile.audit_SIGNED_IN') : doneText(operation, say)}
                {actorId !== id && actorName && <span className="mute">, {actorName}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** @returns an act about a colleague in words; another as the audit of cases says it. */
function doneText(operation: string, say: Say): string {
  const key = `desk.trail_${operation}` as Key & 'desk.trail_addStaff';
  const said = say(key);
  return said === key ? didText(operation, say) : said;
}
