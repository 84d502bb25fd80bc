import { Link } from 'wouter';
import type { LeadPerson, WatchLeadLine } from '../../api/operations.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { buttonClass } from '../../parts/Button.js';
import { Mark } from '../../parts/Mark.js';
import { personLine } from '../../shown/person-line.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';

interface Props {
  readonly lead: WatchLeadLine;
  /** null: merged or erased since */
  readonly detention: LeadPerson | null;
}

/** One person a family looks for: whether they allowed an answer or are to be asked, and the way to the case. */
export function LeadRow({ lead: { foundAt, mayBeTold }, detention }: Props) {
  const { say, language } = useWords();
  const { name, year } = detention ? personLine(detention.person, say) : { name: null, year: '' };
  return (
    <li className="keep-row">
      <div>
        <p className="keep-name">
          {name ?? <span className="mute">{say('families.leadGone')}</span>}
          {year && <span className="mute num">, {year}</span>}
        </p>
        <p className="meta">
          {[
            detention?.department?.shortName,
            say('families.foundAt', { when: momentText(foundAt, { zone: HOME_ZONE, language, now: now() }) }),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      </div>
      <div>
        <Mark
          state={mayBeTold ? 'RESOLVED' : 'WARNING'}
          word={say(mayBeTold ? 'families.mayTell' : 'families.mustAsk')}
          size={16}
        />
      </div>
      <div className="keep-end">
        {detention && (
          <Link
            className={buttonClass({ small: true })}
            href={paths.caseFile(detention.id)}
            aria-label={say('families.openCaseOf', { name: name ?? '' })}
          >
            {say('families.openCase')}
          </Link>
        )}
      </div>
    </li>
  );
}
