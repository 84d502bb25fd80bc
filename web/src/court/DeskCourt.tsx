import { useAsk } from '../api/query.js';
import { Court } from './court.graphql.js';
import { NewRecordActs } from './NewRecordActs.js';
import { RulingClocks } from './RulingClocks.js';
import { RecordActs, type Recorded } from './RecordActs.js';

interface Props {
  readonly detentionId: string;
  readonly zone: string;
}

const useCourt = (detentionId: string) =>
  useAsk(Court, { id: detentionId }, { kept: true }).data?.detention ?? null;

/** At the desk: what can be recorded of this case at court. */
export function DeskCourtNew({ only, ...about }: Props & { readonly only?: 'step' }) {
  const court = useCourt(about.detentionId);
  return court ? (
    <div className="court-acts">
      <NewRecordActs {...about} court={court} place="DESK" {...(only && { only })} />
    </div>
  ) : null;
}

/** At the desk: the clocks one ruling started. */
export function DeskRulingClocks({
  detentionId,
  recordId,
  now,
}: Props & { readonly recordId: string; readonly now: number }) {
  const court = useCourt(detentionId);
  const ruling = court?.rulings.find(({ id }) => id === recordId);
  return ruling ? <RulingClocks clocks={ruling.deadlines} now={now} /> : null;
}

/** At the desk: what may be done with one hearing, ruling, service or step, by the id of the version that stands. */
export function DeskRecordActs({ recordId, ...about }: Props & { readonly recordId: string }) {
  const court = useCourt(about.detentionId);
  const of = court && recordedOf(court, recordId);
  return of ? <RecordActs of={of} {...about} court={court} place="DESK" /> : null;
}

function recordedOf(court: NonNullable<ReturnType<typeof useCourt>>, id: string): Recorded | null {
  const hearing = court.hearings.find((each) => each.id === id);
  if (hearing) return { kind: 'hearing', record: hearing };
  const ruling = court.rulings.find((each) => each.id === id);
  if (ruling) return { kind: 'ruling', record: ruling };
  const step = court.steps.find((each) => each.id === id);
  if (step) return { kind: 'step', record: step };
  for (const { id: rulingId, services } of court.rulings) {
    const record = services.find((each) => each.id === id);
    if (record) return { kind: 'service', record, rulingId };
  }
  return null;
}
