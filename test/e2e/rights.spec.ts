import { Temporal, isRefusal, type Refusal } from '../../src/kernel/index.js';
import { Db } from '../../src/platform/db/index.js';
import { RightsChecks, type CorrectedCheck } from '../../src/rights/index.js';
import { PATHS, ago, alertsOf, auditOf, hold, places, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

interface Check {
  id: string;
  kind: { code: string };
  outcome: string;
  isViolation: boolean;
  alarm: string | null;
  waitedMinutes: number | null;
  supersededBy: string | null;
}
interface Recorded {
  checks: Check[];
  alarms: { id: string }[];
}

const CHECK = `id kind { code } outcome isViolation alarm waitedMinutes note reasons supersededBy supersededReason
  thresholdsPassed { minutes basis }`;

describe('rights checks', () => {
  let house: House;
  let [first, second, coordinator, operator, analyst]: Person[] = [];
  let here: Place;
  beforeAll(async () => {
    house = await House.open();
    [first, second, coordinator, operator, analyst] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
      house.staff('OPERATOR'),
      house.staff('ANALYST'),
    ]);
    [here] = await places(house);
  });
  afterAll(() => house.close());

  const check = (code: string, more: object = {}) => ({
    id: clientId(),
    code,
    outcome: 'RESPECTED',
    manner: 'SEEN',
    at: ago(0),
    ...more,
  });
  const record = (who: Person, detentionId: string | null, checks: object[], more: object = {}) =>
    who.mutate<Recorded>(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      { clientId: clientId(), detentionId, checks, ...more },
      `${PATHS} ... on RecordRightsChecksSuccess { checks { ${CHECK} } alarms { id } detentions { id } }`,
    );
  const ofDetention = async <T>(who: Person, id: string, fields: string): Promise<T | null> => {
    const { data } = await who.ask<{ detention: T | null }>(
      `query($id: ID!) { detention(id: $id) { ${fields} } }`,
      { id },
    );
    return data.detention;
  };
  const violations = (detentionId: string) =>
    house.rows<{ code: string; alarm: string | null }>(
      'select code, alarm from rights_violations where detention_id = $1 order by code',
      [detentionId],
    );

  it('are recorded many at once, with what they mean, and kept as history', async () => {
    const { detentionId } = await hold(first!, 'Алия Тестова', {
      departmentId: here.id,
      row: { sex: 'FEMALE' },
    });
    const recorded = await record(first!, detentionId, [
      check('R-WATER'),
      check('R-FEMALE-ESCORT', { outcome: 'VIOLATED', manner: 'TOLD', note: 'Вёл сержант Примеров' }),
      check('R-DOCTOR', { outcome: 'UNKNOWN', manner: null }),
    ]);
    expect(recorded.checks.map(({ kind, isViolation }) => [kind.code, isViolation])).toEqual([
      ['R-WATER', false],
      ['R-FEMALE-ESCORT', true],
      ['R-DOCTOR', false],
    ]);
    expect(recorded).toMatchObject({ alarms: [], detentions: [{ id: detentionId }] });
    await record(first!, detentionId, [check('R-WATER', { outcome: 'VIOLATED' })]);
    const seen = await ofDetention<{ rightsChecks: (Check & { note: string | null })[] }>(
      coordinator!,
      detentionId,
      `rightsChecks { ${CHECK} }`,
    );
    expect(seen!.rightsChecks.map(({ kind, outcome }) => `${kind.code} ${outcome}`)).toEqual([
      'R-WATER VIOLATED',
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
    expect(seen!.rightsChecks.find(({ kind }) => kind.code === 'R-FEMALE-ESCORT')!.note).toBe(
      'Вёл сержант Примеров',
    );
    expect((await violations(detentionId)).map(({ code }) => code)).toEqual(['R-FEMALE-ESCORT', 'R-WATER']);
    const written = (await auditOf(house, 'recordRightsChecks')).find(({ kind }) => kind === 'WROTE');
    expect(written).toMatchObject({
      kind: 'WROTE',
      actor_id: first!.id,
      subject_ids: expect.arrayContaining([detentionId, recorded.checks[0]!.id]) as string[],
    });
    const stored = await house.rows<{ row: string }>('select c::text as row from rights_check c');
    expect(stored.map(({ row }) => row).join()).not.toContain('Примеров');
  });

  it('raise the alarm when the toilet was refused past the threshold, and not before', async () => {
    const { detentionId } = await hold(first!, 'Баян Тестова', { departmentId: here.id });
    const soon = check('R-TOILET', { outcome: 'VIOLATED', requestedAt: ago(20) });
    expect(await record(first!, detentionId, [soon])).toMatchObject({
      checks: [{ alarm: null, waitedMinutes: 20 }],
    });
    expect(await alertsOf(coordinator!)).toEqual([]);
    const late = check('R-TOILET', { outcome: 'VIOLATED', requestedAt: ago(55) });
    expect(await record(first!, detentionId, [late])).toMatchObject({
      alarms: [{ id: late.id }],
      checks: [
        {
          alarm: 'ILL_TREATMENT',
          waitedMinutes: 55,
          thresholdsPassed: [{ minutes: 30, basis: 'ORGANISATION_DEFAULT' }],
        },
      ],
    });
    expect(await alertsOf(coordinator!)).toEqual([{ kind: 'ILL_TREATMENT_ALARM', refId: detentionId }]);
    expect(await violations(detentionId)).toEqual([{ code: 'R-TOILET', alarm: 'ILL_TREATMENT' }]);
  });

  it('stand as violations until one says otherwise: nobody knowing does not undo them', async () => {
    const { detentionId } = await hold(first!, 'Виктор Тестов');
    await record(first!, detentionId, [check('R-FOOD', { outcome: 'VIOLATED', at: ago(30) })]);
    await record(first!, detentionId, [check('R-FOOD', { outcome: 'UNKNOWN', manner: null, at: ago(20) })]);
    expect(await violations(detentionId)).toHaveLength(1);
    await record(first!, detentionId, [check('R-FOOD', { at: ago(10) })]);
    expect(await violations(detentionId)).toEqual([]);
  });

  it('are recorded for several people in one call, all or none', async () => {
    const [a, b] = [await hold(first!, 'Гульнара Тестова'), await hold(first!, 'Данияр Тестов')];
    const hers = await hold(second!, 'Елена Тестова');
    const both = [
      check('R-WATER', { detentionId: a.detentionId }),
      check('R-WATER', { detentionId: b.detentionId }),
    ];
    expect(await record(first!, null, both)).toMatchObject({ checks: [{}, {}] });
    const stray = [check('R-FOOD'), check('R-FOOD', { detentionId: hers.detentionId })];
    expect(await record(first!, a.detentionId, stray)).toMatchObject({
      code: 'NOT_FOUND',
      path: 'checks.1.detentionId',
    });
    const food = await house.rows('select 1 from rights_check where detention_id = $1 and code = $2', [
      a.detentionId,
      'R-FOOD',
    ]);
    expect(food).toEqual([]);
  });

  it('answer a replay with the same checks', async () => {
    const { detentionId } = await hold(first!, 'Жанар Тестова');
    const body = { clientId: clientId() };
    const checks = [check('R-INFO')];
    await record(first!, detentionId, checks, body);
    expect(await record(first!, detentionId, checks, body)).toMatchObject({
      checks: [{ id: checks[0]!.id }],
    });
    expect(await record(first!, detentionId, [check('R-INFO')], body)).toMatchObject({
      code: 'CLIENT_ID_REUSED',
    });
    expect(await record(first!, detentionId, checks)).toMatchObject({ code: 'ID_TAKEN' });
  });

  describe('refuse', () => {
    let detentionId: string;
    beforeAll(async () => {
      const startedAt = ago(60);
      ({ detentionId } = await hold(first!, 'Зарина Тестова', { row: { startedAt } }));
    });
    const one = check('R-INFO');

    it.each<[string, object[], string, string]>([
      [
        'a time before the detention',
        [check('R-INFO', { at: ago(61) })],
        'BEFORE_THE_DETENTION',
        'checks.0.at',
      ],
      [
        'a request before the detention',
        [check('R-INFO'), check('R-TOILET', { outcome: 'VIOLATED', requestedAt: ago(90) })],
        'BEFORE_THE_DETENTION',
        'checks.1.requestedAt',
      ],
      ['the future', [check('R-INFO', { at: ago(-60) })], 'TIME_IN_FUTURE', 'checks.0.at'],
      [
        'a minute without a time',
        [check('R-INFO', { at: { precision: 'MINUTE' } })],
        'TIME_MISSING',
        'checks.0.at',
      ],
      ['an unknown code', [check('R-NONSENSE')], 'RIGHTS_CHECK_UNKNOWN', 'checks.0.code'],
      [
        'a statement without its manner',
        [check('R-INFO', { manner: null })],
        'MANNER_REQUIRED',
        'checks.0.manner',
      ],
      [
        'a grant before the request',
        [check('R-TOILET', { requestedAt: ago(10), grantedAt: ago(20) })],
        'GRANTED_BEFORE_REQUESTED',
        'checks.0.grantedAt',
      ],
      ['one id twice', [one, one], 'ID_TWICE', 'checks'],
      ['nothing at all', [], 'INVALID_INPUT', 'checks'],
      ['more than 500', Array.from({ length: 501 }, () => check('R-INFO')), 'TOO_MANY_ROWS', 'checks'],
    ])('%s', async (_title, checks, code, path) => {
      expect(await record(first!, detentionId, checks)).toMatchObject({ code, path });
    });

    it('nobody’s checks, and more than a day before anybody was seen', async () => {
      expect(await record(first!, null, [check('R-INFO')])).toMatchObject({
        code: 'DETENTION_MISSING',
        path: 'checks.0.detentionId',
      });
      const unseen = await hold(first!, 'Ибрагим Тестов');
      const told = (hours: number) => [check('R-PHONE', { manner: 'TOLD', at: ago(hours * 60) })];
      expect(await record(first!, unseen.detentionId, told(3))).toMatchObject({ checks: [{}] });
      expect(await record(first!, unseen.detentionId, told(26))).toMatchObject({
        code: 'BEFORE_THE_DETENTION',
      });
    });
  });

  describe('apply to this person', () => {
    interface Applicable {
      applicableRights: { kind: { code: string }; applies: string; reason: string }[];
      rightsDueNow: { kind: { code: string }; why: string }[];
    }
    const rightsOf = async (row: object) => {
      const { detentionId } = await hold(first!, `Кто-то Тестов ${clientId()}`, {
        departmentId: here.id,
        row: { startedAt: ago(90), ...row },
      });
      const found = await ofDetention<Applicable>(
        first!,
        detentionId,
        'applicableRights { kind { code } applies reason } rightsDueNow { kind { code } why }',
      );
      const applies = Object.fromEntries(found!.applicableRights.map((r) => [r.kind.code, r.applies]));
      return { detentionId, applies, due: found!.rightsDueNow.map((r) => r.kind.code) };
    };

    it('a woman: the female escort; a man: not', async () => {
      const woman = await rightsOf({ sex: 'FEMALE' });
      expect(woman.applies['R-FEMALE-ESCORT']).toBe('YES');
      expect(woman.due).toContain('R-FEMALE-ESCORT');
      const man = await rightsOf({ sex: 'MALE' });
      expect(man.applies['R-FEMALE-ESCORT']).toBe('NO');
      expect(man.due).not.toContain('R-FEMALE-ESCORT');
    });

    it('a foreigner who seeks asylum: no consulate is suggested', async () => {
      expect((await rightsOf({ citizenship: 'FOREIGN', seeksAsylum: false })).due).toContain('R-CONSUL');
      expect((await rightsOf({ citizenship: 'FOREIGN', seeksAsylum: true })).due).not.toContain('R-CONSUL');
      expect((await rightsOf({ citizenship: 'FOREIGN' })).applies['R-CONSUL']).toBe('WITHHELD');
    });

    it('a minor by birth date, where the year leaves it open; the opening is audited', async () => {
      const now = new Date();
      const birth = new Date(Date.UTC(now.getUTCFullYear() - 18, 11, 31)).toISOString().slice(0, 10);
      const year = now.getUTCFullYear() - 18;
      expect((await rightsOf({ birthYear: year })).applies['R-MINOR-PARENT']).toBe('ASK');
      const opened = async () =>
        (await auditOf(house, 'detention')).filter(({ kind }) => kind === 'OPENED').length;
      const before = await opened();
      const turned = now.getUTCMonth() === 11 && now.getUTCDate() === 31;
      expect((await rightsOf({ birthYear: year, birthDate: birth })).applies['R-MINOR-PARENT']).toBe(
        turned ? 'NO' : 'YES',
      );
      expect(await opened()).toBe(before + 1);
      expect(
        (await rightsOf({ birthYear: year - 20, birthDate: `${year - 20}-05-05` })).applies['R-MINOR-PARENT'],
      ).toBe('NO');
      expect(await opened()).toBe(before + 1);
    });

    it('one who speaks neither language of proceedings: an interpreter', async () => {
      expect((await rightsOf({ languages: ['ug'] })).applies['R-INTERPRETER']).toBe('YES');
      expect((await rightsOf({ languages: ['kk', 'ru'] })).applies['R-INTERPRETER']).toBe('NO');
      expect((await rightsOf({ languages: ['kk'] })).applies['R-INTERPRETER']).toBe('ASK');
    });

    it('until they are recorded, and nothing once the person is free', async () => {
      const { detentionId, due } = await rightsOf({});
      expect(due).toContain('R-DOCTOR');
      await record(first!, detentionId, [check('R-DOCTOR')]);
      const dueNow = async () =>
        (await ofDetention<Applicable>(first!, detentionId, 'rightsDueNow { kind { code } why }'))!
          .rightsDueNow;
      expect((await dueNow()).map((r) => r.kind.code)).not.toContain('R-DOCTOR');
      await first!.mutate(
        'claimCustody',
        'ClaimCustodyInput',
        {
          clientId: clientId(),
          id: clientId(),
          detentionId,
          kind: 'RELEASED',
          at: ago(0),
          source: 'LAWYER_SAW',
        },
        '',
      );
      expect(await dueNow()).toEqual([]);
    });
  });

  it('follow a merge: read together, counted once, ordered by time', async () => {
    const [a, b] = [await hold(first!, 'Лаура Тестова'), await hold(first!, 'Laura Testova')];
    await record(first!, a.detentionId, [check('R-WATER', { outcome: 'VIOLATED', at: ago(30) })]);
    await record(first!, b.detentionId, [check('R-WATER', { outcome: 'RESPECTED', at: ago(10) })]);
    await first!.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: clientId(),
        keptPersonId: a.personId,
        mergedPersonId: b.personId,
        reason: 'одно лицо',
      },
      '',
    );
    const seen = await ofDetention<{ rightsChecks: Check[] }>(
      first!,
      b.detentionId,
      `rightsChecks { ${CHECK} }`,
    );
    expect(seen!.rightsChecks.map(({ outcome }) => outcome)).toEqual(['RESPECTED', 'VIOLATED']);
    expect([...(await violations(a.detentionId)), ...(await violations(b.detentionId))]).toEqual([]);
  });

  describe('are corrected by a new version', () => {
    const supersede = (id: string, values: CorrectedCheck, reason: string) =>
      house.api
        .get(Db)
        .run({ name: 'test.correct' }, () =>
          house.api.get(RightsChecks, { strict: false }).supersede(id, values, reason),
        );

    it('and the old one stays, with who replaced it and why', async () => {
      const { detentionId } = await hold(first!, 'Марат Тестов');
      const wrong = check('R-TOILET', { outcome: 'VIOLATED', requestedAt: ago(55), note: 'со слов соседа' });
      await record(first!, detentionId, [wrong]);
      const id = clientId();
      const at = Temporal.Instant.from(ago(35).at);
      const grantedAt = { at, precision: 'MINUTE', zone: 'Asia/Almaty' } as const;
      const row = await supersede(
        wrong.id,
        { id, outcome: 'RESPECTED', grantedAt },
        'Нурлан перепутал время',
      );
      expect(row).toMatchObject({ id, detentionId, code: 'R-TOILET', isViolation: false, waitedMinutes: 20 });
      expect(await violations(detentionId)).toEqual([]);
      const seen = await ofDetention<{ rightsChecks: object[] }>(
        first!,
        detentionId,
        `rightsChecks { ${CHECK} }`,
      );
      expect(seen!.rightsChecks).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id, note: 'со слов соседа', supersededBy: null }),
          expect.objectContaining({
            id: wrong.id,
            outcome: 'VIOLATED',
            supersededBy: id,
            supersededReason: 'Нурлан перепутал время',
          }),
        ]),
      );
      const stored = await house.rows<{ row: string }>('select c::text as row from rights_check c');
      expect(stored.map((each) => each.row).join()).not.toContain('Нурлан');
      const twice = await supersede(wrong.id, { id: clientId() }, 'ещё раз');
      expect(isRefusal(twice) && twice.code).toBe('ALREADY_SUPERSEDED');
    });

    it('but not what is not there, nor under an id in use, nor to a time before the detention', async () => {
      const { detentionId } = await hold(first!, 'Назым Тестова', { row: { startedAt: ago(60) } });
      const [a, b] = [check('R-INFO'), check('R-DOCTOR')];
      await record(first!, detentionId, [a, b]);
      const at = { at: Temporal.Instant.from(ago(90).at), precision: 'MINUTE', zone: 'Asia/Almaty' } as const;
      const codes = await Promise.all([
        supersede(clientId(), { id: clientId() }, 'нет такой'),
        supersede(a.id, { id: b.id }, 'занято'),
        supersede(a.id, { id: clientId(), at }, 'раньше'),
      ]);
      expect(codes.map((refused) => (refused as Refusal).code)).toEqual([
        'NOT_FOUND',
        'ID_TAKEN',
        'BEFORE_THE_DETENTION',
      ]);
    });
  });

  it('are for those who work on the case: recorded by lawyers and coordinators', async () => {
    const { detentionId } = await hold(operator!, 'Оксана Тестова');
    await expect(record(operator!, detentionId, [check('R-INFO')])).rejects.toThrow('NOT_FOUND');
    expect(await record(coordinator!, detentionId, [check('R-INFO')])).toMatchObject({ checks: [{}] });
    expect(await record(second!, detentionId, [check('R-INFO')])).toMatchObject({ code: 'NOT_FOUND' });
    expect(await ofDetention(second!, detentionId, 'rightsChecks { id }')).toBeNull();
    await expect(record(analyst!, detentionId, [check('R-INFO')])).rejects.toThrow('NOT_FOUND');
    const anonymous = await house.ask('{ rightsCatalogue { code } }');
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are 27 kinds, in the language of the request, with what is law and what is ours', async () => {
    const { data } = await house.ask<{
      rightsCatalogue: { code: string; label: string; thresholds: object[] }[];
    }>(
      '{ rightsCatalogue { code label question verify norm { text confidence } thresholds { name minutes basis article } } }',
      {},
      { authorization: `Bearer ${first!.token}`, 'accept-language': 'ru' },
    );
    expect(data.rightsCatalogue).toHaveLength(27);
    expect(data.rightsCatalogue.find(({ code }) => code === 'R-LAWYER-TIME')).toMatchObject({
      label: 'Допуск защитника без задержки',
      verify: true,
      thresholds: [
        { name: 'AMBER', minutes: 30, basis: 'ORGANISATION_DEFAULT', article: null },
        { name: 'RED', minutes: 180, basis: 'LAW', article: '750(4)' },
      ],
    });
  });
});
