/**
 * Draws the floors for `docs/architecture.md` between its markers: the law (floors.cjs) and what is really
 * imported. Edges and not counts: the picture changes when the house does, not with every import.
 *
 *   node scripts/floors-picture.mjs [--check|--write]     without either it prints the page as it should be
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs', 'architecture.md');
const BEGIN = '<!-- floors:begin (npm run drift -- --write) -->';
const END = '<!-- floors:end -->';

const { floors } = createRequire(import.meta.url)('../floors.cjs');
const rooms = floors.flatMap((row) => Object.keys(row.rooms));
/** Everybody stands on these: drawing it would say nothing. */
const GROUND = ['kernel', 'platform'];

function pageAsItShouldBe() {
  const text = readFileSync(page, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from === -1 || to < from) throw new Error(`docs/architecture.md lacks the markers ${BEGIN} … ${END}`);
  return `${text.slice(0, from)}${BEGIN}\n\n${law()}\n\n${graph(edges())}\n\n${text.slice(to)}`;
}

/** Highest floor first, as one looks at a house; `→` names the neighbours a room may also see. */
function law() {
  const lines = [...floors].reverse().flatMap(({ floor, rooms: row }) =>
    Object.entries(row).map(([room, { alsoSees = [] }], index) => {
      const place = index === 0 ? `floor ${floor}` : '';
      return `${place.padEnd(10)}${room.padEnd(15)}${alsoSees.length > 0 ? `→ ${alsoSees.join(', ')}` : ''}`.trimEnd();
    }),
  );
  return ['```text', ...lines, '```'].join('\n');
}

function graph(found) {
  const boxes = [...floors].reverse().flatMap(({ floor, rooms: row }) => {
    return [
      `  subgraph floor${floor} [floor ${floor}]`,
      ...Object.keys(row).map((room) => `    ${room}`),
      '  end',
    ];
  });
  return ['```mermaid', 'flowchart TD', ...boxes, ...found.map((edge) => `  ${edge}`), '```'].join('\n');
}

/** @returns `a --> b` for every pair of rooms above the ground where a file of `a` imports one of `b`. */
function edges() {
  const found = new Set();
  for (const room of rooms.filter((name) => !GROUND.includes(name))) {
    for (const other of importedBy(room)) found.add(`${room} --> ${other}`);
  }
  return [...found].sort();
}

function importedBy(room) {
  const base = join(root, 'src', room);
  const files = list(base).filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  const targets = files.flatMap((file) => {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
    return [...imports].map(([, target]) => resolve(dirname(file), target));
  });
  const reached = targets.map((target) => relative(join(root, 'src'), target).split(sep)[0]);
  return reached.filter((other) => other !== room && rooms.includes(other) && !GROUND.includes(other));
}

function list(directory) {
  try {
    return readdirSync(directory, { recursive: true }).map((name) => join(directory, name));
  } catch {
    return []; // a room that is not built yet
  }
}

const shouldBe = pageAsItShouldBe();
const [mode] = process.argv.slice(2);
if (mode === '--write') writeFileSync(page, shouldBe);
else if (mode !== '--check') process.stdout.write(shouldBe);
else if (readFileSync(page, 'utf8') !== shouldBe) {
  console.error('docs/architecture.md no longer shows the house: npm run drift -- --write');
  process.exitCode = 1;
}
