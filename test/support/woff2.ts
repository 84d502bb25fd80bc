import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

const HEADER_BYTES = 48;
/** Places of tables in the list of known tags of WOFF2 that this reader must tell apart. */
const [CMAP, GLYF, LOCA, OTHER_TAG] = [0, 10, 11, 63];

/** @returns the code points for which a font file has a glyph. @throws on a file that is no WOFF2 or has no table of letters. */
export function lettersOf(file: string): ReadonlySet<number> {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error(`${file} is no WOFF2`);
  const { start, cmapAt } = directory(bytes);
  const tables = brotliDecompressSync(bytes.subarray(start, start + bytes.readUInt32BE(20)));
  return lettersIn(tables.subarray(cmapAt));
}

/** Tables lie one after another in the compressed part, in the order of the directory. */
function directory(bytes: Buffer): { readonly start: number; readonly cmapAt: number } {
  let [at, offset] = [HEADER_BYTES, 0];
  let cmapAt: number | null = null;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = bytes[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = bytes.readUInt16BE(12); left > 0; left -= 1) {
    const flags = bytes[at++]!;
    const [tag, transform] = [flags & 63, flags >> 6];
    if (tag === OTHER_TAG) at += 4;
    const length = number();
    const isTransformed = tag === GLYF || tag === LOCA ? transform === 0 : transform !== 0;
    if (tag === CMAP) cmapAt = offset;
    offset += isTransformed ? number() : length;
  }
  if (cmapAt === null) throw new Error('the font has no table of letters');
  return { start: at, cmapAt };
}

function lettersIn(cmap: Buffer): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = table.readUInt16BE(0);
    for (const code of format === 4 ? segments(table) : format === 12 ? groups(table) : []) found.add(code);
  }
  return found;
}

function* segments(table: Buffer): Generator<number> {
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + size * 2, 16 + size * 3] as const;
  for (let at = 0; at < size; at += 2) {
    const [start, rangeOffset] = [table.readUInt16BE(starts + at), table.readUInt16BE(offsets + at)];
    for (let code = start; code <= table.readUInt16BE(ends + at) && code < 0xffff; code += 1) {
      const listed = rangeOffset && table.readUInt16BE(offsets + at + rangeOffset + (code - start) * 2);
      const isThere = rangeOffset ? listed !== 0 : (code + table.readUInt16BE(deltas + at)) % 0x10000 !== 0;
      if (isThere) yield code;
    }
  }
}

function* groups(table: Buffer): Generator<number> {
  for (let left = table.readUInt32BE(12), at = 16; left > 0; left -= 1, at += 12) {
    const [start, end, glyph] = [0, 4, 8].map((by) => table.readUInt32BE(at + by)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code += 1) if (glyph + code - start !== 0) yield code;
  }
}
