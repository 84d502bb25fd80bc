import { Temporal } from '../../src/kernel/index.js';
import { DeadlineRecount } from '../../src/proceedings/calendar-days/deadline-recount.js';
import { keep, yearOf } from '../support/holidays.js';
import { clientId, House, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  logOne,
  minute,
  recordOffence,
  recordRuling,
  recordService,
  setAhead,
  toldAbout,
} from '../support/proceedings.js';

const ZONE = 'Asia/Almaty';
const dayIn = (at: string | null) =>
  Temporal.Instant.from(at!).toZonedDateTimeISO(ZONE).toPlainDate().toString();

/** Days off are kept by people: entered by one, confirmed by another, never lost; open deadlines follow. */
describe('days off', () => {
  let house: House;
  let office: Person;
  let second: Person;
  let lawyer: Person;
  beforeEach(async () => {
    house = await House.open();
    office = await house.staff('ADMINISTRATOR');
    second = await house.staff('COORDINATOR');
    lawyer = await house.staff('LAWYER');
  });
  afterEach(() => house.close());

  /** An appeal term that begins today. */
  const served = async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    await recordOffence(lawyer, id);
    const { ruling } = await recordRuling(lawyer, id, { penalty: 'FINE', arrestDays: null, fineMci: 20 });
    await recordService(lawyer, ruling.id);
    return { id, clock: await clockOf(lawyer, id, 'KZ-APPEAL-10D') };
  };
  const historyOf = async (detentionId: string) => {
    const { data } = await lawyer.ask<{
      detention: { deadlines: { ruleCode: string; history: { causes: string[]; sentence: string }[] }[] };
    }>(`query($id: ID!) { detention(id: $id) { deadlines { ruleCode history { causes sentence } } } }`, {
      id: detentionId,
    });
    return data.detention.deadlines.find((one) => one.ruleCode === 'KZ-APPEAL-10D')!.history;
  };

  it('a year nobody keeps is the pack’s; past its table Kurban Ait is missing until entered by hand', async () => {
    const past = await yearOf(lawyer, 2025);
    expect(past).toMatchObject({ confirmed: false, missing: [], unconfirmed: 0 });
    expect(past.days.find((day) => day.date === '2025-06-06')).toMatchObject({
      code: 'KURBAN_AIT',
      sourceKey: 'S-HOL',
      setBy: null,
      confirmed: true,
    });
    expect((await yearOf(lawyer, 2028)).missing).toEqual(['KURBAN_AIT']);
    await keep(office, 'importHolidays', { year: 2028 });
    expect((await keep(second, 'confirmHolidays', { year: 2028 })).code).toBe('HOLIDAYS_MISSING');
    const { year } = await keep(office, 'setHoliday', { date: '2028-05-05', code: 'KURBAN_AIT' });
    expect(year).toMatchObject({ missing: [], confirmed: false });
    expect(
      (await keep(office, 'withdrawHoliday', { date: '2028-05-05', reason: 'the moon' })).year.missing,
    ).toEqual(['KURBAN_AIT']);
  });

  it('one enters, another confirms; each version stays', async () => {
    await keep(office, 'importHolidays', { year: 2027 });
    const entered = await keep(office, 'setHoliday', { date: '2027-06-01', code: 'ONE_OFF' });
    const day = () => yearOf(lawyer, 2027).then(({ days }) => days.find(({ date }) => date === '2027-06-01'));
    expect(await day()).toMatchObject({
      confirmed: false,
      countsAsWorking: false,
      ordinaryWeek: true,
      sourceKey: 'ENTERED',
      source: 'Постановление Т-1 от примера',
      setBy: { id: office.id },
    });
    expect(entered.year.confirmed).toBe(false);
    expect((await keep(office, 'confirmHolidays', { year: 2027 })).code).toBe('SECOND_PERSON_REQUIRED');
    const confirmed = await keep(second, 'confirmHolidays', { year: 2027 });
    expect(confirmed.year).toMatchObject({ confirmed: true, unconfirmed: 0, confirmedBy: { id: second.id } });
    expect(await day()).toMatchObject({
      setBy: { id: office.id },
      confirmedBy: { id: second.id },
      history: [{ confirmed: false }],
    });
    expect((await keep(second, 'confirmHolidays', { year: 2027 })).code).toBe('HOLIDAY_UNCHANGED');
    // withdrawn by one: off still, until another looks
    await keep(second, 'withdrawHoliday', { date: '2027-06-01', reason: 'the decree was annulled' });
    expect(await day()).toMatchObject({ withdrawn: true, confirmed: false, countsAsWorking: false });
    expect((await yearOf(lawyer, 2027)).confirmed).toBe(false);
    await keep(office, 'confirmHolidays', { year: 2027 });
    expect(await day()).toMatchObject({ withdrawn: true, confirmed: true, countsAsWorking: true });
    expect((await day())!.history).toHaveLength(3);
    // an import does not bring back what people withdrew
    await keep(office, 'importHolidays', { year: 2027 });
    expect(await day()).toMatchObject({ withdrawn: true });
  });

  it('a swap is two days by one decree, withdrawn together', async () => {
    const swap = { off: '2027-05-10', worked: '2027-05-15' };
    const { year } = await keep(office, 'swapWorkingDay', swap);
    expect(year.days.filter(({ code }) => code === 'SWAPPED')).toMatchObject([
      { date: '2027-05-10', working: false, swappedWith: '2027-05-15', countsAsWorking: false },
      { date: '2027-05-15', working: true, swappedWith: '2027-05-10', countsAsWorking: false },
    ]);
    expect((await keep(office, 'setHoliday', { date: '2027-05-15', code: 'ONE_OFF' })).code).toBe(
      'PART_OF_A_SWAP',
    );
    expect((await keep(office, 'swapWorkingDay', swap)).code).toBe('PART_OF_A_SWAP');
    const gone = await keep(second, 'withdrawHoliday', { date: '2027-05-10', reason: 'no such decree' });
    expect(gone.year.days.filter(({ code }) => code === 'SWAPPED').map((day) => day.withdrawn)).toEqual([
      true,
      true,
    ]);
  });

  it.each<[string, Parameters<typeof keep>[1], Record<string, unknown>, string, string]>([
    [
      'a swap onto a weekend',
      'swapWorkingDay',
      { off: '2027-05-15', worked: '2027-05-16' },
      'SWAP_NOT_A_WORKDAY',
      'off',
    ],
    [
      'a swap of two weekdays',
      'swapWorkingDay',
      { off: '2027-05-12', worked: '2027-05-13' },
      'SWAP_NOT_A_WEEKEND',
      'worked',
    ],
    [
      'a swap half a year apart',
      'swapWorkingDay',
      { off: '2027-05-12', worked: '2027-11-13' },
      'SWAP_TOO_FAR_APART',
      'worked',
    ],
    [
      'a date centuries away',
      'setHoliday',
      { date: '1724-05-12', code: 'NAURYZ' },
      'DATE_OUT_OF_RANGE',
      'date',
    ],
    ['a year centuries away', 'importHolidays', { year: 9000 }, 'DATE_OUT_OF_RANGE', 'year'],
    [
      'nothing to withdraw',
      'withdrawHoliday',
      { date: '2027-06-02', reason: 'none there' },
      'HOLIDAY_NOT_KEPT',
      'date',
    ],
    ['a year not taken over', 'confirmHolidays', { year: 2026 }, 'HOLIDAYS_NOT_IMPORTED', 'year'],
    [
      'no source',
      'setHoliday',
      { date: '2027-06-02', code: 'ONE_OFF', source: '' },
      'INVALID_INPUT',
      'source',
    ],
    ['no code', 'setHoliday', { date: '2027-06-02', code: 'день' }, 'INVALID_INPUT', 'code'],
  ])(
    '%s is refused, and a corrected resend under the same clientId works',
    async (_title, operation, input, code, path) => {
      const id = clientId();
      expect(await keep(office, operation, { ...input, clientId: id })).toMatchObject({ code, path });
      expect(await house.rows('select * from holiday')).toEqual([]);
      if (operation !== 'setHoliday') return;
      const again = await keep(office, operation, { date: '2027-06-03', code: 'ONE_OFF', clientId: id });
      expect(again.code).toBeUndefined();
    },
  );

  it('a replay changes nothing twice, and the change is in the audit log', async () => {
    const input = { clientId: clientId(), date: '2027-06-03', code: 'ONE_OFF' };
    await keep(office, 'setHoliday', input);
    await keep(office, 'setHoliday', input);
    expect(await house.rows('select 1 from holiday')).toHaveLength(1);
    expect(
      await house.rows(
        `select kind, actor_id from audit_entry where operation = 'setHoliday' and kind = 'WROTE'`,
      ),
    ).toContainEqual({ kind: 'WROTE', actor_id: office.id });
  });

  it('a day off at the end moves the act, says why, and corrects aloud what was told', async () => {
    const { id, clock } = await served();
    await setAhead(house, '8 days');
    await house.sweep();
    const before = await toldAbout(house, clock.id);
    expect(before.length).toBeGreaterThan(0);
    const told = await house.rows(
      'select id, due_at, sent_at, steps_taken from milestone where sent_at is not null',
    );
    // one person alone can make an act due earlier
    await keep(office, 'setHoliday', { date: dayIn(clock.actBy), code: 'ONE_OFF' });
    await house.sweep();
    const after = await clockOf(lawyer, id, 'KZ-APPEAL-10D');
    expect(after).toMatchObject({ lastDay: clock.lastDay, dueAt: clock.dueAt });
    expect(after.actBy! < clock.actBy!).toBe(true);
    const last = (await historyOf(id)).at(-1)!;
    expect(last.causes).toEqual(['RECOMPUTED', 'CALENDAR_CHANGED']);
    expect(last.sentence).toContain('the table of days off changed');
    const news = (await toldAbout(house, clock.id)).slice(before.length);
    expect(news.map(({ kind }) => kind)).toContain('DEADLINE_CHANGED');
    const still = await house.rows(
      'select id, due_at, sent_at, steps_taken from milestone where id = any ($1)',
      [told.map((row) => row['id'])],
    );
    expect(still.map((row) => row['due_at'])).toEqual(told.map((row) => row['due_at']));
    expect(await house.rows('select 1 from holiday_change where finished_at is null')).toEqual([]);
    // and run again it changes nothing
    const versions = (await historyOf(id)).length;
    await house.worker.get(DeadlineRecount, { strict: false }).run();
    expect((await historyOf(id)).length).toBe(versions);
  });

  it('the later reading appears once every day of the span is confirmed by two people, and goes with a doubt', async () => {
    const arguable = async (id: string) => {
      const { data } = await lawyer.ask<{
        detention: {
          deadlines: {
            ruleCode: string;
            latestArguableAt: string | null;
            latestArguableReason: string | null;
          }[];
        };
      }>(
        `query($id: ID!) { detention(id: $id) { deadlines { ruleCode latestArguableAt latestArguableReason } } }`,
        { id },
      );
      return data.detention.deadlines.find((one) => one.ruleCode === 'KZ-APPEAL-10D')!;
    };
    const { id, clock } = await served();
    expect(await arguable(id)).toMatchObject({
      latestArguableAt: null,
      latestArguableReason: 'HOLIDAYS_NOT_CONFIRMED',
    });
    const now = Temporal.Now.plainDateISO(ZONE);
    for (const year of [now.year, now.year + 1]) {
      await keep(office, 'importHolidays', { year });
      if ((await yearOf(office, year)).missing.length > 0) {
        await keep(office, 'setHoliday', { date: `${year}-05-05`, code: 'KURBAN_AIT' });
      }
      expect((await keep(second, 'confirmHolidays', { year })).code).toBeUndefined();
    }
    await house.sweep();
    const sure = await arguable(id);
    expect(sure.latestArguableAt! > clock.dueAt!).toBe(true);
    expect((await clockOf(lawyer, id, 'KZ-APPEAL-10D')).dueAt).toBe(clock.dueAt);
    await keep(office, 'setHoliday', { date: now.add({ days: 3 }).toString(), code: 'ONE_OFF' });
    await house.sweep();
    expect(await arguable(id)).toMatchObject({
      latestArguableAt: null,
      latestArguableReason: 'HOLIDAYS_NOT_CONFIRMED',
    });
  });

  it('a worker killed in the middle goes on from its mark; several at once count each episode once', async () => {
    const all = [await served(), await served(), await served()];
    const [first] = all.map(({ id }) => id).sort();
    await keep(office, 'setHoliday', { date: dayIn(all[0]!.clock.actBy), code: 'ONE_OFF' });
    await house.rows('update holiday_change set reached = $1', [first]);
    const recount = house.worker.get(DeadlineRecount, { strict: false });
    await Promise.all([recount.run(), recount.run(), recount.run()]);
    const changed = await house.rows<{ detention_id: string }>(
      `select detention_id from deadline_version where 'CALENDAR_CHANGED' = any (causes)`,
    );
    expect(changed.map((row) => row.detention_id).sort()).toEqual(
      all
        .map(({ id }) => id)
        .filter((id) => id !== first)
        .sort(),
    );
    expect(await house.rows('select recounted from holiday_change')).toEqual([{ recounted: 2 }]);
  });

  it('an episode that cannot be counted holds up no other, and is tried again', async () => {
    const [one, two, three] = [await served(), await served(), await served()];
    // a rule the pack no longer has: counting that episode fails
    await house.rows('alter table deadline disable trigger user');
    await house.rows(`update deadline set rule_code = 'KZ-GONE' where id = $1`, [two.clock.id]);
    await keep(office, 'setHoliday', { date: dayIn(one.clock.actBy), code: 'ONE_OFF' });
    await house.sweep();
    for (const { id, clock } of [one, three]) {
      expect((await clockOf(lawyer, id, 'KZ-APPEAL-10D')).actBy! < clock.actBy!).toBe(true);
    }
    expect(await house.rows('select left_over from holiday_change')).toEqual([{ left_over: [two.id] }]);
    await house.rows(`update deadline set rule_code = 'KZ-APPEAL-10D' where id = $1`, [two.clock.id]);
    await house.sweep();
    expect((await clockOf(lawyer, two.id, 'KZ-APPEAL-10D')).actBy! < two.clock.actBy!).toBe(true);
    expect(await house.rows('select 1 from holiday_change where finished_at is null')).toEqual([]);
  });
});
