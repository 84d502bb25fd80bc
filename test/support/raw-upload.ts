import { connect, type Socket } from 'node:net';
import { type Person } from './house.js';

const BORDER = 'invented-border-7d1f';

/** The text of a part that is a field. */
export const fieldPart = (name: string, value: string): string =>
  `--${BORDER}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** The head of a part that is a file; its bytes follow. */
export const filePart = (name = 'file'): string =>
  `--${BORDER}\r\ncontent-disposition: form-data; name="${name}"; filename="x.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;

export const END = `\r\n--${BORDER}--\r\n`;

/** Sends a body exactly as given. */
export async function sendRaw(
  who: Person,
  body: Buffer | string,
  contentType = `multipart/form-data; boundary=${BORDER}`,
): Promise<{ status: number; code?: string; path?: string }> {
  const response = await fetch(`${who.house.url}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.token}`, 'content-type': contentType },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

/** Begins an upload and leaves it there: whoever called goes on writing, or goes away. */
export async function beginUpload(
  who: Person,
  fields: Readonly<Record<string, string>>,
  first: Buffer,
): Promise<Socket> {
  const { hostname, port } = new URL(who.house.url);
  const socket = connect(Number(port), hostname);
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  socket.on('error', () => undefined);
  const head = [
    'POST /attachments HTTP/1.1',
    `host: ${hostname}:${port}`,
    `authorization: Bearer ${who.token}`,
    `content-type: multipart/form-data; boundary=${BORDER}`,
    'transfer-encoding: chunked',
    '',
    '',
  ].join('\r\n');
  socket.write(head);
  const parts = Object.entries(fields).map(([name, value]) => fieldPart(name, value));
  socket.write(httpChunk(Buffer.concat([Buffer.from(parts.join('') + filePart()), first])));
  return socket;
}

/** One piece of a body whose length was not said. */
export const httpChunk = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
