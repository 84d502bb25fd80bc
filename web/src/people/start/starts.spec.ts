import type { StartSaid } from '../../api/operations.js';
import type { Queued } from '../../offline/outbox.js';
import { isStartTold, standingStarts } from './starts.js';

const start = (id: string, supersededBy: string | null = null, kind: StartSaid['kind'] = 'REAL'): StartSaid =>
  ({ id, kind, supersededBy }) as StartSaid;
const act = (root: string | undefined, state: Queued['state'] = 'WAITING'): Queued =>
  ({
    ...{ id: `act ${root}`, state, document: { name: 'CorrectPaper', text: '' } },
    ...(root && { root }),
  }) as Queued;

describe('what is said of when it began', () => {
  it('stands once for each word, with what it replaced and the first of them as its root', () => {
    const all = [
      start('third'),
      start('second', 'third'),
      start('first', 'second'),
      start('paper', null, 'RECORDED'),
    ];
    const found = standingStarts(all, []);
    expect(
      found.map(({ start: { id }, rootId, former }) => [id, rootId, former.map((one) => one.id)]),
    ).toEqual([
      ['third', 'first', ['second', 'first']],
      ['paper', 'paper', []],
    ]);
  });

  it('one that was taken back, superseded by itself, stands no more', () => {
    expect(standingStarts([start('gone', 'gone')], [])).toEqual([]);
  });

  it('what waits about a former version is about the one that stands', () => {
    const all = [start('second'), start('first', 'second'), start('paper', null, 'RECORDED')];
    const waiting = standingStarts(all, [act('first'), act(undefined), act('paper', 'DONE')]);
    expect(waiting.map(({ correction }) => correction?.id ?? null)).toEqual(['act first', null]);
  });

  it('is told by a word about what really was, that stands, of a clock that was right', () => {
    const told = { ...start('real'), clockSuspect: false, saidAt: { precision: 'HOUR' } } as StartSaid;
    expect(isStartTold([told])).toBe(true);
    for (const other of [
      { kind: 'RECORDED' },
      { supersededBy: 'another' },
      { clockSuspect: true },
      { saidAt: { precision: 'UNKNOWN' } },
    ]) {
      expect(isStartTold([{ ...told, ...other } as StartSaid])).toBe(false);
    }
  });
});
