import { House, clientId, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  clocksOf,
  fileAppeal,
  minute,
  recordRuling,
  setAhead,
  toldAbout,
} from '../support/proceedings.js';
import { byCode, charged, fined, recordStep, settle } from '../support/steps.js';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);
const REMEDIES = ['KZ-APPEAL-LATE', 'KZ-CASS-2Y', 'KZ-EXEC-1Y', 'KZ-FINE-30D', 'ORG-RESTORE-TERM'];

/** What is missed opens the next remedy by itself; what was not missed after all takes it back. */
describe('the next remedy', () => {
  let house: House;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());
  afterEach(() => setAhead(house, '0'));
  beforeEach(async () => {
    lawyer = await house.staff('LAWYER');
  });

  const codes = async (id: string) => (await clocksOf(lawyer, id)).map(({ ruleCode }) => ruleCode);

  it('832, 851, 883, 890, 893: a missed appeal opens restoration, late appeal, cassation, fine and its limitation', async () => {
    const { id } = await fined(lawyer);
    expect((await codes(id)).filter((code) => REMEDIES.includes(code))).toEqual([]);
    await setAhead(house, '12 days');
    await settle(house);
    const clocks = byCode(await clocksOf(lawyer, id));
    expect(clocks['KZ-APPEAL-10D']!.state).toBe('MISSED');
    for (const code of REMEDIES) {
      expect([code, clocks[code]?.state]).toEqual([code, expect.stringMatching(/RUNNING|MISSED/)]);
    }
    expect(clocks['ORG-RESTORE-TERM']!.assumptionCodes).toEqual(
      expect.arrayContaining(['LIMIT_SET_BY_ORGANISATION', 'START_COMPUTED']),
    );
    expect(clocks['KZ-APPEAL-LATE']!.assumptionCodes).toContain('LATE_IS_NOT_BARRED');
    await settle(house);
    const told = await toldAbout(house, clocks['ORG-RESTORE-TERM']!.id);
    expect(told.some((one) => one.staff_id === lawyer.id)).toBe(true);
    // nothing more opens, however often it is looked at
    expect((await codes(id)).length).toBe(Object.keys(clocks).length);
  });

  it('a filing in time that was recorded late cures the miss; the remedies are void with their own reason', async () => {
    const { id } = await fined(lawyer);
    const appeal = await clockOf(lawyer, id, 'KZ-APPEAL-10D');
    await setAhead(house, '12 days');
    await settle(house);
    expect((await clockOf(lawyer, id, 'ORG-RESTORE-TERM')).voidReason).toBeNull();
    const { filing } = await fileAppeal(lawyer, appeal.id);
    const cured = byCode(await clocksOf(lawyer, id));
    expect(cured['KZ-APPEAL-10D']!.state).toBe('MET');
    for (const code of REMEDIES) expect([code, cured[code]!.voidReason]).toEqual([code, 'MISS_CURED']);
    await lawyer.mutate(
      'withdrawFiling',
      'WithdrawFilingInput',
      { clientId: clientId(), filingId: filing.id, reason: 'the court has none' },
      '',
    );
    const again = byCode(await clocksOf(lawyer, id));
    for (const code of REMEDIES) expect([code, again[code]!.voidReason]).toEqual([code, null]);
  });

  it('each clock of the defence is answered by its own kind of filing', async () => {
    const { id } = await fined(lawyer);
    await setAhead(house, '12 days');
    await settle(house);
    const file = async (code: string, more: object = {}) => {
      const { deadlines } = await fileAppeal(lawyer, (await clockOf(lawyer, id, code)).id, {
        filedAt: minute(inDays(11.9)),
        ...more,
      });
      return deadlines.map(({ ruleCode, state }) => [ruleCode, state]);
    };
    expect(await file('ORG-RESTORE-TERM')).toEqual([['ORG-RESTORE-TERM', expect.any(String)]]);
    expect(await file('KZ-CASS-2Y')).toEqual([['KZ-CASS-2Y', 'MET']]);
    expect(await file('KZ-APPEAL-LATE')).toEqual([
      ['KZ-APPEAL-10D', 'MISSED'],
      ['KZ-APPEAL-LATE', 'MET'],
    ]);
    const { data } = await lawyer.ask<{ detention: { rulings: { filings: { kind: string }[] }[] } }>(
      'query($id: ID!) { detention(id: $id) { rulings { filings { kind } } } }',
      { id },
    );
    expect(data.detention.rulings[0]!.filings.map(({ kind }) => kind)).toEqual([
      'RESTORATION',
      'CASSATION',
      'APPEAL',
    ]);
    expect((await fileAppeal(lawyer, (await clockOf(lawyer, id, 'KZ-FINE-30D')).id)).code).toBe(
      'NOT_ANSWERED_BY_FILING',
    );
  });

  it('827: a complaint is filed, received, decided; the decision has its own clock', async () => {
    const id = await charged(lawyer);
    await recordStep(lawyer, id, 'HEARING_SCHEDULED', { at: minute(inDays(2)) });
    const before = await clockOf(lawyer, id, 'KZ-ACTIONS-BEFORE-RULING');
    const { filing } = await fileAppeal(lawyer, before.id, { receivedAt: minute(ago(0.5)) });
    expect((await clockOf(lawyer, id, 'KZ-ACTIONS-BEFORE-RULING')).state).toBe('MET');
    expect((await clockOf(lawyer, id, 'KZ-ACTIONS-DECIDE-10D')).state).toBe('RUNNING');
    await setAhead(house, '1 day');
    await recordStep(lawyer, id, 'COMPLAINT_DECIDED', { aboutId: filing.id, at: minute(inDays(0.5)) });
    expect((await clockOf(lawyer, id, 'KZ-ACTIONS-DECIDE-10D')).state).toBe('MET');
    expect(
      await house.rows('select appeal_filed from proceedings_outcomes where detention_id = $1', [id]),
    ).toEqual([{ appeal_filed: false }]);
  });

  it('834(4): expulsion: now, and before the departure; a stay answers both, what is fixed later asks again', async () => {
    const id = await charged(
      lawyer,
      { citizenship: 'FOREIGN', seeksAsylum: true },
      { article: '488', part: 8 },
    );
    expect(await codes(id)).toContain('ORG-REFOULEMENT-NOW');
    await recordRuling(lawyer, id, {
      penalty: 'FINE',
      fineMci: 20,
      arrestDays: null,
      additionalPenalties: ['EXPULSION'],
    });
    const departs = inDays(3);
    const { deadlines } = await recordStep(lawyer, id, 'DEPARTURE_SCHEDULED', { at: minute(departs) });
    const departure = byCode(deadlines)['ORG-DEPARTURE-STOP']!;
    expect(departure).toMatchObject({ state: 'RUNNING', dueAt: departs.toISOString() });
    await settle(house);
    for (const code of ['ORG-REFOULEMENT-NOW', 'ORG-DEPARTURE-STOP']) {
      const told = await toldAbout(house, (await clockOf(lawyer, id, code)).id);
      expect([code, told.map(({ kind }) => kind)]).toEqual([code, ['DEADLINE_REMINDER']]);
    }
    const answered = await fileAppeal(lawyer, departure.id);
    expect(answered.deadlines.map(({ ruleCode, state }) => [ruleCode, state])).toEqual([
      ['ORG-DEPARTURE-STOP', 'MET'],
      ['ORG-REFOULEMENT-NOW', 'MET'],
    ]);
    await recordStep(lawyer, id, 'DEPARTURE_SCHEDULED', { at: minute(inDays(5)) });
    const departures = (await clocksOf(lawyer, id)).filter(
      ({ ruleCode }) => ruleCode === 'ORG-DEPARTURE-STOP',
    );
    expect(departures.map(({ state }) => state).sort()).toEqual(['MET', 'RUNNING']);
  });

  it('nothing suggests telling the consulate of someone who seeks asylum', async () => {
    const id = await charged(
      lawyer,
      { citizenship: 'FOREIGN', seeksAsylum: true },
      { article: '488', part: 8 },
    );
    await recordRuling(lawyer, id, { penalty: 'EXPULSION', arrestDays: null });
    for (const language of ['en', 'ru', 'kk']) {
      const { data } = await house.ask<{ detention: { applicableRights: { applies: string }[] } }>(
        `query($id: ID!) { detention(id: $id) { deadlines { title assumptions explanation { text } }
           applicableRights { applies kind { label question } } rightsDueNow { kind { label question } } } }`,
        { id },
        { authorization: `Bearer ${lawyer.token}`, 'accept-language': language },
      );
      // the catalogue is whole; what does not apply is marked so and is not shown
      const { applicableRights, ...shown } = data.detention;
      const applying = applicableRights.filter(({ applies }) => ['YES', 'ASK'].includes(applies));
      expect(JSON.stringify([applying, shown])).not.toMatch(/consul|embass|консул|посольств|елшілік/i);
    }
  });

  it('the international ladder opens when domestic remedies end: hard, soft, and without a term', async () => {
    const { id, rulingId } = await fined(lawyer);
    await recordStep(lawyer, id, 'RULING_IN_FORCE', { rulingId });
    await recordStep(lawyer, id, 'CASSATION_FILED', { rulingId, at: minute(ago(0.9)) });
    expect((await clockOf(lawyer, id, 'KZ-CASS-2Y')).state).toBe('MET');
    const { deadlines } = await recordStep(lawyer, id, 'CASSATION_DECIDED', {
      rulingId,
      at: minute(ago(0.5)),
    });
    const ladder = byCode(deadlines);
    expect(ladder['INT-HRC-5Y']).toMatchObject({ state: 'RUNNING' });
    expect(ladder['INT-CERD-6M']).toMatchObject({ state: 'RUNNING' });
    expect(ladder['KZ-SUPREME']).toMatchObject({
      state: 'NEEDS_FACTS',
      missing: ['TERM_NOT_SET_BY_LAW'],
      concerns: [],
    });
    expect(
      (await fileAppeal(lawyer, ladder['KZ-SUPREME']!.id, { filedAt: minute(ago(0.2)) })).deadlines[0]!.state,
    ).toBe('MET');
    expect(
      (await fileAppeal(lawyer, ladder['INT-HRC-5Y']!.id, { filedAt: minute(ago(0.2)) })).deadlines.map(
        ({ ruleCode }) => ruleCode,
      ),
    ).toEqual(['INT-HRC-5Y']);
    expect((await clockOf(lawyer, id, 'INT-CERD-6M')).state).toBe('RUNNING');
    const page = await lawyer.ask<{ deadlines: { nodes: { ruleCode: string }[] } }>(
      'query($id: ID!) { deadlines(filter: { detentionId: $id }, first: 100) { nodes { ruleCode } } }',
      { id },
    );
    // what the law sets no term for stands last, not first
    expect(page.data.deadlines.nodes.at(-1)!.ruleCode).toBe('KZ-SUPREME');
  });

  it('826-2: against an agency’s ruling another clock, and another body that decides', async () => {
    const id = await charged(lawyer, {}, { article: '434', part: 3 });
    const { deadlines } = await recordRuling(lawyer, id, {
      penalty: 'FINE',
      arrestDays: null,
      fineMci: 20,
      byAgency: true,
    });
    expect(deadlines[0]!.ruleCode).toBe('KZ-BODY-APPEAL-10D');
    await fileAppeal(lawyer, deadlines[0]!.id, { receivedAt: minute(ago(0.5)) });
    expect((await clockOf(lawyer, id, 'KZ-BODY-DECIDE-10D')).state).toBe('RUNNING');
    expect(await codes(id)).not.toContain('KZ-APPEAL-FWD-3D');
  });
});
