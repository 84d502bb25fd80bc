import {
  ACCESS_REFUSAL,
  FIRST_LIST,
  REASONS,
  ROWS,
  SECOND_LIST,
  STORY_DOORS,
  STORY_TRANSFER_TO,
  WOMAN_RIGHTS,
  type LawyerKey,
} from '../cast/index.js';
import { newId } from './client.js';
import type { Scene, StoryPerson } from './scene.js';

interface Advice {
  handle: string;
  verdict: string;
  heldNow: boolean;
}

interface Parsed {
  asText: string;
  fullName: string | null;
  description: string | null;
  birthYear: number | null;
  birthDate: string | null;
  sex: string | null;
  iin: string | null;
  phone: string | null;
  article: string | null;
  nameless: boolean;
  verdict: string;
  advice: Advice[];
}

interface LoggedRow {
  outcome: string;
  detentionId: string;
  personId: string;
  advice: Advice[];
}

const ROW_FIELDS =
  'asText fullName description birthYear birthDate sex iin phone article nameless verdict advice { handle verdict heldNow }';
const LOGGED_FIELDS =
  '... on LogDetaineesSuccess { rows { outcome detentionId personId advice { handle verdict heldNow } } }';

/** Reads a list, shows what was understood, logs it in one call. */
async function logList(
  scene: Scene,
  lawyer: LawyerKey,
  text: string,
  more: (index: number) => object,
): Promise<{ parsed: Parsed[]; logged: LoggedRow[]; people: StoryPerson[] }> {
  const client = scene.who(lawyer);
  const { parseDetaineeList } = await client.ask<{ parseDetaineeList: { rows: Parsed[] } }>(
    `mutation($text: String!) { parseDetaineeList(text: $text) { ... on ParseDetaineeListSuccess { rows { ${ROW_FIELDS} } } } }`,
    { text },
  );
  const parsed = parseDetaineeList.rows;
  const rows = parsed.map((row, index) => ({
    id: newId(),
    personId: newId(),
    asText: row.asText,
    fullName: row.fullName,
    description: row.description,
    birthYear: row.birthYear,
    birthDate: row.birthDate,
    sex: row.sex,
    iin: row.iin,
    contact: row.phone,
    chargedArticle: row.article,
    ...more(index),
  }));
  const { rows: logged } = await client.mutate<{ rows: LoggedRow[] }>(
    'logDetainees',
    {
      eventId: scene.eventId,
      departmentId: scene.department(STORY_DOORS[lawyer]),
      observedAt: await scene.ago(1),
      source: 'LAWYER_SAW',
      familyAnswer: 'NONE',
      rows,
    },
    LOGGED_FIELDS,
  );
  const people = logged.map(({ detentionId, personId }, i) => ({
    detentionId,
    personId,
    fullName: parsed[i]!.fullName,
  }));
  return { parsed, logged, people };
}

export async function logTheFirstList(scene: Scene): Promise<void> {
  scene.narrator.chapter('2. Списки: одиннадцать человек разом, и ещё шестеро у другой двери');
  const startedAt = await scene.ago(60);
  const { parsed, logged, people } = await logList(scene, 'lawyer1', FIRST_LIST, (index) => ({
    startedAt,
    ...(index === ROWS.first.kazakhSpeaker ? { familyAnswer: 'NAME_AND_BIRTH', languages: ['kk'] } : {}),
    ...(index === ROWS.first.woman ? { languages: ['ru'] } : {}),
  }));
  scene.first = people;
  scene.loggedAt = await scene.now();
  const { narrator } = scene;
  narrator.expect(`разобрано строк: ${ROWS.first.count}`, parsed.length === ROWS.first.count, parsed.length);
  narrator.expect('безымянный записан по описанию', parsed[ROWS.first.nameless]!.nameless);
  narrator.expect(
    'все записаны одним вызовом',
    logged.every((row) => row.outcome === 'LOGGED'),
    logged,
  );
  const earlier = parsed.filter((row) => row.advice.some((advice) => !advice.heldNow)).length;
  narrator.expect(
    scene.isRepeated
      ? 'знакомые по прежнему задержанию отмечены'
      : 'никто не известен по прежнему задержанию',
    scene.isRepeated ? earlier > 0 : earlier === 0,
    earlier,
  );
}

export async function logTheSecondList(scene: Scene): Promise<void> {
  const { parsed, people } = await logList(scene, 'lawyer2', SECOND_LIST, () => ({}));
  scene.second = people;
  const held = parsed.filter((row) =>
    row.advice.some((advice) => advice.heldNow && advice.verdict === 'PROBABLY_KNOWN'),
  );
  scene.narrator.expect('у другой двери узнаны трое в другом написании', held.length === 3, held.length);
}

/** The desk joins two pairs and takes one back: it was a namesake. */
export async function mergeAndUndo(scene: Scene): Promise<void> {
  const desk = scene.who('coordinator');
  const merge = async (part: 'arrested' | 'transferred') => {
    const id = newId();
    const { joinedDetentionIds } = await desk.mutate<{ joinedDetentionIds: string[] }>(
      'mergePersons',
      {
        id,
        keptPersonId: scene.first[ROWS.first[part]]!.personId,
        mergedPersonId: scene.second[ROWS.second[part]]!.personId,
        reason: REASONS.merge,
        twoPlacesReason: REASONS.twoPlaces,
      },
      '... on MergePersonsSuccess { joinedDetentionIds }',
    );
    scene.narrator.expect(
      'две записи стали одним человеком и одним задержанием',
      joinedDetentionIds.length === 2,
    );
    return id;
  };
  await merge('arrested');
  const mistaken = await merge('transferred');
  const { persons } = await desk.mutate<{ persons: unknown[] }>(
    'undoMerge',
    { mergeId: mistaken, reason: REASONS.undoMerge },
    '... on UndoMergeSuccess { persons { id } }',
  );
  scene.narrator.expect('одно объединение отменено, записи снова две', persons.length === 2);
}

export async function transfer(scene: Scene): Promise<void> {
  const { detentionId } = scene.first[ROWS.first.transferred]!;
  const { detention } = await scene.who('lawyer1').mutate<{ detention: { department: { id: string } } }>(
    'claimCustody',
    {
      id: newId(),
      detentionId,
      kind: 'MOVED',
      departmentId: scene.department(STORY_TRANSFER_TO),
      at: await scene.ago(0),
      source: 'POLICE_SAID',
    },
    '... on ClaimCustodySuccess { detention { department { id } } }',
  );
  scene.narrator.expect(
    `перевод записан, место теперь ${STORY_TRANSFER_TO}`,
    detention.department.id === scene.department(STORY_TRANSFER_TO),
  );
}

/** A woman without a female escort, a refused toilet, a door kept shut. */
export async function recordViolations(scene: Scene): Promise<void> {
  const { escort, toilet } = WOMAN_RIGHTS;
  const requestedAt = await scene.ago(toilet.waitedMinutes);
  const { alarms } = await scene.who('lawyer1').mutate<{ alarms: unknown[] }>(
    'recordRightsChecks',
    {
      detentionId: scene.first[ROWS.first.woman]!.detentionId,
      checks: [
        {
          id: newId(),
          code: escort.code,
          outcome: escort.outcome,
          manner: 'SEEN',
          at: await scene.ago(2),
          note: escort.note,
        },
        {
          id: newId(),
          code: toilet.code,
          outcome: toilet.outcome,
          manner: 'TOLD',
          at: await scene.ago(0),
          requestedAt,
          note: toilet.note,
        },
      ],
    },
    '... on RecordRightsChecksSuccess { __typename }',
  );
  void alarms;
  scene.narrator.say('нет женщины-конвоира; в туалет не пускают 45 минут: обе записи со временем');
  await scene.who('lawyer3').mutate(
    'reportAccessRefusal',
    {
      id: newId(),
      departmentId: scene.department(STORY_DOORS.lawyer3),
      arrivedAt: await scene.ago(4),
      kind: 'FORTRESS',
      told: ACCESS_REFUSAL.told,
      refusedBy: { badge: ACCESS_REFUSAL.officerBadge },
    },
    '... on ReportAccessRefusalSuccess { __typename }',
  );
  scene.narrator.say('третьего адвоката не пускают: «Крепость», отсчёт идёт');
}
