import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { AbstractLogger, type DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/platform/db/index.js';
import { CHUNK_BYTES } from '../../src/platform/vault/index.js';
import { attach, bytesOf, CAMERA, look, photo, SCRIPT_PDF, sha256 } from '../support/attachments.js';
import { auditOf, hold, PATHS, type Held } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

const ATTACHMENT = `id about aboutId type bytes width height originalPath viewPath thumbPath addedAt takenAt clockSuspect
  sha256 caption addedBy { id } superseded { at reason by { id } attachment { id } }`;

interface Listed {
  id: string;
  about: string;
  sha256: string;
  caption: string | null;
  addedBy: { id: string };
  superseded: { reason: string; by: { id: string }; attachment: { id: string } | null } | null;
  viewPath: string | null;
}

class Counter extends AbstractLogger {
  count = 0;

  override logQuery(): void {
    this.count += 1;
  }

  protected override writeLog(): void {}
}

describe('attachments', () => {
  let house: House;
  let [lawyer, stranger, coordinator, operator]: Person[] = [];
  let held: Held;
  let picture: Buffer;
  beforeAll(async () => {
    house = await House.open();
    [lawyer, stranger, coordinator, operator] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
    ]);
    held = await hold(lawyer, 'Снимок Тестов');
    picture = await photo(480, 360);
  });
  afterAll(() => house.close());

  const add = (who: Person, bytes: Buffer = picture, more: object = {}) =>
    attach(who, bytes, { aboutId: held.detentionId, ...more });
  const list = async (who: Person, detentionId: string, args = '') => {
    const { data, errors } = await who.ask<{
      detention: {
        attachments: { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      } | null;
    }>(
      `query($id: ID!) { detention(id: $id) { attachments${args} { nodes { ${ATTACHMENT} } pageInfo { hasNextPage endCursor } } } }`,
      { id: detentionId },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.detention!.attachments;
  };
  const supersede = (who: Person, attachmentId: string, more: object = {}) =>
    who.mutate(
      'supersedeAttachment',
      'SupersedeAttachmentInput',
      { clientId: clientId(), attachmentId, reason: 'размыто', ...more },
      `${PATHS} ... on SupersedeAttachmentSuccess { attachment { ${ATTACHMENT} } }`,
    );
  const spooled = () => {
    try {
      return readdirSync(join(house.config.get('QORGAU_DATA_DIR'), 'uploads'));
    } catch {
      return [];
    }
  };

  it('keeps the original byte for byte and shows copies without place, time or camera', async () => {
    const taken = await photo(1600, 1200, { rotated: true });
    expect(taken.includes(CAMERA)).toBe(true);
    const before = await sharp(taken).metadata();
    expect(before.exif).toBeDefined();
    const sent = await add(lawyer!, taken, { caption: 'синяк слева', takenAt: '2026-03-19T21:40:00+05:00' });
    expect(sent).toMatchObject({ status: 201, type: 'JPEG', bytes: taken.length, width: 1200, height: 1600 });

    const original = await look(lawyer!, house, sent.id!, 'original');
    expect(original.status).toBe(200);
    const came = await bytesOf(original);
    expect(sha256(came)).toBe(sha256(taken));
    for (const [copy, side] of [
      ['view', 1600],
      ['thumb', 320],
    ] as const) {
      const bytes = await bytesOf(await look(lawyer!, house, sent.id!, copy));
      const { format, width, height, exif, icc, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect({ format, height, exif, icc, xmp, iptc, orientation }).toEqual({ format: 'webp', height: side });
      expect(width).toBeLessThan(height);
      expect(bytes.includes(CAMERA)).toBe(false);
    }
    const [listed] = (await list(lawyer!, held.detentionId)).nodes;
    expect(listed).toMatchObject({
      id: sent.id,
      about: 'DETENTION',
      sha256: sha256(taken),
      caption: 'синяк слева',
      takenAt: '2026-03-19T16:40:00.000Z',
      clockSuspect: false,
      addedBy: { id: lawyer!.id },
      superseded: null,
      originalPath: `/attachments/${sent.id}/original`,
      thumbPath: `/attachments/${sent.id}/thumb`,
    });
  });

  it('leaves to be saved, under a name and type of ours, and runs nowhere', async () => {
    const { id } = await add(lawyer!);
    const response = await look(lawyer!, house, id!, 'original');
    const headers = Object.fromEntries(response.headers);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': String(picture.length),
      'content-disposition': `attachment; filename="${id}-original.jpg"`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    await response.body?.cancel();
    const view = await look(lawyer!, house, id!, 'view');
    expect(view.headers.get('content-type')).toBe('image/webp');
    expect(view.headers.get('content-disposition')).toBe(`attachment; filename="${id}-view.webp"`);
    await view.body?.cancel();
  });

  it('keeps a PDF as it is and draws nothing of it', async () => {
    const { id, ...sent } = await add(lawyer!, SCRIPT_PDF);
    expect(sent).toMatchObject({ status: 201, type: 'PDF', width: null, height: null });
    const original = await look(lawyer!, house, id!, 'original');
    expect(original.headers.get('content-type')).toBe('application/pdf');
    expect((await bytesOf(original)).equals(SCRIPT_PDF)).toBe(true);
    for (const copy of ['view', 'thumb']) {
      expect((await look(lawyer!, house, id!, copy)).status).toBe(404);
    }
    const listed = (await list(lawyer!, held.detentionId)).nodes.find((one) => one.id === id);
    expect(listed).toMatchObject({ viewPath: null, thumbPath: null });
  });

  it('brings back a file of many chunks whole', async () => {
    const large = Buffer.concat([SCRIPT_PDF, Buffer.alloc(5 * CHUNK_BYTES + 11, 'x')]);
    const { id } = await add(lawyer!, large);
    expect((await bytesOf(await look(lawyer!, house, id!, 'original'))).equals(large)).toBe(true);
    const [{ n }] = (await house.rows<{ n: number }>(
      'select count(*)::int as n from attachment_chunk where attachment_id = $1',
      [id],
    )) as [{ n: number }];
    expect(n).toBe(6);
  });

  describe('happens once', () => {
    it('answers a replay with the same attachment', async () => {
      const fields = { clientId: clientId(), id: clientId() };
      const once = await add(lawyer!, picture, fields);
      expect(once.status).toBe(201);
      expect(await add(lawyer!, picture, fields)).toEqual(once);
      expect((await list(lawyer!, held.detentionId)).nodes.filter(({ id }) => id === fields.id)).toHaveLength(
        1,
      );
    });

    it('refuses other bytes under a client id that was used, and another client’s id', async () => {
      const fields = { clientId: clientId(), id: clientId() };
      await add(lawyer!, picture, fields);
      const other = await photo(300, 300);
      expect(await add(lawyer!, other, fields)).toMatchObject({ status: 409, code: 'CLIENT_ID_REUSED' });
      expect(await add(lawyer!, other, { id: fields.id })).toMatchObject({ status: 409, code: 'ID_TAKEN' });
      expect(await add(coordinator!, picture, fields)).toMatchObject({ status: 409, code: 'ID_TAKEN' });
    });

    it('of two that come at the same time stores one', async () => {
      const fields = { clientId: clientId(), id: clientId() };
      const [one, two] = await Promise.all([add(lawyer!, picture, fields), add(lawyer!, picture, fields)]);
      expect([one.status, two.status, two.id]).toEqual([201, 201, one.id]);
    });

    it('takes twenty at once', async () => {
      const sent = await Promise.all(Array.from({ length: 20 }, () => add(lawyer!)));
      expect(sent.map(({ status }) => status)).toEqual(Array<number>(20).fill(201));
      for (const { id } of sent) {
        expect(sha256(await bytesOf(await look(lawyer!, house, id!, 'original')))).toBe(sha256(picture));
      }
      expect(spooled()).toEqual([]);
    });
  });

  describe('is for those who may see what it is about', () => {
    let id: string;
    beforeAll(async () => void (id = (await add(lawyer!)).id!));

    it('and does not exist for anybody else', async () => {
      const others = [stranger!, operator!, await house.staff('ANALYST'), await house.staff('ADMINISTRATOR')];
      for (const who of others) {
        for (const copy of ['original', 'view', 'thumb']) {
          expect((await look(who, house, id, copy)).status).toBe(404);
        }
        expect(await add(who)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      }
      expect((await look(null, house, id, 'original')).status).toBe(401);
      expect((await attach({ house }, picture, { aboutId: held.detentionId })).status).toBe(401);
      const { data } = await stranger!.ask('query($id: ID!) { attachment(id: $id) { id } }', { id });
      expect(data).toEqual({ attachment: null });
      expect((await supersede(stranger!, id)).code).toBe('NOT_FOUND');
    });

    it('the coordinator, who sees every case, and nobody at a wrong address', async () => {
      expect((await look(coordinator!, house, id, 'view')).status).toBe(200);
      for (const [wrong, copy] of [
        [id, 'full'],
        [id, 'VIEW'],
        [clientId(), 'view'],
        ['x', 'view'],
      ] as const) {
        expect((await look(coordinator!, house, wrong, copy)).status).toBe(404);
      }
    });

    it('leaves an entry for each look, about the person, before a byte leaves', async () => {
      const mine = await hold(lawyer!, 'Взгляд Тестов');
      const { id: seen } = await add(lawyer!, picture, { aboutId: mine.detentionId });
      const before = (await auditOf(house, 'readAttachment')).length;
      await bytesOf(await look(coordinator!, house, seen!, 'thumb'));
      const entries = (await auditOf(house, 'readAttachment')).slice(before);
      expect(entries).toEqual([
        expect.objectContaining({ kind: 'OPENED', actor_id: coordinator!.id, detail: null }),
      ]);
      expect(entries[0]!.subject_ids.sort()).toEqual([mine.personId, seen].sort());
      const { data } = await coordinator!.ask<{ auditTrail: { nodes: { operation: string }[] } }>(
        'query($id: ID!) { auditTrail(subjectId: $id) { nodes { operation kind } } }',
        { id: mine.personId },
      );
      expect(data.auditTrail.nodes).toContainEqual({ operation: 'readAttachment', kind: 'OPENED' });
      const added = (await auditOf(house, 'addAttachment')).filter(({ subject_ids }) =>
        subject_ids.includes(seen!),
      );
      expect(added).toEqual([expect.objectContaining({ kind: 'WROTE', actor_id: lawyer!.id })]);
    });

    it('of an operator’s own entry: about the case, not about its papers', async () => {
      const entered = await hold(operator!, 'Звонок Тестов');
      const { id: own, status } = await add(operator!, picture, { aboutId: entered.detentionId });
      expect(status).toBe(201);
      expect((await look(operator!, house, own!, 'view')).status).toBe(200);
      const protocolId = clientId();
      await coordinator!.mutate(
        'recordProtocol',
        'RecordProtocolInput',
        {
          clientId: clientId(),
          id: protocolId,
          detentionId: entered.detentionId,
          kind: 'OFFENCE',
          drawnAt: { at: new Date(Date.now() - 60_000).toISOString(), precision: 'MINUTE' },
        },
        '',
      );
      const about = { about: 'PROTOCOL', aboutId: protocolId };
      expect(await add(operator!, picture, about)).toMatchObject({ status: 404, path: 'aboutId' });
      expect((await add(coordinator!, picture, about)).status).toBe(201);
    });
  });

  describe('is superseded, never taken away', () => {
    it('by a better one, with a reason, and back', async () => {
      const mine = await hold(lawyer!, 'Замена Тестов');
      const about = { aboutId: mine.detentionId };
      const { id: blurred } = await add(lawyer!, picture, about);
      const { id: better } = await add(lawyer!, picture, about);
      const input = { clientId: clientId(), attachmentId: blurred!, byId: better, reason: 'размыто' };
      const success = `${PATHS} ... on SupersedeAttachmentSuccess { attachment { ${ATTACHMENT} } }`;
      const once = await lawyer!.mutate('supersedeAttachment', 'SupersedeAttachmentInput', input, success);
      expect(once).toMatchObject({
        attachment: {
          superseded: { reason: 'размыто', by: { id: lawyer!.id }, attachment: { id: better } },
        },
      });
      expect(await lawyer!.mutate('supersedeAttachment', 'SupersedeAttachmentInput', input, success)).toEqual(
        once,
      );
      expect((await list(lawyer!, mine.detentionId)).nodes.map(({ id }) => id)).toEqual([better]);
      const all = await list(lawyer!, mine.detentionId, '(withSuperseded: true)');
      expect(all.nodes.map(({ id }) => id)).toEqual([better, blurred]);
      expect((await look(lawyer!, house, blurred!, 'original')).status).toBe(200);
      expect((await supersede(lawyer!, blurred!)).code).toBe('ATTACHMENT_SUPERSEDED');

      const restore = () =>
        lawyer!.mutate(
          'restoreAttachment',
          'RestoreAttachmentInput',
          { clientId: clientId(), attachmentId: blurred },
          `... on RestoreAttachmentSuccess { attachment { superseded { at } } }`,
        );
      expect(await restore()).toMatchObject({ attachment: { superseded: null } });
      expect((await restore()).code).toBe('ATTACHMENT_STANDS');
      expect(await supersede(coordinator!, blurred!)).toMatchObject({
        attachment: { superseded: { attachment: null } },
      });
    });

    it('refuses a replacement that is about something else, itself, out of sight, or without a reason', async () => {
      const { id } = await add(lawyer!);
      const elsewhere = await hold(lawyer!, 'Другой Тестов');
      const { id: other } = await add(lawyer!, picture, { aboutId: elsewhere.detentionId });
      for (const byId of [other, id]) {
        expect(await supersede(lawyer!, id!, { byId })).toMatchObject({
          code: 'NOT_A_REPLACEMENT',
          path: 'byId',
        });
      }
      expect(await supersede(lawyer!, id!, { byId: clientId() })).toMatchObject({
        code: 'NOT_FOUND',
        path: 'byId',
      });
      expect((await supersede(lawyer!, id!, { reason: '    ' })).code).toBe('TEXT_BLANK');
    });
  });

  it('lists in pages, newest first', async () => {
    const mine = await hold(lawyer!, 'Страница Тестов');
    const ids: string[] = [];
    for (let i = 0; i < 5; i++) {
      ids.unshift((await add(lawyer!, SCRIPT_PDF, { aboutId: mine.detentionId })).id!);
    }
    const read: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await list(lawyer!, mine.detentionId, `(first: 2${after ? `, after: "${after}"` : ''})`);
      read.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(read).toEqual(ids);
    expect((await list(lawyer!, mine.detentionId, '(after: "nonsense")')).nodes).toHaveLength(5);
  });

  it('reads the files of five cases in as many statements as those of one', async () => {
    const statements = async (first: number) => {
      const dataSource = house.api.get<DataSource>(DATA_SOURCE);
      const counter = new Counter();
      const usual = dataSource.logger;
      dataSource.logger = counter;
      const { data, errors } = await lawyer!.ask<{ detentions: { nodes: unknown[] } }>(
        `{ detentions(first: ${first}) { nodes { attachments(first: 1) { nodes { ${ATTACHMENT} } } } } }`,
      );
      dataSource.logger = usual;
      expect({ errors, found: data.detentions.nodes.length }).toEqual({ errors: undefined, found: first });
      return counter.count;
    };
    for (let i = 0; i < 5; i++) {
      const { detentionId } = await hold(lawyer!, `Счётчик Тестов ${i}`);
      await add(lawyer!, SCRIPT_PDF, { aboutId: detentionId });
    }
    expect(await statements(5)).toBe(await statements(1));
  });

  it('seals everything: a dump holds no hash, no caption and no byte of a file', async () => {
    const marked = Buffer.concat([SCRIPT_PDF, Buffer.from('маркер-в-файле')]);
    const { id } = await add(lawyer!, marked, { caption: 'маркер-в-подписи' });
    await supersede(lawyer!, id!, { reason: 'маркер-в-причине' });
    const [{ dump }] = (await house.rows<{ dump: string }>(
      `select string_agg(t::text, ' ') as dump from (
         select a.*, encode(a.sealed_facts, 'escape') as facts, encode(c.sealed, 'escape') as body,
                encode(s.sealed_reason, 'escape') as reason, (select string_agg(o.outcome::text, ' ') from mutation_outcome o) as outcomes
         from attachment a join attachment_chunk c on c.attachment_id = a.id
           join attachment_superseded s on s.attachment_id = a.id where a.id = $1) t`,
      [id],
    )) as [{ dump: string }];
    for (const marker of [sha256(marked), 'JavaScript', 'маркер']) {
      expect(dump).not.toContain(marker);
      expect(dump).not.toContain(Buffer.from(marker).toString('hex'));
    }
  });
});
