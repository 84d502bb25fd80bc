import { Link } from 'wouter';
import { paths } from '../app/paths.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import type { CaseFinding } from '../api/operations.js';
import { recordPlace } from '../shown/record-place.js';
import { withDates } from '../time/written.js';
import { DeskFacts } from '../court/facts/DeskFacts.js';
import { LookedToday } from './audit/LookedToday.js';
import { DeadlineCard } from './deadlines/DeadlineCard.js';
import { contradictionsOf } from './timeline/links.js';
import { Ref } from './timeline/ToldCard.js';
import type { CaseOf } from './timeline/events.js';

interface Props {
  readonly detention: CaseOf;
  readonly zone: string;
  readonly now: number;
  readonly onChange: () => void;
  readonly onErase?: () => void;
}

/** Beside the line of time: contradictions by number, the clocks of the desk, who looked today. */
export function CaseAside({ detention, zone, now, onChange, onErase }: Props) {
  const { say, language } = useWords();
  const against = contradictionsOf(detention.findings);
  const clocks = detention.deadlines.filter(
    ({ watched, state }) => !watched && state !== 'VOID' && state !== 'MET',
  );
  const placesOf = (records: CaseFinding['records']) => {
    const places = records.map(({ id }) => recordPlace(id, detention.claims));
    return places.every(Boolean) && places.join(' ≠ ');
  };
  const tabPath = (tab: string) => `${paths.caseFile(detention.id)}?tab=${tab}`;
  return (
    <aside className="case-aside" aria-label={say('caseFile.aside')}>
      <section>
        <h2>
          {say('caseFile.against', { n: against.length })} <small>{say('caseFile.allKept')}</small>
        </h2>
        {against.length === 0 && <p className="mute">{say('caseFile.noneAgainst')}</p>}
        <ol>
          {against.map(({ id, title, sentence, state, records }, index) => (
            <li key={id} className="against-row">
              <Ref number={index + 1} />
              <div>
                <strong>{title}</strong>
                <p className="meta">{sentence && withDates(sentence, language)}</p>
                <p className="meta">{placesOf(records)}</p>
              </div>
              {state === 'OPEN' ? (
                <Link className="btn sm" href={tabPath('papers')} replace>
                  {say('caseFile.decide')}
                </Link>
              ) : (
                <span className="meta">{say(`caseFile.finding_${state}`)}</span>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>
          {say('caseFile.clocks', { n: clocks.length })}{' '}
          <small>
            <Link href={tabPath('deadlines')} replace>
              {say('caseFile.allClocks')}
            </Link>
          </small>
        </h2>
        {clocks.length === 0 && <p className="mute">{say('caseFile.noOpenClocks')}</p>}
        {clocks.slice(0, 4).map((deadline) => (
          <DeadlineCard key={deadline.id} {...{ deadline, zone, now, onChange, detention }} short />
        ))}
      </section>
      <DeskFacts detentionId={detention.id} zone={zone} />
      <LookedToday id={detention.id} personId={detention.person.id} zone={zone} now={now} />
      {onErase && (
        <section>
          <Button small quiet icon="trash" onClick={onErase}>
            {say('caseFile.erase')}
          </Button>
        </section>
      )}
    </aside>
  );
}
