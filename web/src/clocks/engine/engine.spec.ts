import type { RecordProtocolInput, WhenInput } from '../../api/operations.js';
import { nextOf, type CaseClock } from '../case-clock.js';
import { deviceCourse, type DeviceCase, type NewCase } from './device-course.js';
import { courseText } from '../../../../src/proceedings/domain/course/course-text.js';
import type { PaperRecord } from './paper-records.js';
import { deviceCalendar, type DayTable } from './device-calendar.js';
import { Temporal } from '../../../../src/kernel/index.js';
import { clocksOf } from './index.js';
import type { SeenRecord } from './records.js';

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
  seen: [
    {
      kind: 'SEEN',
      source: 'LAWYER_SAW',
      at: at('2026-11-14T17:00:00Z'),
      recordedAt: Date.parse('2026-11-14T17:00:00Z'),
    },
  ],
  starts: [],
  papers: [],
  ...more,
});
const started = (when: WhenInput): Partial<DeviceCase> => ({
  starts: [{ kind: 'REAL', at: when, recordedAt: NOW }],
});
const count = (more?: Partial<DeviceCase>, now = NOW): readonly CaseClock[] =>
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
    expect(nextOf(count(started(LOCAL)))?.ruleCode).toBe('KZ-DET-3H');
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
    const release: SeenRecord = {
      kind: 'RELEASED',
      source: 'LAWYER_SAW',
      recordedAt: NOW,
      at: at('2026-11-14T17:20:00Z'),
    };
    const seen = [...known().seen, release];
    expect(clock('KZ-DET-3H', { ...started(LOCAL), seen })?.state).toBe('MET');
    const heard: SeenRecord = { ...release, source: 'HOTLINE' };
    expect(clock('KZ-DET-3H', { ...started(LOCAL), seen: [...known().seen, heard] })?.state).toBe('RUNNING');
  });

  it('a start the server would refuse, an hour ahead, rules no clock', () => {
    const three = clock('KZ-DET-3H', started(at('2026-11-14T18:40:00Z')));
    expect(three).toMatchObject({ startBound: 'LATEST', dueAt: '2026-11-14T20:00:00.000Z' });
  });

  it('a department whose zone is not known is counted by the pack’s, marked', () => {
    expect(clock('KZ-DET-3H', { zone: null })?.assumptions.join(' ')).toContain('Asia/Almaty');
  });
});

describe('papers that wait on this device', () => {
  const paper = (more: Partial<RecordProtocolInput>): PaperRecord => ({
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
    const papers = [paper({ article: '488', part: 6 })];
    expect(clock('KZ-DET-24H', { ...started(LOCAL), papers })?.state).toBe('RUNNING');
    expect(clock('KZ-DET-3H', started(LOCAL))?.state).toBe('RUNNING');
  });

  it('of detention: say when it began, that there is a record, and whether it names a ground', () => {
    const before = clock('KZ-DET-3H')!;
    expect(before.concerns).toEqual(expect.arrayContaining(['GROUND_NOT_KNOWN', 'RECORD_NOT_KNOWN']));
    const papers = [paper({ kind: 'DETENTION', startedAt: at('2026-11-14T16:50:00Z'), groundStated: true })];
    const after = clock('KZ-DET-3H', { papers })!;
    expect(after.concerns).not.toContain('RECORD_NOT_KNOWN');
    expect(after.concerns).not.toContain('GROUND_NOT_KNOWN');
    expect(after.dueAt).toBe('2026-11-14T19:50:00.000Z');
  });

  it('are left out where the server will refuse their time', () => {
    const papers = [paper({ article: '488', part: 6, drawnAt: at('2026-11-14T19:10:00Z') })];
    expect(clock('KZ-DET-24H', { ...started(LOCAL), papers })).toBeUndefined();
  });

  it('are added to what the server counts from, whose clocks that end are shown as ended', () => {
    const course = deviceCourse(known(started(LOCAL)));
    const standing = new Set(['case KZ-DET-3H']);
    const from = courseText({ ...course, standing });
    const server: DeviceCase = { ...known(), from, seen: [], starts: [] };
    expect(clock('KZ-DET-3H', server)?.dueAt).toBe('2026-11-14T18:10:00.000Z');
    const charged = { ...server, papers: [paper({ article: '488', part: 6 })] };
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
