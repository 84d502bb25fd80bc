import { useAsk } from '../../api/query.js';
import { useWords } from '../../i18n/words.js';
import { Failure, Loading } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { languageName } from '../../shown/language-name.js';
import { Colleagues } from './hand-over.graphql.js';

interface Props {
  readonly chosen: string | null;
  readonly onChoose: (lawyerId: string | null) => void;
  /** who goes, and is not asked; else whoever is signed in */
  readonly leaverId?: string;
  /** nobody may be chosen: another way is offered beside */
  readonly nobody?: boolean;
}

/** Colleagues who may take the cases over; those on duty first, each with where they are and what they speak. */
export function ColleagueList({ chosen, onChoose, leaverId, nobody = false }: Props) {
  const { say, language } = useWords();
  const { viewer } = useSession();
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
        {others.map(({ id, name, languages, presence, runningShifts }) => (
          <li key={id} className="row">
            <label className="colleague">
              <input type="radio" name="colleague" checked={chosen === id} onChange={() => onChoose(id)} />
              <span className="row-who">
                <span className="row-name">{name}</span>
                <span className="row-about">
                  {[
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
        ))}
      </ul>
    </div>
  );
}
