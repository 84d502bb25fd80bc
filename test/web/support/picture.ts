import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = join(import.meta.dirname, '..', 'snapshots');
/** Of 255: less is another smoothing of the same letters. */
const SEEN = 48;
/** Share of pixels that may differ: a changed word is more. */
const MAY_DIFFER = 0.002;

/**
 * Compares a picture with the one that is kept. RENEW_SNAPSHOTS=1 keeps this one instead: then look at it.
 * @returns what is wrong, with where this one lies; null where it is the same.
 */
export async function unlikeKept(name: string, picture: Buffer): Promise<string | null> {
  const kept = join(FOLDER, `${name}.png`);
  if (process.env['RENEW_SNAPSHOTS'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(kept, await sharp(picture).png({ palette: true, compressionLevel: 9 }).toBuffer());
    return null;
  }
  if (!existsSync(kept)) return `${name}: no picture is kept of it`;
  const fault = difference(await pixels(picture), await pixels(readFileSync(kept)));
  if (!fault) return null;
  const now = join(tmpdir(), `qorgau-snapshot-${name}.png`);
  writeFileSync(now, picture);
  return `${name}: ${fault}; it looks like ${now} now`;
}

interface Pixels {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

const pixels = (picture: Buffer): Promise<Pixels> =>
  sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });

function difference(now: Pixels, kept: Pixels): string | null {
  const size = ({ info }: Pixels): string => `${info.width} × ${info.height}`;
  if (size(now) !== size(kept)) return `${size(now)} instead of ${size(kept)}`;
  let differ = 0;
  for (let at = 0; at < now.data.length; at += 3) {
    const isSeen = [0, 1, 2].some(
      (channel) => Math.abs(now.data[at + channel]! - kept.data[at + channel]!) > SEEN,
    );
    if (isSeen) differ += 1;
  }
  const share = differ / (now.data.length / 3);
  return share > MAY_DIFFER ? `${(share * 100).toFixed(2)} % of it differ` : null;
}
