import { Alarm } from '../../src/app/machinery/alarm.js';
import { MachineryWatch } from '../../src/app/machinery/machinery-watch.js';
import { type MachineryVerdict } from '../../src/platform/machinery/index.js';
import { House, type Person } from '../support/house.js';
import { LiveClient, until } from '../support/live-client.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { logOne } from '../support/proceedings.js';

interface Check {
  name: string;
  state: string;
  reason: string | null;
  lastDoneAt: string | null;
  overdueCount: number;
  failingCount: number;
}
interface Machinery {
  state: string;
  reason: string | null;
  since: string | null;
  failingDeadlineIds: string[];
  checks: Check[];
}
const MACHINERY = `{ machinery { state reason since failingDeadlineIds
  checks { name state reason lastDoneAt overdueCount failingCount } } }`;
const SILENT: MachineryVerdict = { state: 'STOPPED', reason: 'SILENT', since: null, checks: [] };

describe('the machinery that reminds people', () => {
  let house: House;
  let mail: MailCatcher;
  let coordinator: Person;
  let administrator: Person;
  let lawyer: Person;
  let detentionId: string;
  beforeAll(async () => {
    mail = await MailCatcher.open();
    house = await House.open({ SMTP_URL: mail.url, ALARM_EMAIL: 'keeper@example.test' });
    coordinator = await house.staff('COORDINATOR');
    administrator = await house.staff('ADMINISTRATOR');
    lawyer = await house.staff('LAWYER');
  });
  afterAll(async () => {
    await house.close();
    await mail.close();
  });

  const machinery = async (who = lawyer) =>
    (await who.ask<{ machinery: Machinery }>(MACHINERY)).data.machinery;
  const check = async (name: string) => (await machinery()).checks.find((one) => one.name === name)!;
  const readyz = async () => (await (await fetch(`${house.url}/readyz`)).json()) as Record<string, unknown>;
  const alertsOf = async (who: Person) => {
    const { data } = await who.ask<{
      alerts: { nodes: { kind: string; refType: string; urgent: boolean }[] };
    }>('{ alerts { nodes { kind refType urgent } } }');
    return data.alerts.nodes.filter(({ refType }) => refType === 'MACHINERY');
  };
  const alarmMails = () => mail.mails.filter(({ to }) => to.includes('keeper@example.test'));
  const beforeNow = (seconds: number) =>
    house.rows(
      `update job_heartbeat set done_at = clock_timestamp() - make_interval(secs => $1), progress_at = null
       where job = 'sweep-deadlines'`,
      [seconds],
    );
  const look = async () => {
    for (let i = 0; i < 2; i++) await house.api.get(MachineryWatch, { strict: false }).look(0);
  };

  it('has never run before anything sweeps, and runs after', async () => {
    expect(await machinery()).toMatchObject({ state: 'STOPPED', reason: 'NEVER_RAN', since: null });
    await house.sweep();
    expect(await machinery()).toMatchObject({ state: 'RUNNING', reason: null, failingDeadlineIds: [] });
    expect((await check('sweep-deadlines')).lastDoneAt).not.toBeNull();
    expect(await readyz()).toMatchObject({ sweepAlive: true, machinery: { state: 'RUNNING' } });
  });

  it('is stopped once the sweep is silent, and says since when', async () => {
    await beforeNow(80);
    const { state, reason, since } = await machinery();
    expect([state, reason]).toEqual(['STOPPED', 'SILENT']);
    expect(Math.abs(Date.now() - Date.parse(since!) - 80_000)).toBeLessThan(5_000);
    expect(await readyz()).toMatchObject({ ready: true, sweepAlive: false, machinery: { reason: 'SILENT' } });
    const { data } = await lawyer.ask<{ board: { sweepAlive: boolean } }>('{ board { sweepAlive } }');
    expect(data.board.sweepAlive).toBe(false);
  });

  it('alarms on screens and by mail, once an outage, and open boards hear of it', async () => {
    const live = new LiveClient(coordinator, 'subscription { boardChanged { version } }');
    await until('the subscription stands', async () => {
      await house.rows(`select pg_notify('qorgau', '{"topic":"board","ids":[]}')`);
      return live.events.length > 0;
    });
    const before = live.events.length;
    await look();
    await look();
    expect(await alertsOf(coordinator)).toEqual([
      { kind: 'MACHINERY_STOPPED', refType: 'MACHINERY', urgent: true },
    ]);
    expect(await alertsOf(administrator)).toHaveLength(1);
    expect(await alertsOf(lawyer)).toHaveLength(0);
    expect(alarmMails()).toHaveLength(1);
    expect(alarmMails()[0]!.text).toMatch(/SILENT/);
    await until('the board is hinted at', () => live.events.length > before);
    await live.close();
  });

  it('raises one alarm however many apis notice it', async () => {
    const alarm = house.api.get(Alarm, { strict: false });
    expect(await alarm.raise(SILENT)).toBe(false);
    await alarm.lift();
    const raised = await Promise.all(Array.from({ length: 4 }, () => alarm.raise(SILENT)));
    expect(raised.filter(Boolean)).toHaveLength(1);
  });

  it('says when it runs again, and since when', async () => {
    await house.sweep();
    await look();
    expect((await alertsOf(coordinator)).map(({ kind }) => kind)[0]).toBe('MACHINERY_RECOVERED');
    expect(alarmMails().at(-1)!.text).toMatch(/running again/);
    const { state, since } = await machinery();
    expect(state).toBe('RUNNING');
    expect(Date.now() - Date.parse(since!)).toBeLessThan(60_000);
  });

  it('mails again later what a mail server did not take', async () => {
    const alarm = house.api.get(Alarm, { strict: false });
    const before = alarmMails().length;
    mail.refuseNext.push(451);
    await alarm.raise(SILENT);
    await house.api.get(MachineryWatch, { strict: false }).look(60_000);
    expect(alarmMails()).toHaveLength(before);
    await house.rows(`update machinery_mail set retry_at = clock_timestamp() where sent_at is null`);
    await house.api.get(MachineryWatch, { strict: false }).look(60_000);
    expect(alarmMails().length).toBeGreaterThan(before);
    await alarm.lift();
  });

  it('is stopped when something due is not told, however lively the heartbeats', async () => {
    ({ id: detentionId } = await logOne(coordinator));
    await house.sweep();
    await house.rows(
      `update milestone set next_at = domain_now() - interval '130 seconds', lease_until = clock_timestamp() + interval '1 day'
       where id = (select id from milestone where detention_id = $1 and next_at is not null order by due_at limit 1)`,
      [detentionId],
    );
    await house.rows(`update job_heartbeat set progress_at = null`);
    expect(await machinery()).toMatchObject({ state: 'STOPPED', reason: 'OVERDUE' });
    expect(await check('due-milestones')).toMatchObject({ overdueCount: 1, state: 'STOPPED' });
    await house.rows('update milestone set lease_until = null');
    await house.sweep();
    expect((await machinery()).state).toBe('RUNNING');
  });

  it('is not confused by a demo clock that jumps: what it makes due has waited since the jump', async () => {
    const response = await fetch(`${house.url}/demo/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ forward: 'PT20H' }),
    });
    expect(response.status).toBe(200);
    expect((await check('due-milestones')).overdueCount).toBeGreaterThan(0);
    expect((await machinery()).state).toBe('RUNNING');
    await house.sweep();
  });

  it('shows what fails each time: the count to all, the ids to who may see the case', async () => {
    await house.rows(
      `update milestone set failures = 3, next_at = domain_now(), lease_until = clock_timestamp() + interval '1 hour'
       where id = (select id from milestone where detention_id = $1 and cancelled_at is null limit 1)`,
      [detentionId],
    );
    expect(await machinery(coordinator)).toMatchObject({ state: 'LATE', reason: 'FAILING' });
    expect((await check('due-milestones')).failingCount).toBe(1);
    expect((await machinery(coordinator)).failingDeadlineIds).toHaveLength(1);
    expect((await machinery(administrator)).failingDeadlineIds).toEqual([]);
    expect((await machinery(lawyer)).failingDeadlineIds).toEqual([]);
  });
});
