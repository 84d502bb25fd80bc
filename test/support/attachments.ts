import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { clientId, type Person } from './house.js';

/** A place that must be found nowhere but in the original: where the photograph was taken. */
export const GPS_LATITUDE = '43/1 14/1 2112/100';
export const CAMERA = 'Marker-Kamera-7';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A photograph as a phone makes it: held upright, with place, camera and a picture of noise that compresses little. */
export async function photo(width = 640, height = 480, more: { rotated?: boolean } = {}): Promise<Buffer> {
  const noise = await sharp({
    create: {
      width,
      height,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: '#808080',
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(noise)
    .withMetadata({ orientation: more.rotated ? 6 : 1 })
    .withExifMerge({
      IFD0: { Make: CAMERA, ImageDescription: CAMERA },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: GPS_LATITUDE,
        GPSLongitudeRef: 'E',
        GPSLongitude: '76/1 56/1 0/1',
      },
    })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A PNG that says it has so many pixels and holds none of them. */
export function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const body = deflateSync(Buffer.alloc(1024 * 1024));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', body),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A PDF whose reader would run a script. */
export const SCRIPT_PDF = Buffer.from(
  `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert('x')) >> >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >> endobj
trailer << /Root 1 0 R >>
%%EOF
`,
  'latin1',
);

export const EICAR = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
  'latin1',
);

export interface Sent {
  status: number;
  id?: string;
  code?: string;
  path?: string;
  [more: string]: unknown;
}

export interface Fields {
  clientId?: string;
  id?: string;
  about?: string;
  aboutId?: string;
  sha256?: string;
  [more: string]: string | undefined;
}

/** The fields of one attachment, with fresh ids and the right hash where nothing else is said. */
export const fieldsFor = (bytes: Uint8Array, more: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries({
      clientId: clientId(),
      id: clientId(),
      about: 'DETENTION',
      sha256: sha256(bytes),
      ...more,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** Sends one file as the app does. */
export async function attach(
  who: Person | { house: Person['house']; headers?: Record<string, string> },
  bytes: Uint8Array,
  fields: Fields,
): Promise<Sent> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fieldsFor(bytes, fields))) form.append(name, value);
  form.append(
    'file',
    new Blob([new Uint8Array(bytes)], { type: 'application/x-anything' }),
    'ignored-name.exe',
  );
  const headers = 'token' in who ? { authorization: `Bearer ${who.token}` } : (who.headers ?? {});
  const response = await fetch(`${who.house.url}/attachments`, { method: 'POST', body: form, headers });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Reads one copy of a file. */
export const look = (who: Person | null, house: Person['house'], id: string, copy: string) =>
  fetch(`${house.url}/attachments/${id}/${copy}`, {
    headers: who ? { authorization: `Bearer ${who.token}` } : {},
  });

export const bytesOf = async (response: Response): Promise<Buffer> =>
  Buffer.from(await response.arrayBuffer());
