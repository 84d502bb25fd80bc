/**
 * Looks through everything a thief would take away (data directory with its database files and WAL, logs, a
 * dump of every table) for what must not be readable there.
 *
 *   node test/faults/markers.mjs MARKERS_FILE PATH...      one marker a line; exits 1 on any hit
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [markersFile, ...paths] = process.argv.slice(2);
const markers = readFileSync(markersFile, 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
if (markers.length === 0 || paths.length === 0) throw new Error('usage: markers.mjs MARKERS_FILE PATH...');

/** Every way a text may lie in a file. */
function formsOf(marker) {
  const spellings = new Set([marker, marker.toLowerCase(), marker.toUpperCase()]);
  return [...spellings].flatMap((text) => {
    const utf8 = Buffer.from(text, 'utf8');
    return [
      utf8,
      Buffer.from(text, 'utf16le'),
      Buffer.from(utf8.toString('hex')),
      Buffer.from(utf8.toString('base64').replace(/=+$/, '').slice(0, -1)),
      Buffer.from(
        JSON.stringify(text)
          .slice(1, -1)
          .replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
      ),
    ];
  });
}

function* filesIn(path) {
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path)) {
    const inner = join(path, name);
    if (statSync(inner, { throwIfNoEntry: false })) yield* filesIn(inner);
  }
}

let files = 0;
let bytes = 0;
let hits = 0;
const wanted = markers.flatMap((marker, i) =>
  formsOf(marker)
    .filter((form) => form.length >= 6)
    .map((form) => ({ i, form })),
);
for (const path of paths) {
  for (const file of filesIn(path)) {
    const content = readFileSync(file);
    files += 1;
    bytes += content.length;
    for (const { i, form } of wanted) {
      if (content.includes(form)) {
        hits += 1;
        console.log(`marker ${i + 1} is readable in ${file}`);
      }
    }
  }
}
console.log(`${markers.length} markers, ${files} files, ${(bytes / 2 ** 20).toFixed(0)} MiB, ${hits} hits`);
process.exitCode = hits === 0 ? 0 : 1;
