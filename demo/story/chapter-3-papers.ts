import { ROWS, STORY_APPEAL, STORY_EVENT, STORY_PROTOCOL, STORY_RULING } from '../cast/index.js';
import { newId, StoryFault, Unanswered, until } from './client.js';
import type { Scene } from './scene.js';

interface Deadline {
  id: string;
  ruleCode: string;
  title: string;
  state: string;
  isProvisional: boolean;
  lastDay: string | null;
  dueAt: string | null;
  actBy: string | null;
  verify: boolean;
  assumptions: string[];
  explanation: { article: string; text: string }[];
}

const DEADLINE = `id ruleCode title state isProvisional lastDay dueAt actBy verify assumptions explanation { article text }`;
const APPEAL = 'KZ-APPEAL-10D';
const URGENT = 'ORG-ARREST-APPEAL-NOW';

const find = (deadlines: readonly Deadline[], ruleCode: string): Deadline => {
  const found = deadlines.find((deadline) => deadline.ruleCode === ruleCode);
  if (!found) throw new StoryFault(`no deadline ${ruleCode}`);
  return found;
};

/** Moves the demo's clock; the server sweeps at once. A move whose answer was lost is not made twice. */
async function forward(scene: Scene, duration: string, words: string): Promise<void> {
  const before = Date.parse(await scene.now());
  for (;;) {
    const move = scene.who('coordinator').post('/demo/clock', { forward: duration }, 0);
    const answer = await move.catch((fault: unknown) => {
      if (fault instanceof Unanswered) return null;
      throw fault;
    });
    if (answer && answer.status !== 200) throw new StoryFault(`the clock answered ${answer.status}`);
    const moved = Date.parse(await scene.now()) - before;
    if (answer || moved >= CLOCK_MOVED_MS) break;
  }
  scene.narrator.say(`… ${words}`);
}

/** Between what passes while a server starts anew and the shortest move of the story. */
const CLOCK_MOVED_MS = 20 * 60_000;

export async function assign(scene: Scene): Promise<void> {
  scene.narrator.chapter('3. Бумаги: протокол, ночной суд, арест, сроки');
  const { detentionId } = scene.first[ROWS.first.arrested]!;
  const { assignment } = await scene
    .who('coordinator')
    .mutate<{ assignment: { id: string } }>(
      'assignLawyer',
      { id: newId(), detentionId, lawyerId: scene.staffId('lawyer1') },
      '... on AssignLawyerSuccess { assignment { id } }',
    );
  const answered = await scene
    .who('lawyer1')
    .mutate<{ assignment: { state: string } }>(
      'respondToAssignment',
      { assignmentId: assignment.id, answer: 'ACCEPTED' },
      '... on RespondToAssignmentSuccess { assignment { state } }',
    );
  scene.narrator.expect('защитник предложен и согласился', answered.assignment.state === 'ACCEPTED');
}

/** A protocol in Russian for a woman who speaks Kazakh, no interpreter, no signature: its defects come back with it. */
export async function protocolWithDefects(scene: Scene): Promise<void> {
  const { defects } = await scene
    .who('lawyer1')
    .mutate<{ defects: { code: string; title: string; article: string }[] }>(
      'recordProtocol',
      {
        ...(await protocolOf(scene, scene.first[ROWS.first.kazakhSpeaker]!.detentionId)),
        language: STORY_PROTOCOL.language,
        languageRequested: 'kk',
        interpreterPresent: STORY_PROTOCOL.interpreterPresent,
        rightsExplainedMark: STORY_PROTOCOL.rightsExplainedMark,
        explanationRecorded: false,
        explanationRefusalNoted: false,
        personSigned: STORY_PROTOCOL.personSigned,
        refusalNoted: STORY_PROTOCOL.refusalNoted,
        absenceNoted: false,
        copyServed: false,
      },
      '... on RecordProtocolSuccess { defects { code title article } }',
    );
  scene.narrator.expect(
    'нет переводчика при другом языке: недостаток найден',
    defects.some((defect) => defect.code === 'KZ-P18'),
    defects.map((defect) => defect.code),
  );
  for (const { code, title, article } of defects) {
    scene.narrator.say(`| ${code}  ${title} (ст. ${article} КоАП)`);
  }
}

async function protocolOf(scene: Scene, detentionId: string) {
  const drawnAt = await scene.ago(0);
  return {
    id: newId(),
    detentionId,
    kind: 'OFFENCE',
    drawnAt,
    actAt: await scene.ago(75),
    article: STORY_PROTOCOL.article,
    part: Number(STORY_PROTOCOL.part),
    articleStated: true,
    partStated: true,
    dateStated: true,
    placeStated: true,
    officerPostStated: true,
    officerNameStated: true,
    officerSigned: STORY_PROTOCOL.officerSigned,
    place: STORY_PROTOCOL.place,
    officerPost: STORY_PROTOCOL.officerPost,
    officerName: STORY_PROTOCOL.officerName,
    actText: STORY_PROTOCOL.actText,
  };
}

export async function ruling(scene: Scene): Promise<void> {
  const { detentionId } = scene.first[ROWS.first.arrested]!;
  const lawyer = scene.who('lawyer1');
  const early = await lawyer.attempt(
    'recordRuling',
    {
      id: newId(),
      detentionId,
      announcedAt: await scene.ago(0),
      penalty: STORY_RULING.penalty,
      arrestDays: 5,
    },
    '',
  );
  scene.narrator.expect(
    'постановление без протокола не принято',
    early.code === 'RULING_WITHOUT_PROTOCOL',
    early,
  );
  const protocol = { ...(await protocolOf(scene, detentionId)), language: 'ru', personSigned: true };
  await lawyer.mutate('recordProtocol', protocol, '... on RecordProtocolSuccess { __typename }');
  await forward(scene, 'PT2H', 'прошло два часа, суд в отделе');
  const hearing = {
    id: newId(),
    detentionId,
    heldAt: await scene.ago(5),
    venue: 'POLICE',
    result: 'RULED',
    defenderPresent: true,
  };
  await lawyer.mutate('recordHearing', hearing, '... on RecordHearingSuccess { __typename }');
  scene.rulingId = newId();
  const { deadlines } = await lawyer.mutate<{ deadlines: Deadline[] }>(
    'recordRuling',
    {
      id: scene.rulingId,
      detentionId,
      hearingId: hearing.id,
      protocolId: protocol.id,
      announcedAt: await scene.ago(0),
      penalty: STORY_RULING.penalty,
      arrestDays: STORY_RULING.arrestDays,
      article: STORY_RULING.article,
      part: Number(STORY_RULING.part),
    },
    `... on RecordRulingSuccess { deadlines { ${DEADLINE} } }`,
  );
  const urgent = find(deadlines, URGENT);
  const appealClock = find(deadlines, APPEAL);
  scene.narrator.expect('сразу идёт срочный срок «подать сейчас»', urgent.state === 'RUNNING', urgent.state);
  scene.narrator.expect(
    'и предварительный срок жалобы: вручение не записано',
    appealClock.state === 'RUNNING' && appealClock.isProvisional,
  );
}

export async function service(scene: Scene): Promise<void> {
  const servedAt = await scene.ago(0);
  const { deadlines } = await scene
    .who('lawyer1')
    .mutate<{ deadlines: Deadline[] }>(
      'recordService',
      { id: newId(), rulingId: scene.rulingId, servedAt, servedTo: 'PERSON', means: 'HANDED_OVER' },
      `... on RecordServiceSuccess { deadlines { ${DEADLINE} } }`,
    );
  const clock = find(deadlines, APPEAL);
  const expected = tenDaysAfter(servedAt.at);
  scene.narrator.expect(
    `копия вручена: последний день жалобы ${expected}`,
    clock.lastDay === expected,
    clock.lastDay,
  );
  scene.narrator.expect('срок больше не предварительный', !clock.isProvisional);
  for (const { text, article } of clock.explanation) {
    scene.narrator.say(`| ${text}${article && ` (ст. ${article})`}`);
  }
  for (const assumption of clock.assumptions) scene.narrator.say(`| допущение: ${assumption}`);
  if (clock.verify) scene.narrator.say('| правило не подтверждено практикующим адвокатом');
}

/** The day of service is not counted: CAO art. 739(2). */
function tenDaysAfter(instant: string): string {
  const day = new Date(instant).toLocaleDateString('en-CA', { timeZone: STORY_EVENT.zone });
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + 10);
  return last.toISOString().slice(0, 10);
}

interface Alert {
  kind: string;
  refId: string;
}

/** The worker reminds, nobody takes notice, the desk is told. */
export async function moveTheClock(scene: Scene): Promise<void> {
  const { detentionId } = scene.first[ROWS.first.arrested]!;
  const { detention } = await scene
    .who('lawyer1')
    .ask<{ detention: { deadlines: Deadline[] } }>(
      `query($id: ID!) { detention(id: $id) { deadlines { ${DEADLINE} } } }`,
      { id: detentionId },
    );
  const urgent = find(detention.deadlines, URGENT);
  const told = (who: 'lawyer1' | 'coordinator', kind: string) => async () => {
    const { alerts } = await scene
      .who(who)
      .ask<{ alerts: { nodes: Alert[] } }>('{ alerts(first: 100) { nodes { kind refId } } }');
    return alerts.nodes.find((alert) => alert.kind === kind && alert.refId === urgent.id) ?? null;
  };
  await forward(scene, 'PT5H15M', 'прошло ещё пять часов с четвертью');
  await until('a reminder of the urgent clock', 60, told('lawyer1', 'DEADLINE_REMINDER'));
  scene.narrator.expect('адвокату напомнили', true);
  await forward(scene, 'PT30M', 'полчаса никто не отвечает');
  await until('the escalation to the coordinator', 60, told('coordinator', 'DEADLINE_ESCALATED'));
  scene.narrator.expect('координатору сообщено: никто не отозвался', true);
}

export async function appeal(scene: Scene): Promise<void> {
  const { detentionId } = scene.first[ROWS.first.arrested]!;
  const lawyer = scene.who('lawyer1');
  const { detention } = await lawyer.ask<{ detention: { deadlines: Deadline[] } }>(
    `query($id: ID!) { detention(id: $id) { deadlines { ${DEADLINE} } } }`,
    { id: detentionId },
  );
  const filedAt = await scene.ago(0);
  const { deadlines } = await lawyer.mutate<{ deadlines: Deadline[] }>(
    'fileAppeal',
    {
      id: newId(),
      deadlineId: find(detention.deadlines, APPEAL).id,
      filedAt,
      receivedAt: filedAt,
      channel: STORY_APPEAL.channel,
      proof: STORY_APPEAL.proof,
    },
    `... on FileAppealSuccess { deadlines { ${DEADLINE} } }`,
  );
  scene.narrator.expect(
    'жалоба подана: оба срока закрыты',
    deadlines.length === 2 && deadlines.every((deadline) => deadline.state === 'MET'),
    deadlines.map((deadline) => [deadline.ruleCode, deadline.state]),
  );
}
