import sharp, { type Metadata } from 'sharp';
import { MOST_PAGES, MOST_PIXELS, THUMB_SIDE, VIEW_SIDE } from '../domain/index.js';
import { type CopyFault, type CopyHead } from './copy-words.js';

/**
 * A process of its own for one picture: reads it from standard input, writes its copies to standard output, ends. It is
 * given no setting, no secret and little memory. A copy is drawn anew from the pixels, so that nothing else of the
 * original is in it: no place, no time, no camera, no thumbnail of before, nothing behind its end.
 */
async function main(): Promise<void> {
  allowThreeDecoders();
  const input = await readAll();
  const seen = await sharp(input, { limitInputPixels: false }).metadata();
  const fault = faultOf(seen);
  if (fault) return write({ fault });
  const view = await reduced(input, VIEW_SIDE, 80);
  const thumb = await reduced(view.data, THUMB_SIDE, 70);
  const turned = (seen.orientation ?? 1) >= 5;
  write(
    {
      format: seen.format,
      width: turned ? seen.height : seen.width,
      height: turned ? seen.width : seen.height,
      viewBytes: view.data.length,
      thumbBytes: thumb.data.length,
    },
    view.data,
    thumb.data,
  );
}

/** Everything else that the library could read (SVG, TIFF, HEIF, GIF, …) stays closed, whatever the bytes say. */
function allowThreeDecoders(): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
}

function faultOf({ width, height, pages }: Metadata): CopyFault | null {
  if (!(width > 0 && height > 0)) return 'IMAGE_UNREADABLE';
  if (width * height > MOST_PIXELS) return 'IMAGE_TOO_LARGE';
  return (pages ?? 1) > MOST_PAGES ? 'TOO_MANY_PAGES' : null;
}

/** A photograph whose end is missing still shows what came. */
const reduced = (input: Buffer, side: number, quality: number) =>
  sharp(input, { limitInputPixels: MOST_PIXELS, sequentialRead: true, failOn: 'none' })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality, effort: 1 })
    .toBuffer({ resolveWithObject: true });

async function readAll(): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function write(head: CopyHead, ...bytes: Buffer[]): void {
  process.stdout.write(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...bytes]));
}

// what the decoder says of bad bytes is of no use to anybody and may quote them
main().catch(() => write({ fault: 'IMAGE_UNREADABLE' }));
