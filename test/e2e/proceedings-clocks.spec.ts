import { House, clientId, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  clocksOf,
  fileAppeal,
  logOne,
  minute,
  recordOffence,
  recordRuling,
  setAhead,
  toldAbout,
} from '../support/proceedings.js';
import { byCode, charged, fined, recordStep, settle } from '../support/steps.js';

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const hoursAfter = (at: Date, hours: number) => new Date(at.getTime() + hours * 3_600_000).toISOString();

/** What happened is recorded once; the clocks start, are answered, or run no more in the same breath. */
describe('clocks that recorded steps start and answer', () => {
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

  const asked = async (detentionId: string, code: string, more: object = {}) => {
    const result = await lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        clientId: clientId(),
        detentionId,
        checks: [{ id: clientId(), code, outcome: 'VIOLATED', manner: 'TOLD', at: minute(ago(2)), ...more }],
      },
      '... on RecordRightsChecksSuccess { checks { id } }',
    );
    if (result.code) throw new Error(`not recorded: ${result.code}`);
  };

  it('789(1): a certified sobering starts the three hours anew; taken back, the first clock runs again', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(200)) } });
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('MISSED');
    const sober = ago(30);
    const { step, deadlines } = await recordStep(lawyer, id, 'SOBRIETY_CERTIFIED', { at: minute(sober) });
    expect(step.title).toBe('Sobriety certified');
    expect(byCode(deadlines)['KZ-DET-SOBER']).toMatchObject({
      state: 'RUNNING',
      dueAt: hoursAfter(sober, 3),
      concerns: ['GROUND_NOT_KNOWN', 'RECORD_NOT_KNOWN'],
    });
    expect(byCode(deadlines)['KZ-DET-3H']).toMatchObject({ voidReason: 'REPLACED_BY_3H_TRACK' });
    await lawyer.mutate(
      'correctRecord',
      'CorrectRecordInput',
      { clientId: clientId(), id: clientId(), recordId: step.id, reason: 'another person', withdraw: true },
      '',
    );
    expect((await clockOf(lawyer, id, 'KZ-DET-SOBER')).state).toBe('VOID');
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('MISSED');
  });

  it('789(2): 48 hours on a ground of the long track; the notice to the prosecutor answers its own clock', async () => {
    const began = ago(60);
    const { id } = await logOne(lawyer, { row: { startedAt: minute(began) } });
    await recordOffence(lawyer, id, { kind: 'DETENTION', is48HourTrack: true, groundStated: true });
    const before = byCode(await clocksOf(lawyer, id));
    expect(before['KZ-DET-48H']).toMatchObject({
      state: 'RUNNING',
      dueAt: hoursAfter(began, 48),
      concerns: [],
    });
    expect(before['KZ-DET-48H-PROS']).toMatchObject({ state: 'RUNNING', dueAt: hoursAfter(began, 24) });
    expect(before['KZ-DET-3H']).toMatchObject({ state: 'VOID', voidReason: 'REPLACED_BY_OTHER_TRACK' });
    const { deadlines, changes } = await recordStep(lawyer, id, 'PROSECUTOR_NOTIFIED');
    expect(byCode(deadlines)['KZ-DET-48H-PROS']!.state).toBe('MET');
    expect(changes).toEqual([{ causes: ['ANSWERED'], deadline: { ruleCode: 'KZ-DET-48H-PROS' } }]);
  });

  it('740: two motions, two clocks; one is decided, the other passes and its lawyer is told once', async () => {
    const coordinator = await house.staff('COORDINATOR');
    const id = await charged(lawyer);
    const first = await recordStep(lawyer, id, 'MOTION_FILED');
    const second = await recordStep(lawyer, id, 'MOTION_FILED');
    await recordStep(lawyer, id, 'MOTION_DECIDED', { aboutId: first.step.id, at: minute(ago(0.5)) });
    const motions = async () =>
      (await clocksOf(lawyer, id)).filter(({ ruleCode }) => ruleCode === 'KZ-MOTION-3D');
    expect((await motions()).map(({ state }) => state).sort()).toEqual(['MET', 'RUNNING']);
    await setAhead(house, '5 days');
    await settle(house);
    const missed = (await motions()).find(({ state }) => state === 'MISSED')!;
    expect(await toldAbout(house, missed.id)).toContainEqual({
      staff_id: lawyer.id,
      kind: 'DEADLINE_MISSED',
    });
    expect((await toldAbout(house, missed.id)).filter((one) => one.staff_id === lawyer.id)).toHaveLength(1);
    expect(
      await house.rows('select 1 from proceedings_open_deadlines where deadline_id = $1', [missed.id]),
    ).toEqual([]);
    const listed = await coordinator.ask<{ deadlines: { nodes: { id: string; watched: boolean }[] } }>(
      '{ deadlines(filter: { ruleCode: "KZ-MOTION-3D", states: [MISSED] }) { nodes { id watched } } }',
    );
    expect(listed.data.deadlines.nodes).toEqual([{ id: missed.id, watched: true }]);
    const byIds = async (filter: object) => {
      const { data } = await coordinator.ask<{ deadlines: { nodes: { id: string }[] } }>(
        'query($filter: DeadlineFilter) { deadlines(filter: $filter) { nodes { id } } }',
        { filter },
      );
      return data.deadlines.nodes.map((node) => node.id);
    };
    expect(await byIds({ ids: [missed.id] })).toEqual([missed.id]);
    expect(await byIds({ ids: [missed.id], watched: false })).toEqual([]);
    expect(await byIds({ ids: [missed.id, 'not-an-id'] })).toEqual([]);
    expect(second.step.id).not.toBe(first.step.id);
  });

  it('831(4), 835(2): an appeal against arrest is forwarded the same day and decided within one', async () => {
    const id = await charged(lawyer);
    const { ruling, deadlines } = await recordRuling(lawyer, id);
    await fileAppeal(lawyer, deadlines[0]!.id);
    const filed = byCode(await clocksOf(lawyer, id));
    expect(filed['KZ-APPEAL-FWD-ARREST']!.state).toBe('RUNNING');
    expect(filed['KZ-APPEAL-DECIDE-ARREST-1D']!.state).toBe('RUNNING');
    expect(filed['KZ-INFORCE']!.state).toBe('VOID');
    await recordStep(lawyer, id, 'APPEAL_FORWARDED', { rulingId: ruling.id, at: minute(ago(0.8)) });
    expect((await clockOf(lawyer, id, 'KZ-APPEAL-FWD-ARREST')).state).toBe('MET');
    await setAhead(house, '3 hours');
    await recordStep(lawyer, id, 'APPEAL_DECIDED', { rulingId: ruling.id, at: minute(inHours(2)) });
    const decided = byCode(await clocksOf(lawyer, id));
    expect(decided['KZ-APPEAL-DECIDE-ARREST-1D']!.state).toBe('MET');
    expect(decided['KZ-CASS-2Y']!.state).toBe('RUNNING');
    expect(decided['ORG-RESTORE-TERM']).toBeUndefined();
  });

  it('893: the fine is paid after the ruling came into force', async () => {
    const { id, rulingId } = await fined(lawyer);
    expect((await clocksOf(lawyer, id)).map(({ ruleCode }) => ruleCode)).not.toContain('KZ-FINE-30D');
    await recordStep(lawyer, id, 'RULING_IN_FORCE', { rulingId });
    expect((await clockOf(lawyer, id, 'KZ-FINE-30D')).state).toBe('RUNNING');
    expect((await clockOf(lawyer, id, 'KZ-EXEC-1Y')).state).toBe('RUNNING');
    const { deadlines } = await recordStep(lawyer, id, 'FINE_PAID', { rulingId, at: minute(ago(0.5)) });
    const now = byCode(deadlines);
    expect(now['KZ-FINE-30D']!.state).toBe('MET');
    expect(now['KZ-EXEC-1Y']).toMatchObject({ state: 'VOID', voidReason: 'OVERTAKEN' });
    expect(now['KZ-EXPUNGE-1Y']!.state).toBe('RUNNING');
  });

  it('62(2): limitation of an assembly offence stands still before the court; SQL and code say the same', async () => {
    const id = await charged(lawyer, {}, { actAt: minute(ago(70)) });
    await recordStep(lawyer, id, 'OFFENCE_DETECTED', { at: minute(ago(65)) });
    expect((await clockOf(lawyer, id, 'KZ-LIMIT-ASM')).state).toBe('RUNNING');
    await recordStep(lawyer, id, 'COURT_RECEIVED_PROTOCOL');
    const clock = await clockOf(lawyer, id, 'KZ-LIMIT-ASM');
    expect(clock.state).toBe('PAUSED');
    expect(clock.assumptionCodes).toContain('STANDS_STILL');
    const inSql = () =>
      house.rows<{ id: string; state: string }>(
        'select id, deadline_state(d) as state from deadline d where detention_id = $1 order by id',
        [id],
      );
    const inCode = async () =>
      (await clocksOf(lawyer, id))
        .map(({ id: deadlineId, state }) => ({ id: deadlineId, state }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await inSql()).toEqual(await inCode());
    await setAhead(house, '100 days');
    expect(await inSql()).toEqual(await inCode());
  });

  it('829-5(3): the same day for a case that carries arrest, answered by the hearing', async () => {
    const id = await charged(lawyer);
    await recordStep(lawyer, id, 'COURT_RECEIVED_PROTOCOL', { at: minute(ago(10)) });
    const codes = (await clocksOf(lawyer, id)).map(({ ruleCode }) => ruleCode);
    expect(codes).toEqual(expect.arrayContaining(['KZ-HEAR-SAMEDAY', 'KZ-HEAR-24H', 'KZ-PROT-SEND-NOW']));
    expect(codes).not.toContain('KZ-HEAR-15D');
    await recordRuling(lawyer, id, { announcedAt: minute(ago(1)) });
    expect((await clockOf(lawyer, id, 'KZ-HEAR-SAMEDAY')).state).toBe('MET');
  });

  it('748, 788(2): a defender and a notice asked for in a check of rights start their clocks, in the same breath', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    await asked(id, 'R-LAWYER-TIME', { requestedAt: minute(ago(40)) });
    await asked(id, 'R-NOTIFY', { requestedAt: minute(ago(40)), grantedAt: minute(ago(30)) });
    const clocks = byCode(await clocksOf(lawyer, id));
    expect(clocks['KZ-DEF-ADMIT']!.state).toBe('RUNNING');
    expect(clocks['KZ-DEF-3H']!.state).toBe('RUNNING');
    expect(clocks['KZ-NOTIFY-KIN']!.state).toBe('MET');
    expect(clocks['KZ-ACTIONS-2M']!.state).toBe('RUNNING');
  });

  it('the criminal track keeps the international clock: it rings, the domestic ones are void', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)) } });
    await lawyer.mutate(
      'classifyDetention',
      'ClassifyDetentionInput',
      { clientId: clientId(), detentionId: id, track: 'CRIMINAL' },
      '',
    );
    const clocks = byCode(await clocksOf(lawyer, id));
    expect(clocks['KZ-DET-3H']).toMatchObject({ voidReason: 'CRIMINAL_TRACK' });
    expect(clocks['INT-JUDGE-48H']).toMatchObject({ state: 'RUNNING', voidReason: null });
    await setAhead(house, '48 hours');
    await settle(house);
    const missed = await clockOf(lawyer, id, 'INT-JUDGE-48H');
    expect(missed.state).toBe('MISSED');
    expect((await toldAbout(house, missed.id)).map(({ kind }) => kind)).toContain('DEADLINE_MISSED');
    // past the standard the urgent way is open: shown, no term, asks nobody for a fact
    expect(byCode(await clocksOf(lawyer, id))['INT-WGAD']).toMatchObject({
      missing: ['TERM_NOT_SET_BY_LAW'],
      concerns: [],
    });
  });

  it('steps stand on the case with their sealed notes', async () => {
    const id = await charged(lawyer);
    await recordStep(lawyer, id, 'MOTION_FILED', { note: 'о вызове свидетелей' });
    const { data } = await lawyer.ask<{ detention: { steps: { kind: string; note: string }[] } }>(
      'query($id: ID!) { detention(id: $id) { steps { kind title note at { precision } } } }',
      { id },
    );
    expect(data.detention.steps).toMatchObject([{ kind: 'MOTION_FILED', note: 'о вызове свидетелей' }]);
    const [row] = await house.rows<{ dump: string }>(
      'select string_agg(t::text, $1) as dump from procedural_step t',
      [' '],
    );
    expect(row!.dump).not.toContain('свидетелей');
  });

  describe('bad orders are refused', () => {
    it.each<[string, string, (given: { rulingId: string; motion: string }) => object, string, string]>([
      ['a decision on no motion', 'MOTION_DECIDED', () => ({}), 'STEP_WITHOUT_ITS_START', 'aboutId'],
      [
        'a decision before its motion',
        'MOTION_DECIDED',
        ({ motion }) => ({ aboutId: motion, at: minute(ago(30)) }),
        'STEP_BEFORE_ITS_START',
        'at',
      ],
      ['a motion nobody knows', 'MOTION_DECIDED', () => ({ aboutId: clientId() }), 'NOT_FOUND', 'aboutId'],
      ['a payment of no ruling', 'FINE_PAID', () => ({}), 'RULING_MISSING', 'rulingId'],
      ['a ruling nobody knows', 'FINE_PAID', () => ({ rulingId: clientId() }), 'NOT_FOUND', 'rulingId'],
      [
        'a payment before the ruling',
        'FINE_PAID',
        ({ rulingId }) => ({ rulingId, at: minute(ago(30)) }),
        'STEP_BEFORE_ITS_START',
        'at',
      ],
      [
        'a receipt of an appeal nobody filed',
        'APPEAL_RECEIVED',
        ({ rulingId }) => ({ rulingId }),
        'STEP_WITHOUT_ITS_START',
        'aboutId',
      ],
      [
        'a decision in cassation nobody asked for',
        'CASSATION_DECIDED',
        ({ rulingId }) => ({ rulingId }),
        'STEP_WITHOUT_ITS_START',
        'aboutId',
      ],
      ['a decision on no complaint', 'COMPLAINT_DECIDED', () => ({}), 'STEP_WITHOUT_ITS_START', 'aboutId'],
      ['a record of no hearing', 'SESSION_RECORD_SIGNED', () => ({}), 'STEP_WITHOUT_ITS_START', 'aboutId'],
      ['a time to come', 'MOTION_FILED', () => ({ at: minute(inHours(1)) }), 'TIME_IN_FUTURE', 'at'],
      [
        'before the detention',
        'MOTION_FILED',
        () => ({ at: minute(ago(600)) }),
        'BEFORE_THE_DETENTION',
        'at',
      ],
      [
        'a hearing in ten years',
        'HEARING_SCHEDULED',
        () => ({ at: minute(inHours(87_600)) }),
        'TIME_TOO_FAR_AHEAD',
        'at',
      ],
      ['a kind there is not', 'FULL_MOON', () => ({}), 'BAD_REQUEST', ''],
    ])('%s', async (_title, kind, more, code, path) => {
      const { id, rulingId } = await fined(lawyer);
      const motion = (await recordStep(lawyer, id, 'MOTION_FILED')).step.id;
      if (code === 'BAD_REQUEST') {
        await expect(recordStep(lawyer, id, kind)).rejects.toThrow();
        return;
      }
      const refused = await lawyer.mutate(
        'recordStep',
        'RecordStepInput',
        {
          ...{ clientId: clientId(), id: clientId(), detentionId: id, kind, at: minute(ago(0.5)) },
          ...more({ rulingId, motion }),
        },
        '... on StateConflict { path } ... on InvalidInput { path }',
      );
      expect([refused.code, refused.path ?? path]).toEqual([code, path]);
      expect(await house.rows('select 1 from procedural_step where detention_id = $1', [id])).toHaveLength(1);
    });

    it('a payment of an arrest, and a remark before the record was signed', async () => {
      const id = await charged(lawyer);
      const { ruling } = await recordRuling(lawyer, id);
      expect((await recordStep(lawyer, id, 'FINE_PAID', { rulingId: ruling.id })).code).toBe(
        'STEP_DOES_NOT_FIT',
      );
      await lawyer.mutate(
        'recordHearing',
        'RecordHearingInput',
        {
          ...{ clientId: clientId(), id: clientId(), detentionId: id, heldAt: minute(ago(12)) },
          ...{ venue: 'COURT', result: 'RULED' },
        },
        '',
      );
      await recordStep(lawyer, id, 'SESSION_RECORD_SIGNED', { at: minute(ago(5)) });
      const remarks = await clockOf(lawyer, id, 'KZ-RECORD-REMARKS-5D');
      expect((await fileAppeal(lawyer, remarks.id, { filedAt: minute(ago(9)) })).code).toBe(
        'FILED_BEFORE_ITS_START',
      );
      expect(
        (await fileAppeal(lawyer, remarks.id)).deadlines.map(({ ruleCode, state }) => [ruleCode, state]),
      ).toEqual([['KZ-RECORD-REMARKS-5D', 'MET']]);
    });

    it('a wrong clock stays off deadlines until a person confirms the time', async () => {
      const id = await charged(lawyer);
      const { step } = await recordStep(lawyer, id, 'MOTION_FILED', { at: minute(inHours(96)) });
      expect((await clocksOf(lawyer, id)).map(({ ruleCode }) => ruleCode)).not.toContain('KZ-MOTION-3D');
      await lawyer.mutate(
        'confirmRecordTime',
        'ConfirmRecordTimeInput',
        { clientId: clientId(), recordId: step.id, id: clientId(), at: minute(ago(5)), reason: 'the stamp' },
        '... on CorrectRecordSuccess { recordId }',
      );
      expect((await clockOf(lawyer, id, 'KZ-MOTION-3D')).state).toBe('RUNNING');
    });
  });

  it('exists for nobody who may not see the case; a replay shows the same; the audit names the step', async () => {
    const id = await charged(lawyer);
    const other = await house.staff('LAWYER');
    expect((await recordStep(other, id, 'MOTION_FILED')).code).toBe('NOT_FOUND');
    for (const role of ['OPERATOR', 'ANALYST', 'ADMINISTRATOR'] as const) {
      await expect(recordStep(await house.staff(role), id, 'MOTION_FILED')).rejects.toThrow('NOT_FOUND');
    }
    const body = { clientId: clientId(), id: clientId(), at: minute(ago(1)) };
    const once = await recordStep(lawyer, id, 'MOTION_FILED', body);
    const twice = await recordStep(lawyer, id, 'MOTION_FILED', body);
    expect(twice.step).toEqual(once.step);
    expect((await clocksOf(lawyer, id)).filter(({ ruleCode }) => ruleCode === 'KZ-MOTION-3D')).toHaveLength(
      1,
    );
    expect(
      await house.rows(
        `select actor_id, kind from audit_entry where operation = 'recordStep' and $1 = any (subject_ids)`,
        [body.id],
      ),
    ).toContainEqual({ actor_id: lawyer.id, kind: 'WROTE' });
  });
});
