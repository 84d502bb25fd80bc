import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { languageName } from '../../shown/language-name.js';
import { endText, momentText } from '../../time/format.js';
import { useNow } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';
import { Colleagues } from './hand-over.graphql.js';

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (lawyerId: string | null) => void;
  /** who goes, and is not asked; else whoever is signed in */
  readonly leaverId?: string;
  /** when they would stand in for somebody; else now */
  readonly during?: Span;
  /** nobody may be chosen: another way is offered beside */
  readonly nobody?: boolean;
}

/** Instants, the end left out. */
interface Span {
  readonly from: string;
  readonly until: string;
}

/** Colleagues who may take the cases over; those on duty first, each with where they are and what they speak; whoever is away is not asked. */
export function ColleagueList({ chosen, onChoose, leaverId, during, nobody = false }: Props) {
  const { say, language } = useWords();
  const { viewer } = useSession();
  const now = useNow();
  const { data, error, refetch } = useAsk(Colleagues, {}, { kept: true });
  if (error && !data) return <Failure fault={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  const others = data.lawyers.nodes
    .filter(({ id }) => id !== (leaverId ?? viewer.id))
    .sort(
      (a, b) =>
        Number(b.presence !== null) - Number(a.presence !== null) ||
        b.runningShifts.length - a.runningShifts.length,
    );
  const leaves = [...data.running.nodes, ...data.planned.nodes];
  const [from, until] = during ? [Date.parse(during.from), Date.parse(during.until)] : [now, now + 1];
  const awayOf = (lawyerId: string) =>
    leaves.find(
      (leave) =>
        leave.colleague.id === lawyerId && Date.parse(leave.from) < until && Date.parse(leave.until) > from,
    );
  return (
    <div role="radiogroup" aria-label={say('handOver.toWhom')}>
      <ul>
        {nobody && (
          <li className="row">
            <label className="colleague">
              <input
                type="radio"
                name="colleague"
                checked={chosen === null}
                onChange={() => onChoose(null)}
              />
              <span className="row-name">{say('handOver.toNobody')}</span>
            </label>
          </li>
        )}
        {others.map(({ id, name, languages, presence, runningShifts }) => {
          const away = awayOf(id);
          return (
            <li key={id} className="row">
              <label className="colleague">
                <input
                  type="radio"
                  name="colleague"
                  disabled={away !== undefined}
                  checked={chosen === id && !away}
                  onChange={() => onChoose(id)}
                />
                <span className="row-who">
                  <span className="row-name">{name}</span>
                  <span className="row-about">
                    {[
                      away &&
                        say('handOver.away', {
                          from: momentText(away.from, { zone: HOME_ZONE, language, now }),
                          until: endText(away.until, { zone: HOME_ZONE, language, now }),
                        }),
                      presence && presence.department.shortName,
                      !presence && runningShifts.length > 0 && say('handOver.onShift'),
                      languages.map((tag) => languageName(tag, language, say)).join(', '),
                    ]
                      .filter(Boolean)
                      .join('. ')}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
