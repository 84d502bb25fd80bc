import { useWords } from '../../i18n/words.js';
import { useSession } from '../../session/session.js';
import { dateText, timeText } from '../../time/format.js';
import { useAudit, type WhoseCase } from './useAudit.js';

interface Props extends WhoseCase {
  readonly zone: string;
  readonly now: number;
}

/** Times of one colleague shown; the whole list is a part of the case. */
const MOST = 3;

/** Who opened this case today and when, each colleague once. */
export function LookedToday({ id, personId, zone, now }: Props) {
  const { say, language } = useWords();
  const { can } = useSession();
  const allowed = can('Query.auditTrail');
  const { query, entries } = useAudit({ id, personId }, allowed);
  if (!allowed) return null;
  // entries bear real time, also where a demo's clock runs ahead: the latest day there is
  const day = dateText(entries[0]?.at ?? now, zone, language);
  const byActor = new Map<string, { name: string; role: string; times: string[] }>();
  for (const { kind, operation, actorId, actorName, actorRole, at } of entries) {
    // a row of a board is no look at the case
    if (
      kind !== 'OPENED' ||
      !/\bdetention\b/.test(operation) ||
      !actorId ||
      dateText(at, zone, language) !== day
    ) {
      continue;
    }
    const known = byActor.get(actorId) ?? { name: actorName ?? actorId, role: actorRole, times: [] };
    const time = timeText(at, zone);
    if (!known.times.includes(time)) known.times.push(time);
    byActor.set(actorId, known);
  }
  return (
    <section>
      <h2>{say('caseFile.lookedOn', { day })}</h2>
      {byActor.size === 0 && query.data && <p className="mute">{say('caseFile.nobodyLooked')}</p>}
      <ul className="looked">
        {[...byActor.entries()].map(([actorId, { name, role, times }]) => (
          <li key={actorId}>
            <span>
              {name}, {say(`caseFile.role_${role as Role}`)}
            </span>
            <span className="num">{times.slice(0, MOST).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Role = 'ADMINISTRATOR' | 'ANALYST' | 'COORDINATOR' | 'LAWYER' | 'OPERATOR' | 'SYSTEM';
