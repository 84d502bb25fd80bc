import { Db } from '../../src/platform/db/index.js';
import { Vault } from '../../src/platform/vault/index.js';
import { attach, bytesOf, look, photo, SCRIPT_PDF, sha256 } from '../support/attachments.js';
import { ago, hold, places, type Held, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';
import { recordOffence, recordRuling } from '../support/proceedings.js';

const FILES = 'attachments { nodes { id about aboutId sha256 detention { id } } }';

interface WithFiles {
  id: string;
  attachments: {
    nodes: { id: string; about: string; aboutId: string; sha256: string | null; detention: object | null }[];
  };
}

describe('attachments about records', () => {
  let house: House;
  let lawyer: Person;
  let here: Place;
  let held: Held;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    [here] = await places(house);
    held = await hold(lawyer, 'Запись Тестов', { departmentId: here.id });
  });
  afterAll(() => house.close());

  const add = async (about: string, aboutId: string, bytes: Buffer = SCRIPT_PDF): Promise<string> => {
    const { status, id, code } = await attach(lawyer, bytes, { about, aboutId });
    if (status !== 201) throw new Error(`not added: ${code}`);
    return id!;
  };
  const ofDetention = async (fields: string, id = held.detentionId) => {
    const { data, errors } = await lawyer.ask<{ detention: Record<string, WithFiles[]> & WithFiles }>(
      `query($id: ID!) { detention(id: $id) { id ${fields} } }`,
      { id },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.detention;
  };
  const idsOf = (record: WithFiles | undefined) => record?.attachments.nodes.map(({ id }) => id);
  const recordCheck = async (detentionId = held.detentionId): Promise<string> => {
    const id = clientId();
    await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        clientId: clientId(),
        detentionId,
        checks: [{ id, code: 'R-TOILET', outcome: 'VIOLATED', manner: 'SEEN', at: ago(0) }],
      },
      '',
    );
    return id;
  };
  const correct = (recordId: string, more: object) =>
    lawyer.mutate<{ recordId: string }>(
      'correctRecord',
      'CorrectRecordInput',
      { clientId: clientId(), id: clientId(), recordId, reason: 'misread', ...more },
      '... on CorrectRecordSuccess { recordId }',
    );

  it('stand with the record and with the whole case, and stay through a correction', async () => {
    const protocol = await recordOffence(lawyer, held.detentionId);
    const hearing = clientId();
    await lawyer.mutate(
      'recordHearing',
      'RecordHearingInput',
      {
        clientId: clientId(),
        id: hearing,
        detentionId: held.detentionId,
        heldAt: ago(15),
        venue: 'COURT',
        result: 'RULED',
      },
      '',
    );
    const { ruling } = await recordRuling(lawyer, held.detentionId);
    const check = await recordCheck();
    const files = {
      protocol: await add('PROTOCOL', protocol),
      hearing: await add('HEARING', hearing),
      ruling: await add('RULING', ruling.id),
      check: await add('RIGHTS_CHECK', check),
      case: await add('DETENTION', held.detentionId),
    };
    const { recordId: corrected } = await correct(protocol, {
      protocol: { kind: 'OFFENCE', drawnAt: ago(25), article: '488', part: 1 },
    });
    expect(corrected).not.toBe(protocol);
    const { recordId: checkedAnew } = await correct(check, { rightsCheck: { outcome: 'RESPECTED' } });
    const late = await add('PROTOCOL', corrected);

    const found = await ofDetention(
      `protocols { id ${FILES} } hearings { id ${FILES} } rulings { id ${FILES} } rightsChecks { id ${FILES} } ${FILES}`,
    );
    expect(found['protocols']).toMatchObject([{ id: corrected }]);
    expect(idsOf(found['protocols']![0])).toEqual([late, files.protocol]);
    expect(found['protocols']![0]!.attachments.nodes.map(({ aboutId }) => aboutId)).toEqual([
      protocol,
      protocol,
    ]);
    expect(idsOf(found['hearings']![0])).toEqual([files.hearing]);
    expect(idsOf(found['rulings']![0])).toEqual([files.ruling]);
    expect(idsOf(found['rightsChecks']!.find(({ id }) => id === checkedAnew))).toEqual([files.check]);
    expect(idsOf(found)!.sort()).toEqual([late, ...Object.values(files)].sort());
    expect(found.attachments.nodes[0]).toMatchObject({
      about: 'PROTOCOL',
      sha256: sha256(SCRIPT_PDF),
      detention: { id: held.detentionId },
    });
  });

  describe('of one record', () => {
    const COUNT = 'attachmentCount';
    interface FilePage {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    const ask = (who: Person, about: string, aboutId: string, more = '') =>
      who.ask<{ attachments: FilePage | null }>(
        `query($a: AttachmentAbout!, $id: ID!) {
          attachments(about: $a, aboutId: $id ${more}) { nodes { id } pageInfo { hasNextPage endCursor } }
        }`,
        { a: about, id: aboutId },
      );
    const pageOf = async (who: Person, about: string, aboutId: string, more = '') => {
      const { data, errors } = await ask(who, about, aboutId, more);
      if (errors) throw new Error(JSON.stringify(errors));
      return data.attachments;
    };
    const of = async (about: string, aboutId: string) =>
      (await pageOf(lawyer, about, aboutId))?.nodes.map(({ id }) => id);

    it('are counted while they stand, and read without those of other records, through every version', async () => {
      const own = await hold(lawyer, 'Счётный Тестов', { departmentId: here.id });
      const protocol = await recordOffence(lawyer, own.detentionId);
      const check = await recordCheck(own.detentionId);
      const files = [await add('PROTOCOL', protocol), await add('PROTOCOL', protocol)].reverse();
      const ofCheck = await add('RIGHTS_CHECK', check);
      const ofCase = await add('DETENTION', own.detentionId);
      const { recordId: corrected } = await correct(protocol, {
        protocol: { kind: 'OFFENCE', drawnAt: ago(25), article: '488', part: 1 },
      });
      const { recordId: checkedAnew } = await correct(check, { rightsCheck: { outcome: 'RESPECTED' } });
      const counts = async () => {
        const { protocols, rightsChecks } = await ofDetention(
          `protocols { id ${COUNT} } rightsChecks { id ${COUNT} }`,
          own.detentionId,
        );
        const all = [...protocols!, ...rightsChecks!] as unknown as { id: string; attachmentCount: number }[];
        return Object.fromEntries(all.map(({ id, attachmentCount }) => [id, attachmentCount]));
      };
      expect(await counts()).toEqual({ [corrected]: 2, [checkedAnew]: 1, [check]: 1 });
      expect(await of('PROTOCOL', corrected)).toEqual(files);
      expect(await of('PROTOCOL', protocol)).toEqual(files);
      expect(await of('RIGHTS_CHECK', checkedAnew)).toEqual([ofCheck]);
      expect(await of('DETENTION', own.detentionId)).toEqual([ofCase]);

      await lawyer.mutate(
        'supersedeAttachment',
        'SupersedeAttachmentInput',
        { clientId: clientId(), attachmentId: files[0], reason: 'размыто' },
        '',
      );
      expect(await counts()).toMatchObject({ [corrected]: 1 });
      expect(await of('PROTOCOL', corrected)).toEqual([files[1]]);
      const first = await pageOf(lawyer, 'PROTOCOL', corrected, 'first: 1, withSuperseded: true');
      expect(first).toMatchObject({ nodes: [{ id: files[0] }], pageInfo: { hasNextPage: true } });
      expect(
        await pageOf(
          lawyer,
          'PROTOCOL',
          corrected,
          `first: 1, withSuperseded: true, after: "${first!.pageInfo.endCursor}"`,
        ),
      ).toMatchObject({ nodes: [{ id: files[1] }], pageInfo: { hasNextPage: false } });
    });

    it('are nothing to whoever does not see the record, or asks for none', async () => {
      const protocol = await recordOffence(lawyer, held.detentionId);
      await add('PROTOCOL', protocol);
      const other = await house.staff('LAWYER');
      expect(await pageOf(other, 'PROTOCOL', protocol)).toBeNull();
      expect(await pageOf(lawyer, 'HEARING', protocol)).toBeNull();
      expect(await pageOf(lawyer, 'PROTOCOL', 'no-id')).toBeNull();
      const { errors } = await ask(await house.staff('ANALYST'), 'PROTOCOL', protocol);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });
  });

  it('about a door that stayed shut are seen by those who see that door', async () => {
    const refusalId = clientId();
    await lawyer.mutate(
      'reportAccessRefusal',
      'ReportAccessRefusalInput',
      { clientId: clientId(), id: refusalId, departmentId: here.id, arrivedAt: ago(115), kind: 'FORTRESS' },
      '',
    );
    const picture = await photo(200, 200);
    const id = await add('ACCESS_REFUSAL', refusalId, picture);
    const { data } = await lawyer.ask<{ accessRefusals: { nodes: WithFiles[] } }>(
      `query($d: ID) { accessRefusals(departmentId: $d) { nodes { id ${FILES} } } }`,
      { d: here.id },
    );
    expect(data.accessRefusals.nodes).toEqual([
      {
        id: refusalId,
        attachments: {
          nodes: [
            { id, about: 'ACCESS_REFUSAL', aboutId: refusalId, sha256: sha256(picture), detention: null },
          ],
        },
      },
    ]);
    expect((await look(lawyer, house, id, 'view')).status).toBe(200);
    const other = await house.staff('LAWYER');
    expect((await look(other, house, id, 'view')).status).toBe(404);
    expect(await attach(other, picture, { about: 'ACCESS_REFUSAL', aboutId: refusalId })).toMatchObject({
      status: 404,
      path: 'aboutId',
    });
    expect((await look(await house.staff('COORDINATOR'), house, id, 'view')).status).toBe(200);
  });

  it('of two records merged into one are listed together', async () => {
    const other = await hold(lawyer, 'Двойной Тестов', { departmentId: here.id });
    const first = await hold(lawyer, 'Двойной Тестов', { departmentId: here.id });
    const files = [
      await add('DETENTION', other.detentionId),
      await add('DETENTION', first.detentionId),
    ].reverse();
    const merged = await lawyer.mutate<{ merge?: { id: string } }>(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: clientId(),
        keptPersonId: other.personId,
        mergedPersonId: first.personId,
        reason: 'one person',
      },
      '... on MergePersonsSuccess { mergeId }',
    );
    expect(merged.code).toBeUndefined();
    for (const { detentionId } of [other, first]) {
      expect(idsOf(await ofDetention(FILES, detentionId))).toEqual(files);
    }
  });

  describe('of somebody who was erased', () => {
    it('open nowhere, and their bytes go with the next sweep', async () => {
      const gone = await hold(lawyer, 'Стёртый Тестов');
      const id = await add('DETENTION', gone.detentionId, await photo(200, 200));
      const kept = await add('DETENTION', held.detentionId);
      const chunks = async (of: string) =>
        (
          await house.rows<{ n: number }>(
            'select count(*)::int as n from attachment_chunk where attachment_id = $1',
            [of],
          )
        )[0]!.n;
      await house.sweep();
      expect([await chunks(id), await chunks(kept)]).toEqual([3, 1]);
      await house.api
        .get(Db)
        .run({ name: 'test.erase' }, () => house.api.get(Vault).destroyKey(gone.personId));
      expect((await look(lawyer, house, id, 'original')).status).toBe(404);
      expect(
        await attach(lawyer, SCRIPT_PDF, { about: 'DETENTION', aboutId: gone.detentionId }),
      ).toMatchObject({ status: 404 });
      const left = await ofDetention(FILES, gone.detentionId);
      expect(left.attachments.nodes).toEqual([
        expect.objectContaining({ id, sha256: null, about: 'DETENTION' }),
      ]);
      await house.sweep();
      expect([await chunks(id), await chunks(kept)]).toEqual([0, 1]);
    });

    it('while a key lives, nobody takes a chunk away, the worker neither', async () => {
      const id = await add('DETENTION', held.detentionId);
      const taken = await house.api
        .get(Db)
        .run({ name: 'test.shed' }, () =>
          house.api.get(Db).sql('delete from attachment_chunk where attachment_id = $1 returning 1', [id]),
        );
      expect(taken).toEqual([]);
    });
  });

  it('whose chunks were changed or moved in the database break off, and give no byte of another', async () => {
    const large = (mark: string) => Buffer.concat([SCRIPT_PDF, Buffer.alloc(3 * 1024 * 1024, mark)]);
    const [one, two] = [
      await add('DETENTION', held.detentionId, large('1')),
      await add('DETENTION', held.detentionId, large('2')),
    ];
    await house.rows(
      `update attachment_chunk c set sealed = o.sealed from attachment_chunk o
       where c.attachment_id = $1 and c.nr = 9 and o.attachment_id = $2 and o.nr = 9 and o.copy = c.copy`,
      [one, two],
    );
    await expect(look(lawyer, house, one, 'original').then(bytesOf)).rejects.toThrow();
    expect((await bytesOf(await look(lawyer, house, two, 'original'))).equals(large('2'))).toBe(true);
    await house.rows('delete from attachment_chunk where attachment_id = $1 and nr = 12', [two]);
    await expect(look(lawyer, house, two, 'original').then(bytesOf)).rejects.toThrow();
  });
});
