import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEMO_PASSWORD_DEFAULT } from './cast/index.js';
import { goOnShift, openTheEvent, releaseEarlierCast } from './story/chapter-1-evening.js';
import {
  logTheFirstList,
  logTheSecondList,
  mergeAndUndo,
  recordViolations,
  transfer,
} from './story/chapter-2-lists.js';
import {
  appeal,
  assign,
  moveTheClock,
  protocolWithDefects,
  ruling,
  service,
} from './story/chapter-3-papers.js';
import { hotlineCall } from './story/chapter-4-hotline.js';
import { countTheDay, familyAsks } from './story/chapter-5-doors.js';
import { StoryClient, StoryFault } from './story/client.js';
import { Scene } from './story/scene.js';

/**
 * The protest day as a story, over the public API only. Exits non-zero at the first step that is not as told.
 *
 *   npm run demo [-- --url http://127.0.0.1:3000] [--journal FILE]
 *
 * `--journal` appends every acknowledged mutation as a line of JSON, for checks of what is read back later.
 */
const CHAPTERS = [
  releaseEarlierCast,
  openTheEvent,
  goOnShift,
  logTheFirstList,
  logTheSecondList,
  mergeAndUndo,
  transfer,
  recordViolations,
  assign,
  protocolWithDefects,
  ruling,
  service,
  moveTheClock,
  appeal,
  hotlineCall,
  familyAsks,
  countTheDay,
];

const { values } = parseArgs({ options: { url: { type: 'string' }, journal: { type: 'string' } } });
const url = values.url ?? process.env['QORGAU_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? 3000}`;
const password = process.env['QORGAU_DEMO_PASSWORD'] ?? DEMO_PASSWORD_DEFAULT;
const { journal } = values;
if (journal) StoryClient.onAcknowledged = (entry) => appendFileSync(journal, `${JSON.stringify(entry)}\n`);

try {
  const scene = await Scene.set(url, password);
  await scene.now();
  for (const chapter of CHAPTERS) await chapter(scene);
  process.stdout.write(`\nИстория рассказана, всё как ожидалось: ${scene.narrator.expectations}\n`);
} catch (error) {
  process.stderr.write(`\n${error instanceof StoryFault ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
