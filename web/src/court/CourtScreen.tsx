import './court.css';
import '../people/person.css';
import { useParams } from 'wouter';
import { useHints } from '../api/hints.js';
import { useAsk } from '../api/query.js';
import { paths } from '../app/paths.js';
import { useCaseClocks } from '../clocks/useCaseClocks.js';
import { useWords } from '../i18n/words.js';
import { useQueued } from '../offline/device.js';
import { Page } from '../parts/Page.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { deviceCases } from '../people/device-case.js';
import { timeText, zoneText } from '../time/format.js';
import { useNow } from '../time/now.js';
import { HOME_ZONE } from '../time/zone.js';
import { Court } from './court.graphql.js';
import { HearingCard, RulingCard, StepCard } from './CourtCards.js';
import { NewRecordActs } from './NewRecordActs.js';
import { waitingOf } from './waiting.js';
import { WaitingRow } from './WaitingRow.js';

/** The trial of one person in one hand: what was held, what was decided, which clocks it started; also with no network. */
export function CourtScreen() {
  const { say } = useWords();
  const { detentionId } = useParams<{ detentionId: string }>();
  const now = useNow();
  const { data, error, refetch } = useAsk(Court, { id: detentionId }, { kept: true, every: 60_000 });
  useHints(data?.detention?.department?.id, Court);
  const queued = useQueued();
  const waiting = waitingOf(queued, detentionId);
  const { counted, uncounted } = deviceCases(queued);
  const own = counted.filter((each) => each.detentionId === detentionId);
  const here = useCaseClocks(own, now).get(detentionId);
  const isOutdated = !here && (own.length > 0 || uncounted.has(detentionId));
  const court = data?.detention ?? null;
  const zone = court?.department?.zone ?? HOME_ZONE;
  const seen = { detentionId, zone, now, court };
  const isEmpty = court !== null && court.hearings.length + court.rulings.length + court.steps.length === 0;
  return (
    <Page
      title={say('court.title')}
      tab={say('court.title')}
      sub={
        <span className="num">
          {[court?.person.name, `${timeText(now, zone)}, ${zoneText(zone, now)}`].filter(Boolean).join('. ')}
        </span>
      }
      back={paths.person(detentionId)}
      dock={<NewRecordActs {...{ detentionId, zone, court }} place="STATION" />}
    >
      <div className="pad">
        {error && !data && <Failure fault={error} again={() => void refetch()} />}
        {!data && !error && <Loading />}
        {isEmpty && waiting.length === 0 && (
          <Empty title={say('caseFile.noCourt')}>{say('caseFile.noCourtMore')}</Empty>
        )}
        {waiting.map((each) => (
          <WaitingRow key={each.act.id} waiting={each} {...seen} here={here} />
        ))}
        {latest(court?.rulings).map((ruling) => (
          <RulingCard key={ruling.id} {...{ ruling, here, isOutdated }} {...seen} />
        ))}
        {latest(court?.hearings).map((hearing) => (
          <HearingCard key={hearing.id} {...{ hearing }} {...seen} />
        ))}
        {latest(court?.steps).map((step) => (
          <StepCard key={step.id} {...{ step }} {...seen} />
        ))}
      </div>
    </Page>
  );
}

/** @returns what was recorded last first: that is what somebody at a door asks about. */
const latest = <T,>(records: readonly T[] = []): readonly T[] => [...records].reverse();
