import { House, clientId, type Person } from '../support/house.js';
import { ago, clockOf, clocksOf, logOne, minute, recordOffence, toldAbout } from '../support/proceedings.js';
import { statementsOf } from '../support/statements.js';

const domestic = ({ ruleCode }: { ruleCode: string }) => ruleCode.startsWith('KZ-');
const hoursAfter = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000).toISOString();

describe('custody clocks, CAO art. 789', () => {
  let house: House;
  let lawyer: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    coordinator = await house.staff('COORDINATOR');
  });
  afterAll(() => house.close());

  const claim = (detentionId: string, more: object) =>
    lawyer.mutate(
      'claimCustody',
      'ClaimCustodyInput',
      { clientId: clientId(), id: clientId(), detentionId, source: 'LAWYER_SAW', ...more },
      '... on ClaimCustodySuccess { claim { id } }',
    );
  const classify = (detentionId: string, more: object) =>
    lawyer.mutate(
      'classifyDetention',
      'ClassifyDetentionInput',
      { clientId: clientId(), detentionId, ...more },
      '... on ClassifyDetentionSuccess { detention { id noPackCovers } }',
    );

  it('789(1): runs from the real start, three hours, answered for by who logged the person', async () => {
    const began = ago(60);
    const { id } = await logOne(lawyer, { row: { startedAt: minute(began) } });
    expect(await clocksOf(lawyer, id)).toMatchObject([
      {
        ruleCode: 'KZ-DET-3H',
        state: 'RUNNING',
        dueAt: hoursAfter(began, 3),
        startBound: 'EXACT',
        responsible: { id: lawyer.id },
        concerns: ['GROUND_NOT_KNOWN', 'RECORD_NOT_KNOWN'],
      },
      { ruleCode: 'INT-JUDGE-48H', state: 'RUNNING', dueAt: hoursAfter(began, 48) },
    ]);
  });

  it('what is over stays the clock to act on first, until something answers it', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(240)) } });
    const next = async () => {
      const { data } = await lawyer.ask<{ detention: { nextClock: object | null } }>(
        'query($id: ID!) { detention(id: $id) { nextClock { ruleCode state isOpen } } }',
        { id },
      );
      return data.detention.nextClock;
    };
    expect(await next()).toEqual({ ruleCode: 'KZ-DET-3H', state: 'MISSED', isOpen: true });
    await claim(id, { kind: 'RELEASED', at: minute(ago(1)) });
    expect(await next()).not.toMatchObject({ ruleCode: 'KZ-DET-3H' });
    const { data } = await lawyer.ask<{ detention: { deadlines: object[] } }>(
      'query($id: ID!) { detention(id: $id) { deadlines { ruleCode state isOpen } } }',
      { id },
    );
    // answered too late: missed all the same, and nothing is left to do about it
    expect(data.detention.deadlines).toContainEqual({
      ruleCode: 'KZ-DET-3H',
      state: 'MISSED',
      isOpen: false,
    });
  });

  it('789(1): an unknown start gives the latest bound, marked as an assumption', async () => {
    const seen = ago(45);
    const { id } = await logOne(lawyer, { batch: { observedAt: minute(seen) } });
    const clock = await clockOf(lawyer, id, 'KZ-DET-3H');
    expect(clock).toMatchObject({ startBound: 'LATEST', dueAt: hoursAfter(seen, 3) });
    expect(clock.assumptionCodes).toContain('START_LATEST_BOUND');
    expect(clock.concerns).toContain('START_UNCERTAIN');
  });

  it('stands in NEEDS_FACTS where nothing bounds the start', async () => {
    const { id } = await logOne(lawyer);
    const { data } = await lawyer.ask<{ detention: { claims: { id: string }[] } }>(
      'query($id: ID!) { detention(id: $id) { claims { id } } }',
      { id },
    );
    const corrected = await lawyer.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        clientId: clientId(),
        recordId: data.detention.claims[0]!.id,
        id: clientId(),
        reason: 'nobody saw him, a neighbour said so',
        custodyClaim: { kind: 'UNKNOWN', at: { precision: 'UNKNOWN' }, source: 'RELATIVE_TOLD' },
      },
      '... on CorrectRecordSuccess { changes { direction sentence } deadlines { state missing } }',
    );
    expect(corrected).toMatchObject({
      changes: [{ direction: 'LOST' }, { direction: 'LOST' }],
      deadlines: [
        { state: 'NEEDS_FACTS', missing: ['LIBERTY_RESTRICTED'] },
        { state: 'NEEDS_FACTS', missing: ['LIBERTY_RESTRICTED'] },
      ],
    });
  });

  it('789(3): a charge that carries arrest replaces three hours by 24', async () => {
    const began = ago(60);
    const { id } = await logOne(lawyer, { row: { startedAt: minute(began) } });
    await recordOffence(lawyer, id, { article: '488', part: 6 });
    expect(await clockOf(lawyer, id, 'KZ-DET-3H')).toMatchObject({
      state: 'VOID',
      voidReason: 'REPLACED_BY_24H_TRACK',
    });
    expect(await clockOf(lawyer, id, 'KZ-DET-24H')).toMatchObject({
      state: 'RUNNING',
      dueAt: hoursAfter(began, 24),
    });
  });

  it('opens 24 hours at once for a charge told at intake', async () => {
    const { id } = await logOne(lawyer, { row: { chargedArticle: '488(6)' } });
    expect((await clocksOf(lawyer, id)).map((clock) => clock.ruleCode)).toEqual([
      'KZ-DET-24H',
      'INT-JUDGE-48H',
    ]);
  });

  it('789(1): a verified release answers, hearsay does not, being seen again takes the answer back', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    await claim(id, { kind: 'RELEASED', at: minute(ago(8)), source: 'HOTLINE' });
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('RUNNING');
    await claim(id, { kind: 'RELEASED', at: minute(ago(6)) });
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('MET');
    expect(
      await house.rows(
        `select count(*)::int as n from milestone m join deadline d on d.id = m.deadline_id
         where d.detention_id = $1 and m.next_at is not null`,
        [id],
      ),
    ).toEqual([{ n: 0 }]);
    await claim(id, { kind: 'SEEN', at: minute(ago(4)) });
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('RUNNING');
  });

  it('a release after the three hours does not make the clock kept', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(240)) } });
    await claim(id, { kind: 'RELEASED', at: minute(ago(2)) });
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('MISSED');
  });

  it('criminal voids the clocks, says that no pack covers it, tells the coordinators, and can be taken back', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    expect(await classify(id, { track: 'CRIMINAL' })).toMatchObject({
      detention: { noPackCovers: 'No pack covers this: call a criminal lawyer now.' },
    });
    expect(await clockOf(lawyer, id, 'KZ-DET-3H')).toMatchObject({
      state: 'VOID',
      voidReason: 'CRIMINAL_TRACK',
    });
    const told = await toldAbout(house, id);
    expect(told).toEqual(
      expect.arrayContaining([
        { staff_id: lawyer.id, kind: 'CASE_TURNED_CRIMINAL' },
        { staff_id: coordinator.id, kind: 'CASE_TURNED_CRIMINAL' },
      ]),
    );
    await classify(id, { track: 'ADMINISTRATIVE' });
    expect(await clockOf(lawyer, id, 'KZ-DET-3H')).toMatchObject({ state: 'RUNNING', voidReason: null });
  });

  it('says it in the language of the request', async () => {
    const { id } = await logOne(lawyer, { row: { track: 'CRIMINAL' } });
    const { data } = await house.ask<{ detention: { noPackCovers: string } }>(
      'query($id: ID!) { detention(id: $id) { noPackCovers } }',
      { id },
      { authorization: `Bearer ${lawyer.token}`, 'accept-language': 'kk' },
    );
    expect(data.detention.noPackCovers).toContain('қылмыстық істер адвокатын');
  });

  it('keeps a wrong clock off deadlines until a person confirms the time', async () => {
    const wrong = new Date(Date.now() + 4 * 86_400_000);
    const before = Date.now();
    const { id } = await logOne(lawyer, {
      batch: { observedAt: minute(wrong) },
      row: { startedAt: minute(wrong) },
    });
    const bound = await clockOf(lawyer, id, 'KZ-DET-3H');
    const due = new Date(bound.dueAt!).getTime() - 3 * 3_600_000;
    expect(bound.startBound).toBe('LATEST');
    expect(Math.abs(due - before)).toBeLessThan(60_000);
    const [start] = await house.rows<{ id: string }>(
      'select id from detention_start where detention_id = $1',
      [id],
    );
    const began = ago(100);
    const confirmed = await lawyer.mutate<{ changes: { direction: string }[] }>(
      'confirmRecordTime',
      'ConfirmRecordTimeInput',
      {
        clientId: clientId(),
        recordId: start!.id,
        id: clientId(),
        at: minute(began),
        reason: 'his own watch',
      },
      '... on CorrectRecordSuccess { changes { direction } }',
    );
    expect(confirmed.changes).toEqual([{ direction: 'EARLIER' }, { direction: 'EARLIER' }]);
    expect(await clockOf(lawyer, id, 'KZ-DET-3H')).toMatchObject({
      startBound: 'EXACT',
      dueAt: hoursAfter(began, 3),
    });
  });

  it('joined episodes: the earliest start rules, the other clock is void, undoing brings it back', async () => {
    const second = await house.staff('LAWYER');
    const early = await logOne(lawyer, { row: { startedAt: minute(ago(120)) } });
    const late = await logOne(second, { row: { startedAt: minute(ago(60)) } });
    const before = await clockOf(second, late.id, 'KZ-DET-3H');
    const mergeId = clientId();
    await coordinator.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: mergeId,
        keptPersonId: late.personId,
        mergedPersonId: early.personId,
        reason: 'same face',
      },
      '',
    );
    const joined = await clocksOf(coordinator, late.id);
    expect(joined.filter(domestic).filter((clock) => clock.state === 'RUNNING')).toHaveLength(1);
    expect(joined.find((clock) => clock.id === before.id)).toMatchObject({
      state: 'VOID',
      voidReason: 'DETENTION_JOINED',
    });
    await coordinator.mutate(
      'undoMerge',
      'UndoMergeInput',
      { clientId: clientId(), mergeId, reason: 'brothers' },
      '',
    );
    expect(await clockOf(coordinator, late.id, 'KZ-DET-3H')).toEqual(before);
  });

  it('a person seen earlier on the other record moves the joined clock earlier', async () => {
    const a = await logOne(lawyer, { batch: { observedAt: minute(ago(20)) } });
    const b = await logOne(lawyer, { batch: { observedAt: minute(ago(50)) } });
    await lawyer.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: clientId(),
        keptPersonId: a.personId,
        mergedPersonId: b.personId,
        reason: 'same',
      },
      '',
    );
    const running = (await clocksOf(lawyer, a.id))
      .filter(domestic)
      .filter((clock) => clock.state === 'RUNNING');
    expect(running).toHaveLength(1);
    expect(new Date(running[0]!.dueAt!).getTime()).toBeLessThan(Date.now() + 131 * 60_000);
  });

  it('opens three hundred clocks with a list of three hundred, in a handful of statements', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({
      id: clientId(),
      personId: clientId(),
      asText: `Толпа Тестов ${i}`,
      fullName: `Толпа Тестов Номер${i}`,
    }));
    const counted = await statementsOf(house, () =>
      lawyer.mutate(
        'logDetainees',
        'LogDetaineesInput',
        { clientId: clientId(), observedAt: minute(ago(5)), source: 'LAWYER_SAW', rows },
        '... on LogDetaineesSuccess { batchId }',
      ),
    );
    const opened = await house.rows(
      'select count(*)::int as n from deadline where detention_id = any ($1::uuid[])',
      [rows.map((row) => row.id)],
    );
    // the domestic clock and the international one
    expect(opened).toEqual([{ n: 600 }]);
    const ours = counted.filter((text) => /deadline|milestone|protocol|hearing|ruling/.test(text)).length;
    expect(ours).toBeGreaterThan(5);
    expect(ours).toBeLessThan(25);
  });

  it('shows what is open to the rooms above, one row a head', async () => {
    const { id } = await logOne(lawyer);
    const rows = await house.rows(
      'select detention_id, rule_code, state, obliged_party from proceedings_open_deadlines where detention_id = $1 order by act_by',
      [id],
    );
    expect(rows).toEqual([
      { detention_id: id, rule_code: 'KZ-DET-3H', state: 'RUNNING', obliged_party: 'POLICE' },
      { detention_id: id, rule_code: 'INT-JUDGE-48H', state: 'RUNNING', obliged_party: 'POLICE' },
    ]);
  });
});
