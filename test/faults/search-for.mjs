import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every way a text may lie in a file. */
function formsOf(marker) {
  const spellings = new Set([marker, marker.toLowerCase(), marker.toUpperCase()]);
  return [...spellings].flatMap((text) => {
    const utf8 = Buffer.from(text, 'utf8');
    const escaped = [...text]
      .map((c) => (c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c))
      .join('');
    return [
      utf8,
      Buffer.from(text, 'utf16le'),
      Buffer.from(utf8.toString('hex')),
      Buffer.from(utf8.toString('base64').replace(/=+$/, '').slice(0, -1)),
      Buffer.from(escaped),
      Buffer.from(encodeURIComponent(text)),
    ];
  });
}

function* filesIn(path, isLeftOut) {
  if (isLeftOut(path)) return;
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) return void (yield path);
  for (const name of readdirSync(path)) yield* filesIn(join(path, name), isLeftOut);
}

/** @returns a line for each file in which a marker can be read, and how much was looked through. */
export function searchFor(markers, paths, isLeftOut = () => false) {
  const wanted = markers.flatMap((marker, i) => formsOf(marker).map((form) => ({ number: i + 1, form })));
  const seen = { files: 0, bytes: 0, hits: [] };
  for (const path of paths) {
    for (const file of filesIn(path, isLeftOut)) {
      const content = readFileSync(file);
      seen.files += 1;
      seen.bytes += content.length;
      for (const { number, form } of wanted) {
        if (content.includes(form))
          seen.hits.push(`marker ${number} (${markers[number - 1]}) is readable in ${file}`);
      }
    }
  }
  return { files: seen.files, mebibytes: Math.round(seen.bytes / 2 ** 20), hits: [...new Set(seen.hits)] };
}
