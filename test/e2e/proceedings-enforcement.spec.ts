import { House, clientId, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  clocksOf,
  fileAppeal,
  logOne,
  ofRule,
  minute,
  recordOffence,
  recordRuling,
  recordService,
  setAhead,
  toldAbout,
  type Clock,
} from '../support/proceedings.js';
import { DeadlineSweep } from '../../src/proceedings/jobs/deadline-sweep.js';

/** The rule's worth: people are told, asked again, and then somebody else is told, until something is filed. */
describe('no date passes in silence', () => {
  let house: House;
  let lawyer: Person;
  let coordinator: Person;
  beforeEach(async () => {
    house = await House.open();
    lawyer = await house.staff('LAWYER');
    coordinator = await house.staff('COORDINATOR');
  });
  afterEach(() => house.close());

  const convicted = async (
    more: object = {},
  ): Promise<{ id: string; ruling: string; appeal: Clock; urgent: Clock }> => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    await recordOffence(lawyer, id);
    const { ruling, deadlines } = await recordRuling(lawyer, id, { announcedAt: minute(ago(1)), ...more });
    return {
      id,
      ruling: ruling.id,
      appeal: deadlines[0]!,
      urgent: ofRule(deadlines, 'ORG-ARREST-APPEAL-NOW'),
    };
  };
  const told = (deadlineId: string) => toldAbout(house, deadlineId);
  const acknowledge = (who: Person, deadlineId: string, more: object = {}) =>
    who.mutate<{ milestone: { kind: string; acknowledgedBy: { id: string } | null } }>(
      'acknowledgeDeadline',
      'AcknowledgeDeadlineInput',
      { clientId: clientId(), deadlineId, ...more },
      '... on AcknowledgeDeadlineSuccess { deadline { state } milestone { kind sentAt escalated snoozedUntil acknowledgedBy { id } } }',
    );

  it('reminder, silence, escalation, filing, kept; withdrawing the filing makes it ring again', async () => {
    const { urgent } = await convicted();
    await house.sweep();
    expect(await told(urgent.id)).toEqual([{ staff_id: lawyer.id, kind: 'DEADLINE_REMINDER' }]);
    await setAhead(house, '11 minutes');
    await house.sweep();
    expect(await told(urgent.id)).toEqual([
      { staff_id: lawyer.id, kind: 'DEADLINE_REMINDER' },
      { staff_id: coordinator.id, kind: 'DEADLINE_ESCALATED' },
    ]);
    const { filing, deadlines } = await fileAppeal(lawyer, urgent.id);
    expect(deadlines.map((clock) => clock.state)).toEqual(['MET', 'MET']);
    await setAhead(house, '2 days');
    await house.sweep();
    expect(await told(urgent.id)).toHaveLength(2);
    await lawyer.mutate(
      'withdrawFiling',
      'WithdrawFilingInput',
      { clientId: clientId(), filingId: filing.id, reason: 'the court has none' },
      '',
    );
    await house.sweep();
    expect((await told(urgent.id)).slice(2)).toEqual(
      expect.arrayContaining([
        { staff_id: lawyer.id, kind: 'DEADLINE_MISSED' },
        { staff_id: coordinator.id, kind: 'DEADLINE_MISSED' },
      ]),
    );
  });

  it('"file now" repeats every six hours until filed, and says once that its time has passed', async () => {
    const { urgent } = await convicted();
    const missed = async () =>
      (await told(urgent.id)).filter((one) => one.kind === 'DEADLINE_MISSED' && one.staff_id === lawyer.id)
        .length;
    await setAhead(house, '6 hours');
    await house.sweep();
    expect(await missed()).toBe(1);
    const before = (await told(urgent.id)).filter((one) => one.staff_id === lawyer.id).length;
    for (const [i, hours] of [12, 18, 24].entries()) {
      await setAhead(house, `${hours} hours`);
      await house.sweep();
      const now = (await told(urgent.id)).filter((one) => one.staff_id === lawyer.id).length;
      expect(now).toBe(before + i + 1);
    }
    expect(await missed()).toBe(1);
    expect((await clockOf(lawyer, (await onlyDetention()).id, 'ORG-ARREST-APPEAL-NOW')).state).toBe('MISSED');
  });
  it('an arrest that was served rings no more; its appeal runs on', async () => {
    const { id, urgent, appeal } = await convicted({ arrestDays: 2 });
    await setAhead(house, '2 days 1 hour');
    await house.sweep();
    await house.sweep();
    const before = (await told(urgent.id)).length;
    expect((await clockOf(lawyer, id, 'ORG-ARREST-APPEAL-NOW')).state).toBe('VOID');
    expect((await clockOf(lawyer, id, 'KZ-APPEAL-10D')).state).toBe('RUNNING');
    await setAhead(house, '3 days');
    await house.sweep();
    expect(await told(urgent.id)).toHaveLength(before);
    expect(appeal.state).toBe('RUNNING');
  });

  const onlyDetention = async () => (await house.rows<{ id: string }>('select id from detention'))[0]!;

  it('an acknowledgement stops the chain; it names who took it', async () => {
    const { urgent } = await convicted();
    expect((await acknowledge(lawyer, urgent.id)).code).toBe('NOTHING_TO_ACKNOWLEDGE');
    await house.sweep();
    const taken = await acknowledge(lawyer, urgent.id);
    expect(taken.milestone).toMatchObject({ kind: 'NOW', acknowledgedBy: { id: lawyer.id } });
    await setAhead(house, '3 hours');
    await house.sweep();
    expect(await told(urgent.id)).toEqual([{ staff_id: lawyer.id, kind: 'DEADLINE_REMINDER' }]);
    expect((await acknowledge(lawyer, urgent.id)).code).toBe('NOTHING_TO_ACKNOWLEDGE');
  });

  it('a snooze holds until it ends, needs a reason, and is limited', async () => {
    const { urgent } = await convicted();
    await house.sweep();
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
    const snooze = (minutes: number, more: object = { reason: 'at the door of the court' }) =>
      acknowledge(lawyer, urgent.id, { snoozeUntil: inMinutes(minutes), ...more });
    expect((await snooze(30, {})).code).toBe('SNOOZE_NEEDS_REASON');
    expect((await snooze(-5)).code).toBe('SNOOZE_IN_PAST');
    expect((await snooze(90)).code).toBe('SNOOZE_TOO_LONG');
    expect((await snooze(40)).code).toBeUndefined();
    await setAhead(house, '20 minutes');
    await house.sweep();
    expect(await told(urgent.id)).toHaveLength(1);
    await setAhead(house, '41 minutes');
    await house.sweep();
    expect(await told(urgent.id)).toEqual([
      { staff_id: lawyer.id, kind: 'DEADLINE_REMINDER' },
      { staff_id: coordinator.id, kind: 'DEADLINE_ESCALATED' },
    ]);
  });

  it('two sweeps at once tell everybody once', async () => {
    for (let i = 0; i < 8; i += 1) await convicted();
    const sweep = house.worker.get(DeadlineSweep, { strict: false });
    await Promise.all([sweep.run(), sweep.run(), sweep.run()]);
    const steps = await house.rows(
      `select count(*)::int as milestones, max(steps_taken)::int as most from milestone where sent_at is not null`,
    );
    expect(steps).toEqual([{ milestones: 8, most: 1 }]);
    expect(await house.rows('select count(*)::int as n from notification')).toEqual([{ n: 8 }]);
  });

  it('whoever lost their lease tells nobody', async () => {
    const { Milestones } = await import('../../src/proceedings/store/milestones.repository.js');
    const { MilestoneTeller } = await import('../../src/proceedings/jobs/milestone-teller.js');
    const { Db } = await import('../../src/platform/db/index.js');
    await convicted();
    const db = house.worker.get(Db);
    const milestones = house.worker.get(Milestones, { strict: false });
    const teller = house.worker.get(MilestoneTeller, { strict: false });
    const lease = () => db.run({ name: 'test.lease' }, () => milestones.lease(10));
    const slow = await lease();
    expect(slow.ids).toHaveLength(1);
    expect((await lease()).ids).toEqual([]);
    await house.rows(
      `update milestone set lease_until = now() - interval '1 second' where lease_until is not null`,
    );
    const quick = await lease();
    await db.run({ name: 'test.tell' }, () => teller.tell(quick));
    await db.run({ name: 'test.tell' }, () => teller.tell(slow));
    expect(await house.rows('select count(*)::int as n from notification')).toEqual([{ n: 1 }]);
  });

  it('one that fails each time is put off, counted, and holds up nobody', async () => {
    const spoilt = await convicted();
    const sound = await convicted();
    await house.rows(`update deadline set rule_code = 'KZ-UNKNOWN' where id = $1`, [spoilt.urgent.id]);
    await house.sweep();
    expect(await told(sound.urgent.id)).toEqual([{ staff_id: lawyer.id, kind: 'DEADLINE_REMINDER' }]);
    expect(await told(spoilt.urgent.id)).toEqual([]);
    const failing = () =>
      house.rows<{ failures: number; waits: boolean }>(
        `select failures, lease_until > clock_timestamp() as waits from milestone
         where deadline_id = $1 and last_failed_at is not null`,
        [spoilt.urgent.id],
      );
    expect(await failing()).toEqual([{ failures: 1, waits: true }]);
    await house.sweep();
    expect(await failing()).toEqual([{ failures: 1, waits: true }]);
    await house.rows(`update milestone set lease_until = clock_timestamp() where last_failed_at is not null`);
    await house.sweep();
    expect(await failing()).toEqual([{ failures: 2, waits: true }]);
    await house.rows(`update deadline set rule_code = 'ORG-ARREST-APPEAL-NOW' where id = $1`, [
      spoilt.urgent.id,
    ]);
    await house.rows(`update milestone set lease_until = clock_timestamp() where last_failed_at is not null`);
    await house.sweep();
    expect(await told(spoilt.urgent.id)).toHaveLength(1);
  });

  it('a clock that lacks a fact asks for it, and is quiet once it has one', async () => {
    const { id } = await logOne(lawyer);
    const [clock] = await house.rows<{ id: string }>('select id from deadline where detention_id = $1', [id]);
    await house.rows(
      `update deadline set due_at = null, act_by = null, missing = '{LIBERTY_RESTRICTED}' where id = $1`,
      [clock!.id],
    );
    await house.rows(
      `update milestone set kind = 'FACTS', next_at = now(), due_at = now() where deadline_id = $1`,
      [clock!.id],
    );
    await house.sweep();
    expect(await told(clock!.id)).toEqual([{ staff_id: lawyer.id, kind: 'DEADLINE_NEEDS_FACTS' }]);
  });

  it('with nobody responsible the coordinators are told at once', async () => {
    const { id } = await logOne(coordinator, { row: { startedAt: minute(ago(60)) } });
    const clock = await clockOf(coordinator, id, 'KZ-DET-3H');
    expect(clock.responsible).toBeNull();
    await setAhead(house, '61 minutes');
    await house.sweep();
    expect(await told(clock.id)).toEqual([{ staff_id: coordinator.id, kind: 'DEADLINE_REMINDER' }]);
  });

  it('the lawyer who accepted the case answers for its clocks, whoever recorded them', async () => {
    const { id, urgent } = await convicted();
    const second = await house.staff('LAWYER');
    const assignmentId = clientId();
    await coordinator.mutate(
      'assignLawyer',
      'AssignLawyerInput',
      { clientId: clientId(), id: assignmentId, detentionId: id, lawyerId: second.id },
      '',
    );
    const responsible = async () => (await clockOf(coordinator, id, 'ORG-ARREST-APPEAL-NOW')).responsible?.id;
    expect(await responsible()).toBe(lawyer.id);
    await second.mutate(
      'respondToAssignment',
      'RespondToAssignmentInput',
      { clientId: clientId(), assignmentId, answer: 'ACCEPTED' },
      '',
    );
    expect(await responsible()).toBe(second.id);
    await house.sweep();
    expect(await told(urgent.id)).toEqual([{ staff_id: second.id, kind: 'DEADLINE_REMINDER' }]);
  });

  it('several moments that fell due together are one telling; a custody clock says that it was not kept', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(10)) } });
    const clock = await clockOf(lawyer, id, 'KZ-DET-3H');
    await setAhead(house, '5 hours');
    await house.sweep();
    const kinds = await told(clock.id);
    expect(kinds).toHaveLength(2);
    expect(new Set(kinds.map((one) => one.kind))).toEqual(new Set(['DEADLINE_MISSED']));
    expect((await clockOf(lawyer, id, 'KZ-DET-3H')).state).toBe('MISSED');
    await house.sweep();
    expect(await told(clock.id)).toHaveLength(2);
  });

  it('a reminder that is no longer true is corrected aloud', async () => {
    const { id, ruling, appeal } = await convicted();
    await setAhead(house, '9 days');
    await house.sweep();
    const before = await told(appeal.id);
    expect(before.length).toBeGreaterThan(0);
    const served = new Date(Date.now() + 8 * 86_400_000);
    await recordService(lawyer, ruling, { servedAt: minute(served) });
    expect((await told(appeal.id)).slice(before.length)).toEqual(
      expect.arrayContaining([
        { staff_id: lawyer.id, kind: 'DEADLINE_CHANGED' },
        { staff_id: coordinator.id, kind: 'DEADLINE_CHANGED' },
      ]),
    );
    expect((await clockOf(lawyer, id, 'KZ-APPEAL-10D')).state).toBe('RUNNING');
  });

  it('a filing without proof is asked about once more', async () => {
    const { appeal } = await convicted();
    await fileAppeal(lawyer, appeal.id, { proof: null });
    await setAhead(house, '11 days');
    await house.sweep();
    expect((await told(appeal.id)).map((one) => one.kind)).toContain('DEADLINE_REMINDER');
  });

  it('closing takes two people with a reason each, stops the ringing, and can be opened again', async () => {
    const { id, appeal } = await convicted();
    const close = (who: Person, step: string, reason = 'the person does not want an appeal') =>
      who.mutate(
        'closeDeadline',
        'CloseDeadlineInput',
        { clientId: clientId(), deadlineId: appeal.id, step, reason },
        '... on CloseDeadlineSuccess { deadline { state closingProposed } }',
      );
    const planned = async () =>
      (
        await house.rows('select 1 from milestone where deadline_id = $1 and next_at is not null', [
          appeal.id,
        ])
      ).length;
    expect((await close(lawyer, 'CONFIRM')).code).toBe('CLOSING_NOT_PROPOSED');
    expect((await close(lawyer, 'PROPOSE', '   ')).code).toBe('REASON_REQUIRED');
    expect(await close(lawyer, 'PROPOSE')).toMatchObject({
      deadline: { state: 'RUNNING', closingProposed: true },
    });
    expect((await close(lawyer, 'CONFIRM')).code).toBe('SECOND_PERSON_REQUIRED');
    expect(await planned()).toBeGreaterThan(0);
    expect(await close(coordinator, 'CONFIRM')).toMatchObject({ deadline: { state: 'VOID' } });
    expect(await planned()).toBe(0);
    expect(
      await house.rows('select 1 from proceedings_open_deadlines where deadline_id = $1', [appeal.id]),
    ).toEqual([]);
    expect(await close(lawyer, 'REOPEN')).toMatchObject({ deadline: { state: 'RUNNING' } });
    expect(await planned()).toBeGreaterThan(0);
    const { data } = await lawyer.ask<{ deadline: { history: { causes: string[] }[] } }>(
      'query($id: ID!) { deadline(id: $id) { history { causes version sentence } } }',
      { id: appeal.id },
    );
    expect(data.deadline.history.map((one) => one.causes)).toEqual([
      ['OPENED'],
      ['CLOSING_PROPOSED'],
      ['CLOSING_CONFIRMED'],
      ['REOPENED'],
    ]);
    expect((await clocksOf(lawyer, id)).length).toBeGreaterThan(0);
  });

  it('wakes itself for the next moment, and runs by the queue as well as by the sweep', async () => {
    const { urgent } = await convicted();
    const jobs = await waitFor(() =>
      house.rows<{ job: string }>(`select to_jsonb(j)::text as job from bullmq.job j`).catch(() => []),
    );
    expect(jobs.some(({ job }) => job.includes('sweep-deadlines'))).toBe(true);
    expect(urgent.state).toBe('RUNNING');
  });
});

/** @returns rows as soon as there are any. */
async function waitFor<T>(read: () => Promise<T[]>): Promise<T[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const rows = await read();
    if (rows.length > 0) return rows;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return [];
}
