import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  attach,
  bytesOf,
  EICAR,
  fieldsFor,
  look,
  photo,
  pngOf,
  SCRIPT_PDF,
  sha256,
} from '../support/attachments.js';
import { hold, type Held } from '../support/custody-day.js';
import { until } from '../support/family-process.js';
import { House, clientId, type Person } from '../support/house.js';
import { beginUpload, END, fieldPart, filePart, httpChunk, sendRaw } from '../support/raw-upload.js';

const MEGABYTE = 1024 * 1024;

const leadsToSpool = (descriptor: string): boolean => {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).includes('/uploads/');
  } catch {
    return false;
  }
};

describe('hostile files', () => {
  let house: House;
  let lawyer: Person;
  let held: Held;
  let picture: Buffer;
  beforeAll(async () => {
    house = await House.open({ ATTACHMENTS_PER_HOUR: '1000' });
    lawyer = await house.staff('LAWYER');
    held = await hold(lawyer, 'Вредный Тестов');
    picture = await photo(320, 240);
  });
  afterAll(() => house.close());

  const add = (bytes: Buffer, more: object = {}, who = lawyer) =>
    attach(who, bytes, { aboutId: held.detentionId, ...more });
  const stored = async () =>
    (
      await house.rows<{ files: number; chunks: number }>(
        'select (select count(*) from attachment)::int as files, (select count(*) from attachment_chunk)::int as chunks',
      )
    )[0]!;
  const spooled = () => {
    try {
      return readdirSync(join(house.config.get('QORGAU_DATA_DIR'), 'uploads'));
    } catch {
      return [];
    }
  };
  /** Spools have no name: they are seen by who holds them open, which is this very process. */
  const spoolsOpen = () => readdirSync('/proc/self/fd').filter(leadsToSpool).length;
  const leavesNothing = async (work: () => Promise<unknown>) => {
    const before = await stored();
    await work();
    expect(await stored()).toEqual(before);
    expect(spooled()).toEqual([]);
  };

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004 and so on, and so on')],
    ['GIF', Buffer.from('GIF89a and so on, and so on')],
    ['HEIC', Buffer.from('\0\0\0\u0018ftypheic and so on')],
    ['EICAR', EICAR],
    ['a JPEG of two bytes', Buffer.from([0xff, 0xd8])],
    ['SVG behind the first bytes of nothing', Buffer.from('   <svg/>           ')],
  ])('takes no %s', async (_title, bytes) => {
    await leavesNothing(async () =>
      expect(await add(bytes)).toMatchObject({ status: 415, code: 'TYPE_NOT_TAKEN', path: 'file' }),
    );
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 422, 'FILE_EMPTY'],
    [
      'a JPEG that is none',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(99, 'x')]),
      422,
      'IMAGE_UNREADABLE',
    ],
    ['the first bytes of a PNG', pngOf(200, 200).subarray(0, 20), 422, 'IMAGE_UNREADABLE'],
  ] as const)('refuses %s', async (_title, bytes, status, code) => {
    await leavesNothing(async () => expect(await add(Buffer.from(bytes))).toMatchObject({ status, code }));
  });

  it('refuses what says it is moving pictures', async () => {
    const frames = await sharp([await photo(40, 40), await photo(40, 40)], { join: { animated: true } })
      .webp()
      .toBuffer();
    await leavesNothing(async () =>
      expect(await add(frames)).toMatchObject({ status: 422, code: 'TOO_MANY_PAGES' }),
    );
  });

  it('keeps the part of a photograph that came, where its end is missing', async () => {
    const cut = picture.subarray(0, picture.length - 2000);
    const { status, id } = await add(cut);
    expect(status).toBe(201);
    expect((await bytesOf(await look(lawyer, house, id!, 'original'))).equals(cut)).toBe(true);
    expect((await look(lawyer, house, id!, 'view')).status).toBe(200);
  });

  describe('in two shapes at once', () => {
    const PAYLOADS: Record<string, Buffer> = {
      html: Buffer.from('<html><script>alert("payload-marker")</script></html>'),
      zip: Buffer.from('PK\u0003\u0004payload-marker.docx PK\u0005\u0006'),
      php: Buffer.from('<?php system("payload-marker"); ?>'),
      svg: Buffer.from('<svg onload="alert(\'payload-marker\')"/>'),
      javascript: Buffer.from('=1;alert("payload-marker");/*'),
    };
    const containers = async (): Promise<Record<string, Buffer>> => ({
      JPEG: picture,
      PNG: await sharp(picture).png().toBuffer(),
      WEBP: await sharp(picture).webp().toBuffer(),
      PDF: SCRIPT_PDF,
    });

    it('is refused where the other shape comes first', async () => {
      await leavesNothing(async () => {
        for (const container of Object.values(await containers())) {
          for (const payload of Object.values(PAYLOADS)) {
            const answer = await add(Buffer.concat([payload, container]));
            expect(answer).toMatchObject({ status: 415, code: 'TYPE_NOT_TAKEN' });
          }
        }
      });
    });

    it('is kept as it came where it hides behind a picture, and is in no copy of it', async () => {
      for (const [type, container] of Object.entries(await containers())) {
        for (const payload of Object.values(PAYLOADS)) {
          const both = Buffer.concat([container, payload]);
          const { status, id, ...answer } = await add(both);
          expect({ status, type: answer['type'] }).toEqual({ status: 201, type });
          const original = await look(lawyer, house, id!, 'original');
          expect(original.headers.get('content-disposition')).toMatch(
            /^attachment; .*\.(jpg|png|webp|pdf)"$/,
          );
          expect(original.headers.get('content-security-policy')).toContain('sandbox');
          expect((await bytesOf(original)).equals(both)).toBe(true);
          for (const copy of type === 'PDF' ? [] : ['view', 'thumb']) {
            expect((await bytesOf(await look(lawyer, house, id!, copy))).includes('payload-marker')).toBe(
              false,
            );
          }
        }
      }
    });

    it('leaves no word that was written into a picture', async () => {
      const spoken = await sharp(picture)
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>payload-marker</note></x:xmpmeta>')
        .jpeg()
        .toBuffer();
      const comment = Buffer.from('payload-marker');
      const commented = Buffer.concat([
        spoken.subarray(0, 2),
        Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
        comment,
        spoken.subarray(2),
      ]);
      expect(commented.includes('payload-marker')).toBe(true);
      const { id } = await add(commented);
      for (const copy of ['view', 'thumb']) {
        const bytes = await bytesOf(await look(lawyer, house, id!, copy));
        expect(bytes.includes('payload-marker')).toBe(false);
      }
    });
  });

  describe('that would fill the memory', () => {
    /** Watches the copying processes of this machine for the most memory any of them had, in MiB. */
    const watch = () => {
      let most = 0;
      const timer = setInterval(() => {
        for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
          try {
            if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('copy-program.js')) continue;
            const kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
            most = Math.max(most, kilobytes / 1024);
          } catch {
            // it ended
          }
        }
      }, 10);
      return () => {
        clearInterval(timer);
        return most;
      };
    };

    it.each([
      ['64,000 by 64,000', () => pngOf(64_000, 64_000), 'IMAGE_TOO_LARGE'],
      ['2 by two thousand million', () => pngOf(2, 2_000_000_000), 'IMAGE_UNREADABLE'],
      ['more than 64 million', () => pngOf(8_001, 8_001), 'IMAGE_TOO_LARGE'],
    ])('says %s pixels', async (_title, bomb, code) => {
      const seen = watch();
      const before = process.memoryUsage().rss;
      await leavesNothing(async () => expect(await add(bomb())).toMatchObject({ code }));
      expect(seen()).toBeLessThan(300);
      expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE);
    });

    it('has as many pixels as are allowed and needs all of them at once', async () => {
      const bomb = await sharp({
        create: { width: 8000, height: 7900, channels: 4, background: { r: 9, g: 200, b: 100, alpha: 0.5 } },
      })
        .toColourspace('rgb16')
        .png({ progressive: true, compressionLevel: 9 })
        .toBuffer();
      expect(bomb.length).toBeLessThan(2 * MEGABYTE);
      const seen = watch();
      await leavesNothing(async () =>
        expect(await add(bomb)).toMatchObject({ status: 422, code: 'IMAGE_UNREADABLE' }),
      );
      expect(seen()).toBeLessThan(300);
      expect((await add(picture)).status).toBe(201);
    });
  });

  describe('that come wrong', () => {
    it('what arrived is not what was sent', async () => {
      await leavesNothing(async () =>
        expect(await add(picture, { sha256: sha256(Buffer.from('other')) })).toMatchObject({
          status: 422,
          code: 'HASH_MISMATCH',
          path: 'sha256',
        }),
      );
    });

    it('more bytes than are taken, said before or noticed on the way', async () => {
      const large = Buffer.concat([SCRIPT_PDF, Buffer.alloc(15 * MEGABYTE)]);
      await leavesNothing(async () => {
        expect(await add(large)).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' });
        const fields = fieldsFor(large, { aboutId: held.detentionId });
        const socket = await beginUpload(lawyer, fields, large.subarray(0, MEGABYTE));
        const answer = new Promise<string>((resolve) =>
          socket.once('data', (bytes) => resolve(bytes.toString('latin1'))),
        );
        for (let from = MEGABYTE; from < large.length; from += MEGABYTE) {
          socket.write(httpChunk(large.subarray(from, from + MEGABYTE)));
        }
        // the form has not ended: it is refused on the way
        expect(await answer).toMatch(/^HTTP\/1\.1 413 [\s\S]*FILE_TOO_LARGE/);
        socket.destroy();
      });
      const most = Buffer.concat([SCRIPT_PDF, Buffer.alloc(15 * MEGABYTE - SCRIPT_PDF.length)]);
      expect((await add(most)).status).toBe(201);
    });

    it('half of it, and nobody any more', async () => {
      await leavesNothing(async () => {
        const fields = fieldsFor(picture, { aboutId: held.detentionId });
        const socket = await beginUpload(lawyer, fields, picture.subarray(0, 1000));
        await until(() => spoolsOpen() === 1);
        socket.destroy();
        await until(() => spoolsOpen() === 0);
        // gone before anybody looked at it
        for (let i = 0; i < 40; i++) {
          (await beginUpload(lawyer, { clientId: clientId() }, Buffer.alloc(0))).destroy();
        }
      });
      expect((await add(picture)).status).toBe(201);
    });

    const whole = (more: Partial<Record<string, string>> = {}) =>
      Object.entries(fieldsFor(picture, { aboutId: held.detentionId, ...more }))
        .map(([name, value]) => fieldPart(name, value))
        .join('');
    const form = (text: string, bytes: Buffer = picture) =>
      Buffer.concat([Buffer.from(text + filePart()), bytes, Buffer.from(END)]);

    it.each<[string, () => Buffer | string, string | undefined, number, string]>([
      ['no form', () => '{}', 'application/json', 415, 'MULTIPART_EXPECTED'],
      ['a form of another kind', () => 'a=b', 'application/x-www-form-urlencoded', 415, 'MULTIPART_EXPECTED'],
      ['no border', () => form(whole()), 'multipart/form-data; charset=utf-8', 400, 'FORM_BROKEN'],
      ['nothing', () => '', undefined, 400, 'FORM_BROKEN'],
      ['no end', () => form(whole()).subarray(0, -60), undefined, 400, 'FORM_BROKEN'],
      ['no file', () => Buffer.from(whole() + END.slice(2)), undefined, 422, 'FILE_MISSING'],
      [
        'a field behind the file',
        () =>
          Buffer.concat([
            form(whole()).subarray(0, -END.length),
            Buffer.from(`\r\n${fieldPart('caption', 'x')}${END.slice(2)}`),
          ]),
        undefined,
        400,
        'FORM_BROKEN',
      ],
      [
        'two files',
        () =>
          Buffer.concat([form(whole()).subarray(0, -END.length), Buffer.from(`\r\n${filePart()}x${END}`)]),
        undefined,
        400,
        'FORM_BROKEN',
      ],
      ['a field twice', () => form(whole() + fieldPart('about', 'PROTOCOL')), undefined, 400, 'FORM_BROKEN'],
      [
        'a field of 5 kB',
        () => form(whole() + fieldPart('caption', 'x'.repeat(5000))),
        undefined,
        400,
        'FORM_BROKEN',
      ],
      [
        'an unknown field',
        () => form(whole() + fieldPart('role', 'COORDINATOR')),
        undefined,
        422,
        'FIELD_UNKNOWN',
      ],
      ['__proto__', () => form(whole() + fieldPart('__proto__', 'x')), undefined, 422, 'FIELD_UNKNOWN'],
      [
        'too many fields',
        () => form(whole() + Array.from({ length: 12 }, (_, i) => fieldPart(`f${i}`, 'x')).join('')),
        undefined,
        400,
        'FORM_BROKEN',
      ],
    ])('%s', async (_title, body, contentType, status, code) => {
      await leavesNothing(async () =>
        expect(await sendRaw(lawyer, body(), contentType)).toMatchObject({ status, code }),
      );
    });

    it.each([
      ['no client id', { clientId: undefined }, 'INVALID_INPUT', 'clientId'],
      ['an id that is none', { id: 'x' }, 'INVALID_INPUT', 'id'],
      ['about nothing', { about: 'PERSON' }, 'INVALID_INPUT', 'about'],
      ['a short hash', { sha256: 'abc' }, 'INVALID_INPUT', 'sha256'],
      ['a caption of spaces', { caption: '   ' }, 'TEXT_BLANK', 'caption'],
      ['a caption of 501 signs', { caption: 'ы'.repeat(501) }, 'INVALID_INPUT', 'caption'],
      ['no offset', { takenAt: '2026-03-19T21:40:00' }, 'INVALID_INPUT', 'takenAt'],
      ['a day that was not', { takenAt: '2026-02-30T10:00:00Z' }, 'TIME_NOT_REAL', 'takenAt'],
      [
        'an hour ahead',
        { takenAt: new Date(Date.now() + 3_600_000).toISOString() },
        'TIME_IN_FUTURE',
        'takenAt',
      ],
    ])('%s', async (_title, more, code, path) => {
      await leavesNothing(async () =>
        expect(await add(picture, more)).toMatchObject({ status: 422, code, path }),
      );
    });

    it('says it in the language of the request', async () => {
      const headers = { authorization: `Bearer ${lawyer.token}`, 'accept-language': 'kk' };
      const answer = await attach({ house, headers }, EICAR, { aboutId: held.detentionId });
      expect(answer['message']).toBe(
        'Тек сурет (JPEG, PNG, WebP) пен PDF қабылданады. Файл түрі мазмұнынан анықталады.',
      );
    });

    it('from another site, with the cookie of somebody here', async () => {
      const cookie = `qorgau_session=${lawyer.token}`;
      const from = (more: Record<string, string>) =>
        attach({ house, headers: { cookie, ...more } }, picture, { aboutId: held.detentionId });
      await leavesNothing(async () => {
        const elsewhere: Record<string, string>[] = [
          { origin: 'https://elsewhere.example' },
          { 'sec-fetch-site': 'cross-site' },
          { 'sec-fetch-site': 'same-site' },
        ];
        for (const more of elsewhere) {
          expect(await from(more)).toMatchObject({ status: 403, code: 'FOREIGN_FORM' });
        }
      });
      expect((await from({ origin: house.url, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
    });
  });

  it('of many that only begin takes so many, and says to the next when to come again', async () => {
    const fields = () => fieldsFor(picture, { aboutId: held.detentionId });
    const sockets = await Promise.all(
      Array.from({ length: 40 }, () => beginUpload(lawyer, fields(), picture.subarray(0, 100))),
    );
    await until(() => spoolsOpen() === 32);
    const answer = await fetch(`${house.url}/attachments`, {
      method: 'POST',
      headers: { authorization: `Bearer ${lawyer.token}`, 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x--',
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await answer.json()).toMatchObject({ code: 'UPLOADS_BUSY' });
    sockets.forEach((socket) => socket.destroy());
    await until(async () => (await add(SCRIPT_PDF)).status === 201);
    expect(spooled()).toEqual([]);
  });

  it('beyond an hour’s budget waits', async () => {
    const frugal = await House.open({ ATTACHMENTS_PER_HOUR: '2' });
    try {
      const who = await frugal.staff('LAWYER');
      const { detentionId } = await hold(who, 'Бюджет Тестов');
      const send = () => attach(who, SCRIPT_PDF, { aboutId: detentionId });
      expect([(await send()).status, (await send()).status]).toEqual([201, 201]);
      expect(await send()).toMatchObject({ status: 429, code: 'BUDGET_SPENT' });
    } finally {
      await frugal.close();
    }
  });
});
