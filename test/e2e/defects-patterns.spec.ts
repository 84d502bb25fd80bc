import { House, clientId, type Person } from '../support/house.js';
import { hold, places, type Place } from '../support/custody-day.js';
import { answer, findingsOf, patternsOf, type PatternShown } from '../support/defects.js';
import { ago, minute, recordOffence } from '../support/proceedings.js';

const STORY =
  'В 18:40 находилась на площади, выкрикивала придуманные лозунги, на требования разойтись не реагировала.';
const OTHER = 'Стоял у выхода из метро с листом бумаги и громко разговаривал с прохожими по телефону.';

describe('patterns across a night', () => {
  let house: House;
  let coordinator: Person;
  let one: Person;
  let other: Person;
  let here: Place;
  let there: Place;
  let event: string;
  beforeAll(async () => {
    house = await House.open();
    coordinator = await house.staff('COORDINATOR');
    one = await house.staff('LAWYER');
    other = await house.staff('LAWYER');
    [here, , there] = await places(house);
    event = clientId();
    await coordinator.mutate(
      'openEvent',
      'OpenEventInput',
      {
        ...{ clientId: event, title: 'Сход', city: here.city, place: 'Площадь' },
        ...{ startsAt: ago(300).toISOString(), zone: 'Asia/Almaty' },
      },
      '... on OpenEventSuccess { event { id } }',
    );
    const [row] = await house.rows<{ id: string }>('select id from assembly_event limit 1');
    event = row!.id;
  });
  afterAll(() => house.close());

  let invented = 0;
  /** Somebody held, with a protocol. @returns ids of the detention and the protocol. */
  const paper = async (who: Person, words: object, departmentId: string | null = here.id) => {
    invented += 1;
    const { detentionId } = await hold(who, `Повторова Повтора Номер${invented}`, {
      departmentId,
      eventId: event,
    });
    const protocolId = await recordOffence(who, detentionId, words);
    return { detentionId, protocolId };
  };
  const of = async (who: Person, kind: PatternShown['kind']): Promise<PatternShown[]> =>
    (await patternsOf(who, { event, first: 100 })).nodes.filter((pattern) => pattern.kind === kind);

  describe('765(3): one story in many protocols', () => {
    let mine: { detentionId: string; protocolId: string };
    let theirs: { detentionId: string; protocolId: string }[];
    beforeAll(async () => {
      mine = await paper(one, { actText: STORY });
      theirs = [
        await paper(other, { actText: STORY.replace('18:40', '21:05').toUpperCase() }),
        await paper(other, { actText: `  ${STORY}` }),
      ];
      await paper(other, { actText: OTHER });
    });

    it('the desk sees the protocols, each lawyer their own and how many others share it', async () => {
      const [all, ...more] = await of(coordinator, 'COPIED_NARRATIVE');
      expect(more).toEqual([]);
      expect(all).toMatchObject({
        ...{
          personCount: 3,
          protocolCount: 3,
          otherCount: 0,
          likeness: 1,
          defectCode: 'KZ-P46',
          verify: true,
        },
        protocolIds: [mine, ...theirs].map(({ protocolId }) => protocolId).sort(),
      });
      const [seen] = await of(one, 'COPIED_NARRATIVE');
      expect(seen).toEqual({
        ...all,
        protocolIds: [mine.protocolId],
        otherCount: 2,
      });
    });

    it('its papers are read by their ids, each with its case, by whoever sees them', async () => {
      const ids = [mine, ...theirs].map(({ protocolId }) => protocolId);
      const read = async (who: Person, asked: string[]) =>
        who.ask<{ protocols: { id: string; actText: string; detention: { id: string } }[] }>(
          'query($ids: [ID!]!) { protocols(ids: $ids) { id actText detention { id } } }',
          { ids: asked },
        );
      const { data } = await read(coordinator, ids);
      expect(data.protocols.map(({ id, detention }) => [id, detention.id]).sort()).toEqual(
        [mine, ...theirs].map(({ protocolId, detentionId }) => [protocolId, detentionId]).sort(),
      );
      expect(data.protocols.find(({ id }) => id === mine.protocolId)!.actText).toBe(STORY);
      const own = await read(one, [...ids, 'no id', clientId()]);
      expect(own.data.protocols.map(({ id }) => id)).toEqual([mine.protocolId]);
      const { errors } = await read(await house.staff('OPERATOR'), ids);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('is not there for a lawyer none of whose people it is about, nor for others at all', async () => {
      const stranger = await house.staff('LAWYER');
      expect((await patternsOf(stranger, { event })).nodes).toEqual([]);
      const operator = await house.staff('OPERATOR');
      const { errors } = await operator.ask('query($e: ID) { nightPatterns(eventId: $e) { nodes { id } } }', {
        e: event,
      });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    });

    it('is a defect of each of these cases, with a count and no ids', async () => {
      const found = (await findingsOf(one, mine.detentionId)).find(({ code }) => code === 'KZ-P46')!;
      expect(found).toMatchObject({
        id: `KZ-P46|${mine.protocolId}`,
        foundBy: 'PATTERN',
        triggeredBy: [{ field: 'pattern.sharedTextWith', value: '2' }],
        records: [{ kind: 'PROTOCOL', id: mine.protocolId }],
      });
      expect(JSON.stringify(found)).not.toContain(theirs[0]!.protocolId);
      const denied = await answer(one, mine.detentionId, {
        ...{ code: 'KZ-P46', recordId: mine.protocolId, answer: 'NO' },
      });
      expect(denied.findings.map(({ code }) => code)).toEqual(['C-ANSWER-AGAINST-RECORD', 'KZ-P46']);
    });

    it('goes with a correction of the text', async () => {
      const { protocolId } = theirs[1]!;
      const corrected = await other.mutate(
        'correctRecord',
        'CorrectRecordInput',
        {
          ...{ clientId: clientId(), recordId: protocolId, id: clientId(), reason: 'текст другого листа' },
          protocol: { kind: 'OFFENCE', drawnAt: minute(ago(20)), article: '488', part: 6, actText: OTHER },
        },
        '... on CorrectRecordSuccess { changes { sentence } }',
      );
      expect(corrected.code).toBeUndefined();
      const { data } = await coordinator.ask<{ protocols: { actText: string }[] }>(
        'query($ids: [ID!]!) { protocols(ids: $ids) { actText } }',
        { ids: [protocolId] },
      );
      expect(data.protocols).toEqual([{ actText: OTHER }]);
      const found = await of(coordinator, 'COPIED_NARRATIVE');
      expect(found.map(({ personCount }) => personCount)).toEqual([2, 2]);
    });

    it('is asked for by night and town as well, page by page', async () => {
      const [row] = await house.rows<{ night: string }>('select night::text from protocol_pattern limit 1');
      const night = row!.night;
      const first = await patternsOf(coordinator, { night, city: here.city, first: 1 });
      expect(first.nodes).toHaveLength(1);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await patternsOf(coordinator, {
        ...{ night, city: here.city, first: 1, after: first.pageInfo.endCursor! },
      });
      expect(second.nodes[0]!.id).not.toBe(first.nodes[0]!.id);
      expect((await patternsOf(coordinator, { night, city: 'Nowhere' })).nodes).toEqual([]);
      expect((await patternsOf(coordinator, { night: '2001-01-01' })).nodes).toEqual([]);
      expect((await patternsOf(coordinator, {})).nodes).toEqual([]);
      expect((await patternsOf(coordinator, { event: 'x', night })).nodes).toEqual([]);
    });
  });

  it('one officer, one minute, two towns; spelled in either script', async () => {
    const drawnAt = minute(ago(30));
    const here_ = await paper(one, { officerName: 'Чертежов Чертёж', drawnAt });
    const there_ = await paper(other, { officerName: 'CHERTEZHOV Chertyozh', drawnAt }, there.id);
    await paper(other, { officerName: 'Линейкин Линей', drawnAt }, there.id);
    const [found, ...more] = await of(coordinator, 'OFFICER_IN_TWO_PLACES');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      ...{ protocolCount: 2, defectCode: null },
      protocolIds: [here_.protocolId, there_.protocolId].sort(),
    });
    const own = (await findingsOf(one, here_.detentionId)).find(({ kind }) => kind === 'PATTERN');
    expect(own).toMatchObject({
      id: `C-OFFICER-TWO-PLACES|${here_.protocolId}`,
      triggeredBy: [{ field: 'pattern.protocolsElsewhere', value: '1' }],
      severity: 'MATERIAL',
    });
  });

  it('765-766: the same witnesses in three people’s protocols', async () => {
    const witnesses = 'Понятых Понят\nСвидетелева С. С., ул. Пустая 1';
    const first = await paper(one, { witnesses });
    await paper(one, { witnesses });
    expect(await of(coordinator, 'SAME_WITNESSES')).toEqual([]);
    await paper(other, { witnesses: 'Свидетелева С. С.; Понятых Понят' });
    const [found] = await of(one, 'SAME_WITNESSES');
    expect(found).toMatchObject({
      ...{ personCount: 3, protocolCount: 3, otherCount: 1, sharedNames: 2, defectCode: 'KZ-P47' },
    });
    expect((await findingsOf(one, first.detentionId)).find(({ code }) => code === 'KZ-P47')).toMatchObject({
      foundBy: 'PATTERN',
      caution: 'WITNESSES_REPEAT_CHECK_WHO_THEY_ARE',
      triggeredBy: [{ field: 'pattern.witnessInProtocols', value: '3' }],
    });
  });

  it('what is kept is keyed: no word, no name, no plain hash; and nobody reads it past the function', async () => {
    const [dump] = await house.rows<{ text: string }>(
      `select string_agg(t::text, ' ') as text from protocol_pattern t`,
    );
    const hex = (word: string) => Buffer.from(word, 'utf8').toString('hex');
    for (const word of ['лозунги', 'Чертеж', 'Понятых', 'Свидетелева']) {
      expect(dump!.text).not.toContain(word);
      expect(dump!.text).not.toContain(hex(word));
      expect(dump!.text).not.toContain(hex(word.toLowerCase()));
    }
    const grants = await house.rows<{ privilege_type: string }>(
      `select privilege_type from information_schema.role_table_grants
       where grantee = 'qorgau_app' and table_name = 'protocol_pattern'`,
    );
    expect(grants).toEqual([{ privilege_type: 'INSERT' }]);
  });

  it('the same officer leaves another trace another night', async () => {
    const officerName = 'Ночнов Ночь';
    await paper(one, { officerName });
    const before = {
      ...minute(ago(60 * 24 * 3)),
    };
    await paper(one, { officerName, drawnAt: before });
    const rows = await house.rows<{ night: string; officer: string }>(
      `select x.night::text, encode(x.officer, 'hex') as officer from protocol_pattern x
       join protocol p on p.id = x.protocol_id order by p.recorded_at desc, p.id desc limit 2`,
    );
    expect(new Set(rows.map(({ night }) => night)).size).toBe(2);
    expect(new Set(rows.map(({ officer }) => officer)).size).toBe(2);
  });
});
