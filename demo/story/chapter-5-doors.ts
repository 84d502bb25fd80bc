import { FAMILY_ASKS, STORY_EVENT } from '../cast/index.js';
import { send, StoryFault, until, type Answer } from './client.js';
import type { Scene } from './scene.js';

type Question = (typeof FAMILY_ASKS)[keyof typeof FAMILY_ASKS];

/** @returns the whole reply of the family door, status and bytes. */
function askAtTheDoor(scene: Scene, question: Question): Promise<Answer> {
  const query = 'mutation($input: AskInput!) { ask(input: $input) { text } }';
  return send(`${scene.url}/family/graphql`, { body: { query, variables: { input: question } } });
}

/** @returns when the door last looked at what is known, ISO 8601. */
async function lookedAt(scene: Scene): Promise<string | null> {
  const { text } = await send(`${scene.url}/family/graphql`, { body: { query: '{ about { asOf } }' } });
  const { data } = JSON.parse(text) as { data: { about: { asOf: string | null } } };
  return data.about.asOf;
}

/** One relative is answered; one whose person gave no consent and a stranger get the same bytes. */
export async function familyAsks(scene: Scene): Promise<void> {
  const { narrator } = scene;
  narrator.chapter('5. Дверь для семьи и цифры дня');
  // the door answers from a snapshot: it has to be younger than the consent
  await until('the family door to look again', 60, async () => {
    const asOf = await lookedAt(scene);
    return asOf !== null && asOf > scene.loggedAt ? asOf : null;
  });
  const stranger = await askAtTheDoor(scene, FAMILY_ASKS.stranger);
  const answered = await askAtTheDoor(scene, FAMILY_ASKS.consented);
  const silent = await askAtTheDoor(scene, FAMILY_ASKS.silent);
  narrator.expect(
    'родственнице того, кто согласился, отвечено',
    answered.status === 200 && answered.text !== stranger.text,
  );
  narrator.expect(
    'родственнику того, кто не соглашался, и чужому отвечено одинаково, байт в байт',
    silent.status === stranger.status && silent.text === stranger.text,
  );
  narrator.expect(
    'ответ той же длины, что и отказ',
    Buffer.byteLength(answered.text) === Buffer.byteLength(silent.text),
    [Buffer.byteLength(answered.text), Buffer.byteLength(silent.text)],
  );
  const said = JSON.parse(answered.text) as { data: { ask: { text: string } } };
  for (const line of said.data.ask.text.trim().split('\n')) narrator.say(`| ${line}`);
}

/** The analyst's file: totals stand, small cells are withheld. */
export async function countTheDay(scene: Scene): Promise<void> {
  const { narrator } = scene;
  const analyst = scene.who('analyst');
  const { export: file } = await analyst.mutate<{ export: { id: string } }>(
    'requestExport',
    {
      kind: 'STATISTICS_CSV',
      purpose: 'Демо: сводка дня',
      filter: { rows: 'OUTCOME', columns: 'SEX', city: STORY_EVENT.city },
    },
    '... on RequestExportSuccess { export { id } }',
  );
  const { status, text: csv } = await analyst.get(`/exports/${file.id}`);
  if (status !== 200) throw new StoryFault(`the file answered ${status}`);
  narrator.expect('сводка дня пришла файлом CSV', csv.split('\n').length > 2);
  const names = [...scene.first, ...scene.second].flatMap(({ fullName }) => fullName?.split(' ') ?? []);
  narrator.expect(
    'в файле нет ни одного имени',
    !names.some((name) => name.length > 3 && csv.includes(name)),
  );
  const lines = csv
    .trim()
    .split('\n')
    .map((line) => line.trim());
  for (const line of lines.filter((each) => !each.endsWith(',0,'))) narrator.say(`| ${line}`);
}
