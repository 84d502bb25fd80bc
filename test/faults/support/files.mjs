import { createHash, randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';

/** @returns files as they come from a phone and from a scanner, and what of them must be readable nowhere. */
export async function markedFiles() {
  const [camera, words, caption, refused] = ['camera', 'words', 'caption', 'refused'].map(
    (what) => `${what}-${randomBytes(6).toString('hex')}`,
  );
  const photograph = await sharp(randomBytes(600 * 400 * 3), {
    raw: { width: 600, height: 400, channels: 3 },
  })
    .withExif({ IFD0: { Make: camera }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 14/1 5/1' } })
    .jpeg()
    .toBuffer();
  const paper = Buffer.from(
    `%PDF-1.7\n1 0 obj << /Title (${words}) >> endobj\n${'%\n'.repeat(200_000)}%%EOF\n`,
  );
  return {
    files: [photograph, paper],
    caption,
    refused,
    markers: [camera, words, caption, refused, hashOf(paper)],
  };
}

/** Sends files about one case and looks at each copy; one is sent with a wrong hash, and refused. */
export async function sendFiles({ url, token, detentionId }, { files, caption, refused }) {
  const headers = { authorization: `Bearer ${token}` };
  const send = async (bytes, fields, status) => {
    const form = new FormData();
    const all = {
      clientId: randomUUID(),
      id: randomUUID(),
      about: 'DETENTION',
      aboutId: detentionId,
      ...fields,
    };
    for (const [name, value] of Object.entries(all)) form.append(name, value);
    form.append('file', new Blob([bytes]), 'x');
    const answer = await fetch(`${url}/attachments`, { method: 'POST', body: form, headers });
    if (answer.status !== status) throw new Error(`a file was answered ${answer.status}`);
    return (await answer.json()).id;
  };
  for (const bytes of files) {
    const id = await send(bytes, { sha256: hashOf(bytes), caption }, 201);
    for (const copy of ['original', 'view', 'thumb']) {
      await (await fetch(`${url}/attachments/${id}/${copy}`, { headers })).arrayBuffer();
    }
  }
  const other = Buffer.from(`%PDF-1.7\n(${refused})\n%%EOF\n`);
  await send(other, { sha256: hashOf(files[0]) }, 422);
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');
