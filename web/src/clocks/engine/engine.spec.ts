import type { ClaimSource, RecordProtocolInput, WhenInput } from '../../api/operations.js';
import { nextClockOf } from '../../../../src/proceedings/domain/deadlines/next-clock.js';
import type { CaseClock } from '../case-clock.js';
import { deviceRecords, type DeviceCase, type NewCase } from './device-records.js';
import { recordsText } from '../../../../src/proceedings/domain/records/records-text.js';
import type { WaitingRecord } from './waiting-records.js';
import { deviceCalendar, type DayTable } from './device-calendar.js';
import { Temporal } from '../../../../src/kernel/index.js';
import { clocksOf } from './index.js';

const NOW = Date.parse('2026-11-14T17:30:00Z');
const at = (iso: string): WhenInput => ({ at: iso, precision: 'MINUTE' });
const LOCAL: WhenInput = { local: '2026-11-14T20:10', zone: 'Asia/Almaty', precision: 'MINUTE' };

const origin = (more: Partial<NewCase> = {}): NewCase => ({
  loggedAt: Date.parse('2026-11-14T17:00:00Z'),
  track: 'ADMINISTRATIVE',
  chargedArticle: null,
  person: {},
  ...more,
});
const known = (more: Partial<DeviceCase> = {}): DeviceCase => ({
  detentionId: 'case',
  zone: 'Asia/Almaty',
  from: origin(),
  waiting: [],
  ...more,
});
const SEEN: WaitingRecord = {
  seen: { id: 'seen', kind: 'SEEN', source: 'LAWYER_SAW', at: at('2026-11-14T17:00:00Z') },
  recordedAt: Date.parse('2026-11-14T17:00:00Z'),
};
const began = (when: WhenInput, id = 'start'): WaitingRecord => ({
  start: { id, kind: 'REAL', at: when },
  recordedAt: NOW,
});
/** Somebody seen held, and what is told besides. */
const told = (...waiting: readonly WaitingRecord[]): Partial<DeviceCase> => ({ waiting: [SEEN, ...waiting] });
const started = (when: WhenInput): Partial<DeviceCase> => told(began(when));
/** What the server answers of somebody seen held: its records, and a clock of three hours that is there. */
const serverKnows = (...records: readonly WaitingRecord[]): string =>
  recordsText({
    ...deviceRecords(known(told(...records))),
    standing: [{ ruleCode: 'KZ-DET-3H', detentionId: 'case', rulingId: null, stepId: null, isClosed: false }],
  });
const count = (more: Partial<DeviceCase> = told(), now = NOW): readonly CaseClock[] =>
  clocksOf(known(more), { years: [], now, language: 'en' });
const clock = (code: string, more?: Partial<DeviceCase>): CaseClock | undefined =>
  count(more).find(({ ruleCode }) => ruleCode === code);

describe('the clocks of somebody logged without a network, CAO art. 789', () => {
  it('three hours from the minute liberty was taken, in the words of a wall clock', () => {
    const three = clock('KZ-DET-3H', started(LOCAL))!;
    expect(three).toMatchObject({
      state: 'RUNNING',
      dueAt: '2026-11-14T18:10:00.000Z',
      actBy: '2026-11-14T18:10:00.000Z',
      lastDay: null,
      startBound: 'EXACT',
      isCountedHere: true,
      verify: true,
    });
    expect(three.explanation.length).toBeGreaterThan(0);
    expect(nextClockOf(count(started(LOCAL)))?.ruleCode).toBe('KZ-DET-3H');
  });

  it('with no start told, from the first time anybody saw the person held, and it says so', () => {
    const three = clock('KZ-DET-3H')!;
    expect(three).toMatchObject({ dueAt: '2026-11-14T20:00:00.000Z', startBound: 'LATEST' });
    expect(three.concerns).toContain('START_UNCERTAIN');
    expect(three.assumptions.join(' ')).toContain('Latest possible start');
  });

  it.each([
    ['a charge that carries arrest', { chargedArticle: '488(6)' }, 'KZ-DET-24H'],
    ['a charge that does not', { chargedArticle: '440(1)' }, 'KZ-DET-3H'],
  ])('%s: %o runs %s', (_what, more, code) => {
    expect(clock(code, { ...started(LOCAL), from: origin(more) })?.state).toBe('RUNNING');
  });

  it('the criminal track voids it, and a verified release answers it', () => {
    expect(clock('KZ-DET-3H', { ...started(LOCAL), from: origin({ track: 'CRIMINAL' }) })?.state).toBe(
      'VOID',
    );
    const release = (source: ClaimSource): WaitingRecord => ({
      seen: { id: 'gone', kind: 'RELEASED', source, at: at('2026-11-14T17:20:00Z') },
      recordedAt: NOW,
    });
    expect(clock('KZ-DET-3H', told(began(LOCAL), release('LAWYER_SAW')))?.state).toBe('MET');
    expect(clock('KZ-DET-3H', told(began(LOCAL), release('HOTLINE')))?.state).toBe('RUNNING');
  });

  it('a start the server would refuse, an hour ahead, rules no clock', () => {
    const three = clock('KZ-DET-3H', started(at('2026-11-14T18:40:00Z')));
    expect(three).toMatchObject({ startBound: 'LATEST', dueAt: '2026-11-14T20:00:00.000Z' });
  });

  it('a department whose zone is not known is counted by the pack’s, marked', () => {
    expect(clock('KZ-DET-3H', { ...told(), zone: null })?.assumptions.join(' ')).toContain('Asia/Almaty');
  });
});

describe('papers that wait on this device', () => {
  const paper = (more: Partial<RecordProtocolInput>): WaitingRecord => ({
    protocol: {
      clientId: 'once',
      detentionId: 'case',
      id: 'paper',
      kind: 'OFFENCE',
      drawnAt: at('2026-11-14T17:10:00Z'),
      ...more,
    },
    recordedAt: NOW,
  });

  it('charge the person: arrest may follow, so that the longer term runs, CAO art. 789(2)', () => {
    const papers = told(began(LOCAL), paper({ article: '488', part: 6 }));
    expect(clock('KZ-DET-24H', papers)?.state).toBe('RUNNING');
    expect(clock('KZ-DET-3H', started(LOCAL))?.state).toBe('RUNNING');
  });

  it('of detention: say when it began, that there is a record, and whether it names a ground', () => {
    const before = clock('KZ-DET-3H')!;
    expect(before.concerns).toEqual(expect.arrayContaining(['GROUND_NOT_KNOWN', 'RECORD_NOT_KNOWN']));
    const drawn = paper({ kind: 'DETENTION', startedAt: at('2026-11-14T16:50:00Z'), groundStated: true });
    const after = clock('KZ-DET-3H', told(drawn))!;
    expect(after.concerns).not.toContain('RECORD_NOT_KNOWN');
    expect(after.concerns).not.toContain('GROUND_NOT_KNOWN');
    expect(after.dueAt).toBe('2026-11-14T19:50:00.000Z');
  });

  it('are left out where the server will refuse their time', () => {
    const late = paper({ article: '488', part: 6, drawnAt: at('2026-11-14T19:10:00Z') });
    expect(clock('KZ-DET-24H', told(began(LOCAL), late))).toBeUndefined();
  });

  it('are added to what the server counts from, whose clocks that end are shown as ended', () => {
    const server = known({ from: serverKnows(began(LOCAL)) });
    expect(clock('KZ-DET-3H', server)?.dueAt).toBe('2026-11-14T18:10:00.000Z');
    const charged = { ...server, waiting: [paper({ article: '488', part: 6 })] };
    expect(clock('KZ-DET-24H', charged)?.state).toBe('RUNNING');
    expect(clock('KZ-DET-3H', charged)?.state).toBe('VOID');
  });
});

describe('working days on this device', () => {
  const [from, to] = ['2026-04-10', '2026-04-16'].map((day) => Temporal.PlainDate.from(day)) as [
    Temporal.PlainDate,
    Temporal.PlainDate,
  ];
  const table = (more: Partial<DayTable>): DayTable => ({ year: 2026, confirmedAt: null, days: [], ...more });
  const day = {
    ...{ date: '2026-04-14', code: 'SWAPPED', working: false, withdrawn: false, confirmed: true },
    setAt: '2026-01-10T10:00:00Z',
  };

  it('are sure of nothing that the server did not send', () => {
    expect(deviceCalendar([]).isConfirmedBetween(from, to)).toBe(false);
  });

  it('are the server’s where it sent a year that was checked', () => {
    const calendar = deviceCalendar([table({ confirmedAt: '2026-01-10T10:00:00Z', days: [day] })]);
    expect(calendar.isWorkingDay(Temporal.PlainDate.from('2026-04-14'))).toBe(false);
    expect(deviceCalendar([table({})]).isWorkingDay(Temporal.PlainDate.from('2026-04-14'))).toBe(true);
  });
});
