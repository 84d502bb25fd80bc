import type {
  DemoAppeal,
  DemoHearing,
  DemoProtocol,
  DemoRuling,
  PastDay,
} from '../../../demo/past-day/index.js';
import type { Db } from '../../platform/db/index.js';
import type { ProceedingsVerbs } from '../../proceedings/index.js';
import { minuteInput, must, newId, whenInput } from './ground.js';

/** Protocols, hearings, rulings and the service of their copies. */
export async function seedPapers(day: PastDay, verbs: ProceedingsVerbs): Promise<void> {
  const protocols = new Map(day.protocols.map((protocol) => [protocol.protocolId, protocol]));
  const hearings = new Map(day.hearings.map((hearing) => [hearing.hearingId, hearing]));
  for (const protocol of day.protocols) {
    await must('protocol', verbs.recordProtocol.handle(protocolInput(protocol)));
  }
  for (const hearing of day.hearings) {
    const { detentionId } = protocols.get(hearing.protocolId)!;
    await must('hearing', verbs.recordHearing.handle(hearingInput(hearing, detentionId)));
  }
  for (const ruling of day.rulings) {
    const { protocolId } = hearings.get(ruling.hearingId)!;
    const { detentionId } = protocols.get(protocolId)!;
    await must('ruling', verbs.recordRuling.handle({ ...rulingInput(ruling), protocolId, detentionId }));
    const service = serviceInput(ruling);
    if (service) await must('service', verbs.recordService.handle(service));
  }
}

/** Appeals answer clocks, so they come when the clocks of the rulings are there. */
export async function seedAppeals(day: PastDay, verbs: ProceedingsVerbs, db: Db): Promise<void> {
  const rows = await db.sql<{ id: string; ruling_id: string }>(
    `select id, ruling_id from deadline where rule_code = 'KZ-APPEAL-10D'`,
  );
  const clocks = new Map(rows.map((row) => [row.ruling_id, row.id]));
  for (const [at, appeal] of day.appeals.entries()) {
    const deadlineId = clocks.get(appeal.rulingId)!;
    await must('appeal', verbs.fileAppeal.handle({ ...appealInput(appeal, at), deadlineId }));
  }
}

/** A mark is seen, or nobody could see it: the day tells of no paper that lacks a part for certain. */
const stated = (words: unknown): true | null => (words === null ? null : true);

function protocolInput(protocol: DemoProtocol) {
  const { place, officerPost, officerName, actPlace, actText, language, explanation } = protocol;
  const { interpreterPresent, rightsExplainedMark, officerSigned, personSigned, refusalNoted } = protocol;
  return {
    ...{ clientId: protocol.protocolId, id: protocol.protocolId, detentionId: protocol.detentionId },
    ...{ kind: 'OFFENCE' as const, article: protocol.article, part: Number(protocol.part) },
    ...{ drawnAt: whenInput(protocol.drawnAt), actAt: whenInput(protocol.actAt) },
    ...{ place, officerPost, officerName, actPlace, actText, language, witnesses: witnessesOf(protocol) },
    ...{ articleStated: true, partStated: true, placeStated: stated(place) },
    ...{ officerPostStated: stated(officerPost), officerNameStated: stated(officerName) },
    dateStated: protocol.drawnAt.precision === 'UNKNOWN' ? null : true,
    ...{ interpreterPresent, rightsExplainedMark, officerSigned, personSigned, refusalNoted },
    explanationRecorded: explanation === 'GIVEN',
    explanationRefusalNoted: explanation === 'REFUSAL_NOTED',
    copyServed: stated(protocol.copyServedAt),
    copyServedAt: protocol.copyServedAt && whenInput(protocol.copyServedAt),
  };
}

const witnessesOf = ({ witnessesNamed, witnessesSigned }: DemoProtocol): string | null =>
  witnessesNamed > 0 ? `Названо: ${witnessesNamed}, подписали: ${witnessesSigned}` : null;

const hearingInput = (hearing: DemoHearing, detentionId: string) => ({
  ...{ clientId: hearing.hearingId, id: hearing.hearingId, detentionId, protocolId: hearing.protocolId },
  ...{ heldAt: minuteInput(hearing.startedAt), venue: hearing.venue, result: hearing.result },
  ...{ personPresent: true, defenderPresent: hearing.defenderPresent },
});

const rulingInput = ({ rulingId, hearingId, announcedAt, penalty, arrestDays, fineMci }: DemoRuling) => ({
  ...{ clientId: rulingId, id: rulingId, hearingId, announcedAt: minuteInput(announcedAt) },
  ...{ penalty, arrestDays, fineMci },
});

const serviceInput = ({ rulingId, copyServedAt }: DemoRuling) =>
  copyServedAt && {
    ...{ clientId: newId(), id: newId(), rulingId, servedAt: whenInput(copyServedAt) },
    ...{ servedTo: 'PERSON' as const, means: 'HANDED_OVER' as const },
  };

/** Filed at night, so electronically, and received as it was sent. */
const appealInput = ({ appealId, filedAt }: DemoAppeal, at: number) => ({
  ...{ clientId: appealId, id: appealId, channel: 'E_FILING' as const },
  ...{ filedAt: minuteInput(filedAt), receivedAt: minuteInput(filedAt), proof: `Демо-вх. № ${at + 1}` },
});
