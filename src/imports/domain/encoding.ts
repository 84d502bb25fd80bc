export const ENCODINGS = ['UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1251'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const LABELS: Readonly<Record<Encoding, string>> = {
  UTF_8: 'utf-8',
  UTF_16LE: 'utf-16le',
  UTF_16BE: 'utf-16be',
  WINDOWS_1251: 'windows-1251',
};
/** Looked at where no mark says which: enough to see where the zero bytes stand. */
const SAMPLE = 4096;
/** Letters of one script in 16 bits have one of their two bytes the same: a quarter of zeros, or of 0x04, is no text of 8 bits. */
const ENOUGH = 0.2;

/** @returns the encoding a file says by its mark, else the first that fits: UTF-8, 16 bits, windows-1251. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'UTF_8';
  if (a === 0xff && b === 0xfe) return 'UTF_16LE';
  if (a === 0xfe && b === 0xff) return 'UTF_16BE';
  const wide = wideEncoding(bytes.subarray(0, SAMPLE));
  if (wide) return wide;
  return fits(bytes, 'UTF_8') ? 'UTF_8' : 'WINDOWS_1251';
}

/** Zero bytes of Latin letters and digits, 0x04 of Cyrillic: on even places the high byte comes first. */
function wideEncoding(sample: Uint8Array): Encoding | null {
  const high = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0x00 || byte === 0x04) high[at % 2]! += 1;
  });
  const half = sample.length / 2;
  if (half < 2 || !sample.includes(0)) return null;
  if (high[1]! / half > ENOUGH && high[1]! > high[0]!) return 'UTF_16LE';
  return high[0]! / half > ENOUGH ? 'UTF_16BE' : null;
}

function fits(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(LABELS[encoding], { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** @returns the text without its mark. Bytes that are none of this encoding become U+FFFD, which rows are marked for. */
export const decodeText = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(LABELS[encoding]).decode(bytes);

/** Beginnings of files that are no text, however they are decoded: ZIP (and with it .xlsx), OLE (.xls), PDF. */
const OTHER_FILES = ['504b0304', 'd0cf11e0', '25504446'];

/** @returns whether a file is a spreadsheet, a PDF or the like, to be saved as CSV first. */
export const isNoText = (bytes: Uint8Array): boolean =>
  OTHER_FILES.includes(Buffer.from(bytes.subarray(0, 4)).toString('hex'));
