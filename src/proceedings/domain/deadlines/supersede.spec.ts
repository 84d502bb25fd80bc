import { Temporal, type When } from '../../../kernel/index.js';
import { KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { findRule } from '../rule-pack.js';
import { computeDeadline } from './compute-deadline.js';
import { DEFAULT_DEADLINE_SETTINGS, type DeadlineFacts } from './facts.js';
import { supersede } from './supersede.js';

const zone = 'Asia/Almaty';
const on = (date: string): When => ({ date: Temporal.PlainDate.from(date), precision: 'DAY', zone });

function appeal(facts: Partial<DeadlineFacts>) {
  const rule = findRule(KZ_CAO, 'KZ-APPEAL-10D');
  if (!rule) throw new Error('rule');
  return computeDeadline(
    rule,
    { trigger: null, zone, ...facts },
    KZ_CAO.calendar(),
    DEFAULT_DEADLINE_SETTINGS,
  );
}

describe('recomputation says what changed (CAO art. 832(1))', () => {
  const provisional = appeal({ fallback: on('2026-03-19') });
  const served = appeal({ fallback: on('2026-03-19'), trigger: on('2026-03-23') });

  it('service recorded: later, and the provisional assumption is gone', () => {
    const change = supersede(provisional, served, true);
    expect(change.direction).toBe('LATER');
    expect(change.assumptionsGone).toEqual(['SERVICE_NOT_RECORDED']);
    expect(change.changes).toContainEqual({ field: 'lastDay', from: '2026-03-29', to: '2026-04-02' });
    expect(change.mustAnnounce).toBe(true);
  });
  it('the same facts: nothing, and nothing to announce', () => {
    expect(supersede(provisional, appeal({ fallback: on('2026-03-19') }), true)).toMatchObject({
      changes: [],
      direction: 'SAME',
      mustAnnounce: false,
    });
  });
  it('earlier is announced only to those who were told', () => {
    expect(supersede(served, provisional, false)).toMatchObject({
      direction: 'EARLIER',
      mustAnnounce: false,
      assumptionsNew: ['SERVICE_NOT_RECORDED'],
    });
  });
  it('facts lost and found', () => {
    const unknown = appeal({});
    expect(supersede(served, unknown, true)).toMatchObject({ direction: 'LOST', mustAnnounce: true });
    expect(supersede(unknown, served, false).direction).toBe('APPEARED');
    expect(supersede(unknown, unknown, true)).toMatchObject({ direction: 'SAME', changes: [] });
  });
});
