import type { CourtHearing, CourtRuling, CourtStep } from '../api/operations.js';
import { Facts } from '../case/papers/Facts.js';
import type { CaseClock } from '../clocks/case-clock.js';
import { useWords } from '../i18n/words.js';
import { Mark } from '../parts/Mark.js';
import { Note } from '../parts/Note.js';
import { whenText } from '../time/when.js';
import type { CourtOf } from './form-props.js';
import { RulingClocks } from './RulingClocks.js';
import { RecordActs } from './RecordActs.js';

interface Seen {
  readonly detentionId: string;
  readonly zone: string;
  readonly now: number;
  readonly court: CourtOf;
}

interface SeenRuling extends Seen {
  readonly ruling: CourtRuling;
  /** the case's clocks as this device counts them with what waits here; left out: nothing waits that it counts */
  readonly here?: readonly CaseClock[] | undefined;
  /** something waits here that this device cannot count */
  readonly isOutdated: boolean;
}

/** One trial as those present reported it. */
export function HearingCard({ hearing, now, ...about }: Seen & { readonly hearing: CourtHearing }) {
  const { say, language } = useWords();
  const view = { zone: about.zone, language, now };
  return (
    <article className="court-card">
      <header>
        <h2>{say('caseFile.hearing')}</h2>
        <span className="num">{whenText(hearing.heldAt, view, say)}</span>
      </header>
      {hearing.venue === 'POLICE' && <Note kind="warning">{say('caseFile.hearingAtPolice')}</Note>}
      <Facts
        facts={[
          [say('caseFile.factVenue'), say(`caseFile.venue_${hearing.venue}`)],
          [say('caseFile.factResult'), say(`caseFile.result_${hearing.result}`)],
          [say('caseFile.factJudge'), hearing.judgeName],
          [say('court.personPresent'), hearing.personPresent],
          [say('court.defenderPresent'), hearing.defenderPresent],
        ]}
      />
      <RecordActs of={{ kind: 'hearing', record: hearing }} place="STATION" {...about} />
    </article>
  );
}

/** One decision: the penalty, the clocks it started, whether its copy came into anybody's hands. */
export function RulingCard({ ruling, now, here, isOutdated, ...about }: SeenRuling) {
  const { say, language } = useWords();
  const view = { zone: about.zone, language, now };
  const { penalty, arrestDays, fineMci, additionalPenalties, services } = ruling;
  return (
    <article className="court-card">
      <header>
        <h2>
          {[
            say(`caseFile.penalty_${penalty}`),
            arrestDays && say('caseFile.days', { n: arrestDays }),
            fineMci && say('caseFile.mci', { n: fineMci }),
            ...additionalPenalties.map((each) => say(`caseFile.penalty_${each}`)),
          ]
            .filter(Boolean)
            .join(', ')}
        </h2>
        <span className="num">{whenText(ruling.announcedAt, view, say)}</span>
      </header>
      {isOutdated && <p className="strong">{say('clock.before')}</p>}
      <RulingClocks
        {...{ now }}
        clocks={here?.filter(({ rulingId }) => rulingId === ruling.rootId) ?? ruling.deadlines}
      />
      {services.length === 0 && (
        <p>
          <Mark state="UNKNOWN" word={say('caseFile.notServed')} size={16} />{' '}
          <span className="meta">{say('caseFile.notServedMore')}</span>
        </p>
      )}
      {services.map((service) => (
        <div key={service.id} className="stack">
          <p>
            <Mark state="RESOLVED" word={whenText(service.servedAt, view, say)} size={16} />{' '}
            {say(`caseFile.servedTo_${service.servedTo}`)}, {say(`caseFile.means_${service.means}`)}
          </p>
          <RecordActs
            of={{ kind: 'service', record: service, rulingId: ruling.id }}
            place="STATION"
            {...about}
          />
        </div>
      ))}
      <RecordActs of={{ kind: 'ruling', record: ruling }} place="STATION" {...about} />
    </article>
  );
}

/** One event that no paper holds. */
export function StepCard({ step, now, ...about }: Seen & { readonly step: CourtStep }) {
  const { say, language } = useWords();
  return (
    <article className="court-card">
      <header>
        <h2>{step.title}</h2>
        <span className="num">{whenText(step.at, { zone: about.zone, language, now }, say)}</span>
      </header>
      {step.note && <p>{step.note}</p>}
      <RecordActs of={{ kind: 'step', record: step }} place="STATION" {...about} />
    </article>
  );
}
