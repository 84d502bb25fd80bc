import { clientId, House, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  fileAppeal,
  logOne,
  minute,
  onDay,
  recordOffence,
  recordRuling,
  recordService,
} from '../support/proceedings.js';

type Outcome = { code?: string; path?: string; message?: string };
const PATHS = '... on InvalidInput { path } ... on StateConflict { path }';
const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** Input that cannot be true is refused by a code and a sentence, and nothing of it is lost: mended, it goes through. */
describe('bad input is refused, each with its reason', () => {
  let house: House;
  let lawyer: Person;
  let detentionId: string;
  let rulingId: string;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    lawyer = await house.staff('LAWYER');
    const logged = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    detentionId = logged.id;
    await recordOffence(lawyer, detentionId, { drawnAt: minute(ago(50)) });
    rulingId = (await recordRuling(lawyer, detentionId, { announcedAt: minute(ago(30)) })).ruling.id;
  });

  /** One mutation in one language. */
  const send = async (field: string, input: object, language: string = 'en') => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const answer = await house.ask<Record<string, Outcome>>(
      `mutation($input: ${type}!) { ${field}(input: $input) { __typename ... on Refusal { code message } ${PATHS} } }`,
      { input },
      { authorization: `Bearer ${lawyer.token}`, 'accept-language': language },
    );
    return { outcome: answer.data?.[field], errors: answer.errors };
  };

  const hearing = (heldAt: object, more: object = {}) => ({
    detentionId,
    heldAt,
    venue: 'COURT',
    result: 'UNKNOWN',
    ...more,
  });
  const ruling = (announcedAt: object, more: object = {}) => ({
    detentionId,
    announcedAt,
    penalty: 'ARREST',
    arrestDays: 5,
    ...more,
  });
  const service = (servedAt: object, more: object = {}) => ({
    rulingId,
    servedAt,
    servedTo: 'PERSON',
    means: 'HANDED_OVER',
    ...more,
  });
  const good = () => minute(ago(20));

  /** @param field the mutation; `bad` is refused with `code` at `path`, `mended` goes through under the same ids */
  type Case = readonly [
    title: string,
    code: string,
    path: string,
    field: string,
    inputs: { bad: () => object; mended: () => object },
  ];
  const cases: readonly Case[] = [
    [
      'contradictory facts: days of arrest with a fine',
      'PENALTY_MISMATCH',
      'penalty',
      'recordRuling',
      { bad: () => ruling(good(), { penalty: 'FINE' }), mended: () => ruling(good()) },
    ],
    [
      'contradictory facts: a day and an instant of another day',
      'TIME_CONTRADICTS',
      'heldAt',
      'recordHearing',
      {
        bad: () => hearing({ ...good(), date: '2026-01-01', zone: 'Asia/Almaty' }),
        mended: () => hearing(good()),
      },
    ],
    [
      'contradictory facts: released before the detention',
      'BEFORE_THE_DETENTION',
      'at',
      'claimCustody',
      {
        bad: () => ({ detentionId, kind: 'RELEASED', at: minute(ago(90)), source: 'LAWYER_SAW' }),
        mended: () => ({ detentionId, kind: 'RELEASED', at: good(), source: 'LAWYER_SAW' }),
      },
    ],
    [
      'a service before its ruling',
      'SERVICE_BEFORE_RULING',
      'servedAt',
      'recordService',
      { bad: () => service(minute(ago(40))), mended: () => service(good()) },
    ],
    [
      'a ruling before the detention began',
      'BEFORE_THE_DETENTION',
      'announcedAt',
      'recordRuling',
      { bad: () => ruling(minute(ago(120))), mended: () => ruling(good()) },
    ],
    [
      'a leap second',
      'TIME_NOT_REAL',
      'heldAt',
      'recordHearing',
      {
        bad: () => hearing({ local: '2026-06-30T23:59:60', precision: 'MINUTE' }),
        mended: () => hearing(good()),
      },
    ],
    [
      '29 February of a common year',
      'TIME_NOT_REAL',
      'servedAt',
      'recordService',
      {
        bad: () => service({ local: '2026-02-29T10:00', precision: 'MINUTE' }),
        mended: () => service(good()),
      },
    ],
    [
      'a time that clocks were set forward over',
      'TIME_DOES_NOT_EXIST',
      'actAt',
      'recordProtocol',
      {
        bad: () => protocol({ local: '2026-03-29T01:30', precision: 'MINUTE', zone: 'Europe/London' }),
        mended: () => protocol({ local: '2026-03-29T02:30', precision: 'MINUTE', zone: 'Europe/London' }),
      },
    ],
    [
      'a time that came twice, in Almaty before 1 March 2024',
      'TIME_EXISTS_TWICE',
      'actAt',
      'recordProtocol',
      {
        bad: () => protocol({ local: '2024-02-29T23:30', precision: 'MINUTE', zone: 'Asia/Almaty' }),
        mended: () => protocol({ local: '2024-02-29T23:30+06:00', precision: 'MINUTE', zone: 'Asia/Almaty' }),
      },
    ],
    [
      'an unknown zone',
      'ZONE_UNKNOWN',
      'heldAt',
      'recordHearing',
      { bad: () => hearing({ ...good(), zone: 'Asia/Nowhere' }), mended: () => hearing(good()) },
    ],
    [
      'precision MINUTE without a time',
      'TIME_MISSING',
      'announcedAt',
      'recordRuling',
      { bad: () => ruling({ precision: 'MINUTE', date: '2026-03-01' }), mended: () => ruling(good()) },
    ],
    [
      'precision DAY without a day',
      'TIME_MISSING',
      'servedAt',
      'recordService',
      { bad: () => service({ precision: 'DAY' }), mended: () => service(good()) },
    ],
    [
      'a time centuries ago',
      'TIME_OUT_OF_RANGE',
      'heldAt',
      'recordHearing',
      {
        bad: () => hearing({ at: '1726-11-24T10:00:00Z', precision: 'MINUTE' }),
        mended: () => hearing(good()),
      },
    ],
    [
      'a time centuries ahead, which no wrong clock shows',
      'TIME_OUT_OF_RANGE',
      'at',
      'claimStart',
      {
        bad: () => ({ detentionId, kind: 'REAL', at: minute('2926-11-24T10:00:00Z'), source: 'LAWYER_SAW' }),
        mended: () => ({ detentionId, kind: 'REAL', at: minute(ago(59)), source: 'LAWYER_SAW' }),
      },
    ],
    [
      'a time that has not come',
      'TIME_IN_FUTURE',
      'heldAt',
      'recordHearing',
      { bad: () => hearing(minute(ago(-120))), mended: () => hearing(good()) },
    ],
    [
      'words that are spaces alone',
      'TEXT_BLANK',
      'note',
      'recordHearing',
      {
        bad: () => hearing(good(), { note: ' \u00a0 \u200b ' }),
        mended: () => hearing(good(), { note: 'the judge was late' }),
      },
    ],
  ];
  const protocol = (actAt: object) => ({
    detentionId,
    kind: 'OFFENCE',
    drawnAt: good(),
    article: '488',
    part: 6,
    actAt,
  });

  it.each(cases)('%s: %s', async (_title, code, path, field, { bad, mended }) => {
    const ids = { clientId: clientId(), id: clientId() };
    const said = new Set<string>();
    for (const language of LANGUAGES) {
      const { outcome, errors } = await send(field, { ...bad(), ...ids }, language);
      expect(errors).toBeUndefined();
      expect(outcome).toMatchObject({ code, path });
      expect(outcome!.message).not.toMatch(/[{}]|_/);
      said.add(outcome!.message!);
    }
    expect(said.size).toBe(3);
    const again = await send(field, { ...mended(), ...ids });
    expect(again.errors).toBeUndefined();
    expect(again.outcome!.code).toBeUndefined();
  });

  it('a time that came twice names both offsets, and the one that is meant is said', async () => {
    const twice = { local: '2024-02-29T23:30', precision: 'MINUTE', zone: 'Asia/Almaty' };
    const input = { clientId: clientId(), id: clientId(), ...protocol(twice) };
    const { outcome } = await send('recordProtocol', input);
    expect(outcome!.message).toContain('+06:00 or +05:00');
    await send('recordProtocol', { ...input, actAt: { ...twice, local: `${twice.local}+05:00` } });
    const { data } = await lawyer.ask<{
      detention: { protocols: { id: string; facts: { actAt: { at: string; local: string } | null } }[] };
    }>(`query($id: ID!) { detention(id: $id) { protocols { id facts { actAt { at local } } } } }`, {
      id: detentionId,
    });
    expect(data.detention.protocols.find(({ id }) => id === input.id)!.facts.actAt).toEqual({
      at: '2024-02-29T18:30:00.000Z',
      local: '2024-02-29T23:30:00+05:00',
    });
  });

  it('a filing received before it was filed; mended under the same clientId it ends the clock', async () => {
    const { id } = await clockOf(lawyer, detentionId, 'KZ-APPEAL-10D');
    const ids = { clientId: clientId(), id: clientId() };
    const refused = await fileAppeal(lawyer, id, {
      ...ids,
      filedAt: minute(ago(5)),
      receivedAt: minute(ago(9)),
    });
    expect(refused.code).toBe('RECEIVED_BEFORE_FILED');
    const before = await fileAppeal(lawyer, id, { ...ids, filedAt: minute(ago(40)) });
    expect(before.code).toBe('FILED_BEFORE_RULING');
    const filed = await fileAppeal(lawyer, id, {
      ...ids,
      filedAt: minute(ago(9)),
      receivedAt: minute(ago(5)),
    });
    expect(filed.code).toBeUndefined();
    expect((await clockOf(lawyer, detentionId, 'KZ-APPEAL-10D')).state).toBe('MET');
  });

  it.each([
    ['a leap second', { at: '2026-06-30T23:59:60Z', precision: 'MINUTE' }, 'input.heldAt.at'],
    ['29 February of a common year', { date: '2026-02-29', precision: 'DAY' }, 'input.heldAt.date'],
    ['the 25th hour', { at: '2026-06-30T25:00:00Z', precision: 'MINUTE' }, 'input.heldAt.at'],
  ])(
    '%s where an instant or a date is asked for: refused before anything runs, in three languages',
    async (_title, heldAt, at) => {
      const ids = { clientId: clientId(), id: clientId() };
      const said = new Set<string>();
      for (const language of LANGUAGES) {
        const { errors } = await send('recordHearing', { ...hearing(heldAt), ...ids }, language);
        expect(errors?.[0]?.extensions).toEqual({ code: 'TIME_NOT_REAL', field: at });
        expect(errors![0]!.message).not.toContain('2026');
        said.add(errors![0]!.message);
      }
      expect(said.size).toBe(3);
      expect((await send('recordHearing', { ...hearing(good()), ...ids })).outcome!.code).toBeUndefined();
    },
  );

  it('29 February of a leap year is a day, and a term counted from it ends', async () => {
    const { id } = await logOne(lawyer, {
      batch: { observedAt: minute('2024-02-29T09:00:00Z') },
      row: { startedAt: minute('2024-02-29T08:00:00Z'), chargedArticle: '488(6)' },
    });
    await recordOffence(lawyer, id, { drawnAt: minute('2024-02-29T09:00:00Z') });
    const made = await recordRuling(lawyer, id, {
      announcedAt: onDay('2024-02-29'),
      penalty: 'FINE',
      arrestDays: null,
      fineMci: 20,
    });
    await recordService(lawyer, made.ruling.id, { servedAt: onDay('2024-02-29') });
    const clock = await clockOf(lawyer, id, 'KZ-APPEAL-10D');
    expect(clock).toMatchObject({ lastDay: '2024-03-10', dueAt: '2024-03-10T19:00:00.000Z' });
  });

  it('a department without a zone, or with one no clock knows, is not stored', async () => {
    const add = (zone: string | null) =>
      house.rows(
        `insert into department (code, region, name_ru, name_kk, name_en, type, zone, source, confidence)
         values ('T-1', 'Test', 'Тест', 'Тест', 'Test', 'CITY_UNIT', $1, 'test', 'LOW')`,
        [zone],
      );
    await expect(add(null)).rejects.toThrow(/zone/);
    await expect(add('')).rejects.toThrow(/department_zone_known/);
    await expect(add('Asia/Nowhere')).rejects.toThrow(/department_zone_known/);
    await expect(add('ABC5')).rejects.toThrow(/department_zone_known/);
    await add('Asia/Qyzylorda');
  });
});
