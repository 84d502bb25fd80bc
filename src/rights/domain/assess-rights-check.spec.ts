import fc from 'fast-check';
import { Temporal, isRefusal, type When } from '../../kernel/index.js';
import { assessRightsCheck, type RightsObservation } from './assess-rights-check.js';

const zone = 'Asia/Almaty';
const at = (text: string, precision: When['precision'] = 'MINUTE'): When => ({
  at: Temporal.Instant.from(text),
  precision,
  zone,
});
const seen = (more: Partial<RightsObservation>): RightsObservation => ({
  code: 'R-TOILET',
  outcome: 'VIOLATED',
  manner: 'SEEN',
  at: at('2026-03-19T12:00:00Z'),
  ...more,
});

function assessed(more: Partial<RightsObservation>, overrides = {}) {
  const result = assessRightsCheck(seen(more), overrides);
  if (isRefusal(result)) throw new Error(result.code);
  return result;
}

describe('R-TOILET (CAO arts 14(7), 788(7); thirty minutes: organisation default)', () => {
  it.each([
    ['refused and still waiting past it', { requestedAt: at('2026-03-19T11:29:00Z') }, 'ILL_TREATMENT'],
    ['just at the threshold', { requestedAt: at('2026-03-19T11:30:00Z') }, null],
    [
      'let out late',
      { requestedAt: at('2026-03-19T10:00:00Z'), grantedAt: at('2026-03-19T10:31:00Z') },
      'ILL_TREATMENT',
    ],
    [
      'let out in time',
      { requestedAt: at('2026-03-19T10:00:00Z'), grantedAt: at('2026-03-19T10:10:00Z') },
      null,
    ],
    [
      'asked within an hour that may be late enough',
      { requestedAt: at('2026-03-19T11:00:00Z', 'HOUR') },
      null,
    ],
  ])('%s: alarm %s', (_title, times, alarm) => {
    expect(assessed(times)).toMatchObject({ alarm, isViolation: true });
  });

  it('without times: a violation, no alarm, and a question', () => {
    expect(assessed({})).toMatchObject({
      alarm: null,
      waitedMinutes: null,
      reasons: ['RECORDED_AS_VIOLATED', 'WAIT_NOT_KNOWN'],
    });
  });

  it('follows the organisation’s own threshold', () => {
    expect(assessed({ requestedAt: at('2026-03-19T11:45:00Z') }, { 'R-TOILET.LIMIT': 10 }).alarm).toBe(
      'ILL_TREATMENT',
    );
  });

  it('points out times that contradict the outcome, and leaves the outcome to the person', () => {
    expect(assessed({ outcome: 'RESPECTED', requestedAt: at('2026-03-19T10:00:00Z') })).toMatchObject({
      isViolation: false,
      alarm: null,
      reasons: ['TIMES_SHOW_VIOLATION'],
    });
  });
});

describe('other checks', () => {
  it('R-INJURY (CAO arts 14(5), 765(3)(1)): a violation is an alarm at once', () => {
    expect(assessed({ code: 'R-INJURY', manner: 'TOLD' }).alarm).toBe('ILL_TREATMENT');
    expect(assessed({ code: 'R-INJURY', outcome: 'UNKNOWN', manner: null }).alarm).toBeNull();
  });
  it('R-LAWYER-TIME (CAO art. 750(4)): names the thresholds passed, and raises no ill-treatment alarm', () => {
    const waited = (from: string) =>
      assessed({ code: 'R-LAWYER-TIME', requestedAt: at(from) }).thresholdsPassed.map(({ name }) => name);
    expect(waited('2026-03-19T11:45:00Z')).toEqual([]);
    expect(waited('2026-03-19T11:00:00Z')).toEqual(['AMBER']);
    expect(waited('2026-03-19T08:00:00Z')).toEqual(['AMBER', 'RED']);
    expect(assessed({ code: 'R-LAWYER-TIME', requestedAt: at('2026-03-19T08:00:00Z') }).alarm).toBeNull();
  });
  it.each(['REFUSED_TO_ANSWER', 'UNKNOWN', 'NOT_APPLICABLE'] as const)('%s is no violation', (outcome) => {
    expect(assessed({ outcome, manner: null })).toMatchObject({ isViolation: false, alarm: null });
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<RightsObservation>, string]>([
    ['RIGHTS_CHECK_UNKNOWN', { code: 'R-NOTHING' }, 'code'],
    ['MANNER_REQUIRED', { manner: null }, 'manner'],
    ['TIME_MISSING', { at: { precision: 'MINUTE', zone } }, 'at'],
    ['ZONE_UNKNOWN', { requestedAt: { ...at('2026-03-19T10:00:00Z'), zone: 'Asia/Nowhere' } }, 'requestedAt'],
    [
      'GRANTED_BEFORE_REQUESTED',
      { requestedAt: at('2026-03-19T11:00:00Z'), grantedAt: at('2026-03-19T10:59:00Z') },
      'grantedAt',
    ],
  ])('%s', (code, more, path) => {
    expect(assessRightsCheck(seen(more))).toMatchObject({ code, details: { path } });
  });
});

describe('waiting (property)', () => {
  it('a longer wait never passes fewer thresholds', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (minutes, more) => {
        const passed = (waited: number) =>
          assessed({
            code: 'R-LAWYER-TIME',
            requestedAt: { ...at('2026-03-19T12:00:00Z'), at: seenAt.subtract({ minutes: waited }) },
          }).thresholdsPassed.length;
        expect(passed(minutes)).toBeLessThanOrEqual(passed(minutes + more));
      }),
    );
  });
});

const seenAt = Temporal.Instant.from('2026-03-19T12:00:00Z');
