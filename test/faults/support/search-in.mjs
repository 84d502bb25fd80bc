import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Searches files and all under directories, also while a server writes them. Links are not followed: the
 * database's libraries are links to a package, and ICU's data hold words of their own.
 * @returns how much was read, and every hit.
 */
export function searchIn(paths, needles) {
  const seen = { files: 0, bytes: 0, hits: [] };
  for (const path of paths.flatMap((one) => [...filesIn(one)])) {
    const content = read(path);
    if (content === null) continue;
    seen.files += 1;
    seen.bytes += content.length;
    for (const hit of needles.in(content)) seen.hits.push({ path, ...hit });
  }
  return seen;
}

function* filesIn(path) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isFile()) yield path;
  if (!found?.isDirectory()) return;
  for (const name of readdirSync(path)) yield* filesIn(join(path, name));
}

/** @returns null for a file that its server removed since it was listed. */
function read(path) {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}
