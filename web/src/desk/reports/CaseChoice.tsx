import { Link } from 'wouter';
import type { OpenCase } from '../../api/operations.js';
import { paths } from '../../app/paths.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { momentText } from '../../time/format.js';
import { now } from '../../time/now.js';
import { HOME_ZONE } from '../../time/zone.js';

interface Props {
  readonly cases: readonly OpenCase[];
  readonly busy: boolean;
  readonly onChoose: (detentionId: string) => void;
  readonly onCancel: () => void;
}

/** Somebody has several open cases: a person says which of them the words are about. */
export function CaseChoice({ cases, busy, onChoose, onCancel }: Props) {
  const { say, language } = useWords();
  const view = { zone: HOME_ZONE, language, now: now() };
  return (
    <div className="form" role="group" aria-label={say('desk.whichCase')}>
      <p className="strong">{say('desk.whichCase')}</p>
      <ul className="stack">
        {cases.map(({ id, status, department, loggedAt, lastConfirmedAt, chargedArticle, event, lawyer }) => {
          const place = department?.shortName ?? say('person.noDepartment');
          const logged = momentText(loggedAt, view);
          return (
            <li key={id} className="pair">
              <p className="keep-name">{[say(`caseFile.status_${status}`), place].join('. ')}</p>
              <p className="meta num">
                {[
                  say('desk.caseLogged', { when: logged }),
                  lastConfirmedAt && say('caseFile.confirmedAt', { time: momentText(lastConfirmedAt, view) }),
                  chargedArticle && say('caseFile.article', { article: chargedArticle }),
                  event?.title,
                  lawyer?.name,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </p>
              <div className="desk-acts">
                <Button
                  small
                  primary
                  busy={busy}
                  aria-label={`${say('desk.asClaim')}: ${place}, ${logged}`}
                  onClick={() => onChoose(id)}
                >
                  {say('desk.asClaim')}
                </Button>
                <Link href={paths.caseFile(id)}>{say('desk.toCase')}</Link>
              </div>
            </li>
          );
        })}
      </ul>
      <div className="desk-acts">
        <Button small onClick={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
