import { runningWait, waitOf } from './wait.js';

const ARRIVED = '2026-11-14T16:40:00Z';
const at = (time: string) => ({ at: time, precision: 'MINUTE' as const });
const entry = <V>(name: string, variables: V, state: 'WAITING' | 'DONE' = 'WAITING') => ({
  id: name,
  at: 0,
  document: { name, text: '' },
  state,
  variables,
});

const report = entry('ReportRefusal', {
  input: { clientId: 'c', id: 'wait', departmentId: 'here', arrivedAt: at(ARRIVED), kind: 'WAIT' as const },
});
const said = (id: string, time: string) =>
  entry('RecordStatement', {
    input: { clientId: id, id, refusalId: 'wait', kind: 'FORTRESS' as const, at: at(time), told: 'Крепость' },
  });
const ended = entry('EndRefusal', {
  input: { clientId: 'e', refusalId: 'wait', admittedAt: at('2026-11-14T17:52:00Z') },
});
const NONE = { reports: [], statements: [], ends: [] };

const stored = {
  id: 'wait',
  kind: 'FORTRESS' as const,
  running: true,
  viewerCan: [],
  attachmentCount: 0,
  arrivedAt: { at: ARRIVED, date: null, precision: 'MINUTE' as const, asWritten: null },
  endedAt: null,
  endKind: null,
  minutesWaited: 3,
  lawyer: { id: 'me' },
  statements: [
    {
      id: 's1',
      kind: 'FORTRESS' as const,
      told: 'Крепость',
      saidAt: { at: '2026-11-14T16:44:00Z' },
      saidBy: null,
    },
  ],
};

describe('a wait at a door on one device', () => {
  it('begins before the server hears of it', () => {
    expect(waitOf('wait', [], { ...NONE, reports: [report] })).toMatchObject({
      arrivedAt: ARRIVED,
      queued: 'WAITING',
      end: null,
    });
    expect(waitOf('wait', [], NONE)).toBeNull();
  });

  it('has each sentence once, in the order it was said, whoever knows it', () => {
    const pending = {
      ...NONE,
      statements: [said('s2', '2026-11-14T16:42:00Z'), said('s1', '2026-11-14T16:44:00Z')],
    };
    const wait = waitOf('wait', [stored], pending);
    expect(wait?.said.map(({ id, queued }) => [id, queued])).toEqual([
      ['s2', 'WAITING'],
      ['s1', null],
    ]);
  });

  it('ends when this device says so', () => {
    expect(waitOf('wait', [stored], { ...NONE, ends: [ended] })?.end).toEqual({
      kind: 'ADMITTED',
      at: '2026-11-14T17:52:00Z',
    });
  });

  it('is one at a door: what runs is shown in place of a second', () => {
    const who = { departmentId: 'here', lawyerId: 'me' };
    expect(runningWait(who, [stored], NONE)).toBe('wait');
    expect(runningWait({ ...who, lawyerId: 'other' }, [stored], NONE)).toBeNull();
    expect(runningWait(who, [], { reports: [report], ends: [] })).toBe('wait');
    expect(runningWait(who, [stored], { reports: [report], ends: [ended] })).toBeNull();
  });
});
