import { FAMILY_ASKS, STORY_EVENT } from '../cast/index.js';
import { StoryFault, until } from './client.js';
import type { Scene } from './scene.js';

type Question = (typeof FAMILY_ASKS)[keyof typeof FAMILY_ASKS];

/** @returns the whole reply of the family door, status and bytes. */
async function askAtTheDoor(scene: Scene, question: Question): Promise<{ status: number; body: string }> {
  const response = await fetch(`${scene.url}/family/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'ru' },
    body: JSON.stringify({
      query: 'mutation($input: AskInput!) { ask(input: $input) { text } }',
      variables: { input: question },
    }),
  });
  return { status: response.status, body: await response.text() };
}

/** One relative is answered; one whose person gave no consent and a stranger get the same bytes. */
export async function familyAsks(scene: Scene): Promise<void> {
  const { narrator } = scene;
  narrator.chapter('4. Дверь для семьи и цифры дня');
  const stranger = await askAtTheDoor(scene, FAMILY_ASKS.stranger);
  // the door answers from a snapshot that the worker makes after the consent was recorded
  const answered = await until('the family door to know who consented', 60, async () => {
    const reply = await askAtTheDoor(scene, FAMILY_ASKS.consented);
    return reply.body === stranger.body ? null : reply;
  });
  const silent = await askAtTheDoor(scene, FAMILY_ASKS.silent);
  narrator.expect('родственнице того, кто согласился, отвечено', answered.status === 200);
  narrator.expect(
    'родственнику того, кто не соглашался, и чужому отвечено одинаково, байт в байт',
    silent.status === stranger.status && silent.body === stranger.body,
  );
  narrator.expect(
    'ответ той же длины, что и отказ',
    Buffer.byteLength(answered.body) === Buffer.byteLength(silent.body),
    [Buffer.byteLength(answered.body), Buffer.byteLength(silent.body)],
  );
  const said = JSON.parse(answered.body) as { data: { ask: { text: string } } };
  for (const line of said.data.ask.text.trim().split('\n')) narrator.say(`| ${line}`);
}

interface Cell {
  value: number | null;
}

/** The analyst's table and file: totals stand, small cells are withheld. */
export async function countTheDay(scene: Scene): Promise<void> {
  const { narrator } = scene;
  const analyst = scene.who('analyst');
  const { statistics } = await analyst.ask<{ statistics: { lines: { cells: Cell[] }[] } }>(
    `query($input: StatisticsInput!) { statistics(input: $input) { ... on StatisticsTable { title } ... on Refusal { code } } }`,
    { input: { rows: 'OUTCOME', columns: 'SEX', eventId: scene.eventId } },
  );
  void statistics;
  const { export: file } = await analyst.mutate<{ export: { id: string } }>(
    'requestExport',
    {
      kind: 'STATISTICS_CSV',
      purpose: 'Демо: сводка дня',
      filter: { rows: 'OUTCOME', columns: 'SEX', city: STORY_EVENT.city },
    },
    '... on RequestExportSuccess { export { id } }',
  );
  const response = await analyst.get(`/exports/${file.id}`);
  const csv = await response.text();
  if (response.status !== 200) throw new StoryFault(`the file answered ${response.status}`);
  narrator.expect('сводка дня пришла файлом CSV', csv.split('\n').length > 2);
  const names = [...scene.first, ...scene.second].flatMap(({ fullName }) => fullName?.split(' ') ?? []);
  narrator.expect(
    'в файле нет ни одного имени',
    !names.some((name) => name.length > 3 && csv.includes(name)),
  );
  for (const line of csv.trim().split('\n')) narrator.say(`| ${line.trim()}`);
}
