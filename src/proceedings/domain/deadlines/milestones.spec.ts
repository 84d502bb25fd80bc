import fc from 'fast-check';
import { Temporal, type When } from '../../../kernel/index.js';
import { KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { findRule } from '../rule-pack.js';
import { computeDeadline } from './compute-deadline.js';
import { escalationSteps, nextEscalation } from './escalation.js';
import { DEFAULT_DEADLINE_SETTINGS } from './facts.js';
import { milestonesFor, nextRepeat, remindersAfterFiling } from './milestones.js';

const ZONE = 'Asia/Almaty';
const instant = (text: string) => Temporal.Instant.from(text);

function clock(code: string, at: string) {
  const rule = findRule(KZ_CAO, code);
  const trigger: When = { at: instant(at), precision: 'MINUTE', zone: ZONE };
  const facts = { trigger, zone: ZONE };
  const computed = rule && computeDeadline(rule, facts, KZ_CAO.calendar(), DEFAULT_DEADLINE_SETTINGS);
  if (!rule || computed?.kind !== 'COMPUTED') throw new Error(code);
  return { rule, computed };
}

const list = (code: string, at: string, computedAt: string) => {
  const { rule, computed } = clock(code, at);
  return milestonesFor(computed, rule, instant(computedAt)).map(
    ({ kind, at: moment }) => `${kind} ${moment.toString()}`,
  );
};

describe('milestones of an appeal (CAO art. 832(1)), counted from the last closing of the office', () => {
  // Served 19 March 2026, last day Sunday the 29th, office closes Friday the 27th at 18:30 (13:30Z).
  const served = '2026-03-19T07:00:00Z';
  it('plans all that lie ahead', () => {
    expect(list('KZ-APPEAL-10D', served, '2026-03-19T08:00:00Z')).toEqual([
      'H72 2026-03-24T13:30:00Z',
      'H24 2026-03-26T13:30:00Z',
      'H6 2026-03-27T07:30:00Z',
      'H1 2026-03-27T12:30:00Z',
      'DUE 2026-03-27T13:30:00Z',
      'AFTER 2026-03-29T19:00:00Z',
    ]);
  });
  it('drops those that have passed', () => {
    expect(list('KZ-APPEAL-10D', served, '2026-03-27T12:30:00.001Z')).toEqual([
      'DUE 2026-03-27T13:30:00Z',
      'AFTER 2026-03-29T19:00:00Z',
    ]);
  });
  it('says it once, at once, when all have passed', () => {
    expect(list('KZ-APPEAL-10D', served, '2026-04-10T10:00:00Z')).toEqual(['NOW 2026-04-10T10:00:00Z']);
  });
});

describe('milestones of custody clocks (CAO art. 789)', () => {
  it.each([
    ['KZ-DET-3H', ['H1 2026-03-19T09:00:00Z', 'DUE 2026-03-19T10:00:00Z']],
    ['KZ-DET-24H', ['H1 2026-03-20T06:00:00Z', 'DUE 2026-03-20T07:00:00Z']],
  ])('%s rings an hour before and at the end', (code, expected) => {
    expect(list(code, '2026-03-19T07:00:00Z', '2026-03-19T07:05:00Z')).toEqual(expected);
  });
  it('logged after three hours: now', () => {
    expect(list('KZ-DET-3H', '2026-03-19T07:00:00Z', '2026-03-19T11:00:00Z')).toEqual([
      'NOW 2026-03-19T11:00:00Z',
    ]);
  });
});

describe('the urgent clock after arrest (organisation default)', () => {
  it('rings at once, before the end, at it, and again', () => {
    expect(list('ORG-ARREST-APPEAL-NOW', '2026-03-19T17:00:00Z', '2026-03-19T17:10:00Z')).toEqual([
      'NOW 2026-03-19T17:10:00Z',
      'H1 2026-03-19T22:00:00Z',
      'DUE 2026-03-19T23:00:00Z',
      'REPEAT 2026-03-20T05:00:00Z',
    ]);
  });
  it('recorded late: at once, then on the grid', () => {
    expect(list('ORG-ARREST-APPEAL-NOW', '2026-03-19T17:00:00Z', '2026-03-20T12:00:00Z')).toEqual([
      'NOW 2026-03-20T12:00:00Z',
      'REPEAT 2026-03-20T17:00:00Z',
    ]);
  });
  it('goes on repeating strictly forward (property)', () => {
    const { computed } = clock('ORG-ARREST-APPEAL-NOW', '2026-03-19T17:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 100_000 }), (minutes) => {
        const after = computed.actBy.add({ minutes });
        const { at } = nextRepeat(computed, 6, after);
        expect(Temporal.Instant.compare(at, after)).toBe(1);
        expect(at.since(computed.actBy).total('hours') % 6).toBe(0);
        expect(at.since(later(after, computed.actBy)).total('hours')).toBeLessThanOrEqual(6);
      }),
    );
  });
});

const later = (a: Temporal.Instant, b: Temporal.Instant) => (Temporal.Instant.compare(a, b) < 0 ? b : a);

describe('milestones (properties)', () => {
  it('lie in order, never in the past, and never are none', () => {
    const code = fc.constantFrom('KZ-DET-3H', 'KZ-DET-24H', 'KZ-APPEAL-10D', 'ORG-ARREST-APPEAL-NOW');
    fc.assert(
      fc.property(code, fc.integer({ min: 0, max: 30 * 24 * 60 }), (rule, minutes) => {
        const { rule: found, computed } = clock(rule, '2026-03-19T07:00:00Z');
        const computedAt = instant('2026-03-19T07:00:00Z').add({ minutes });
        const moments = milestonesFor(computed, found, computedAt);
        expect(moments.length).toBeGreaterThan(0);
        moments.reduce((previous, { at }) => {
          expect(Temporal.Instant.compare(previous, at)).toBeLessThanOrEqual(0);
          return at;
        }, computedAt);
        expect(milestonesFor(computed, found, computedAt)).toEqual(moments);
      }),
    );
  });
});

describe('what still rings after a filing', () => {
  const { computed } = clock('KZ-APPEAL-10D', '2026-03-19T07:00:00Z');
  it.each([
    ['with proof: nothing', true, '2026-03-20T07:00:00Z', []],
    ['without: six hours before', false, '2026-03-20T07:00:00Z', ['2026-03-27T07:30:00Z']],
    ['without, late in the day: at once', false, '2026-03-27T12:00:00Z', ['2026-03-27T12:00:00Z']],
    ['without, when it is too late to file again: nothing', false, '2026-03-29T19:00:00Z', []],
  ])('%s', (_title, hasProof, now, expected) => {
    expect(remindersAfterFiling(computed, { hasProof }, instant(now)).map(({ at }) => at.toString())).toEqual(
      expected,
    );
  });
});

describe('escalation (organisation default)', () => {
  const sentAt = instant('2026-03-19T10:00:00Z');
  const progress = { sentAt, stepsTaken: 1, acknowledgedAt: null, snoozedUntil: null };
  it.each([
    ['KZ-APPEAL-10D', 30],
    ['KZ-DET-3H', 10],
    ['ORG-ARREST-APPEAL-NOW', 10],
  ])('%s goes to the coordinator after %i minutes', (code, minutes) => {
    const steps = escalationSteps(clock(code, '2026-03-19T07:00:00Z').rule, true);
    const next = nextEscalation(steps, progress);
    expect(next?.step.to).toBe('COORDINATOR');
    expect(next?.at.since(sentAt).total('minutes')).toBe(minutes);
  });
  it('goes to the coordinator at once where nobody is responsible', () => {
    const steps = escalationSteps({ acknowledgeWithinMinutes: 30 }, false);
    expect(nextEscalation(steps, { ...progress, stepsTaken: 0 })).toMatchObject({
      step: { to: 'COORDINATOR', afterMinutes: 0 },
    });
  });
  it('stops at an acknowledgement and at the end of the chain', () => {
    const steps = escalationSteps({ acknowledgeWithinMinutes: 30 }, true);
    expect(nextEscalation(steps, { ...progress, acknowledgedAt: sentAt })).toBeNull();
    expect(nextEscalation(steps, { ...progress, stepsTaken: 2 })).toBeNull();
  });
  it('waits for the end of a snooze and no longer', () => {
    const steps = escalationSteps({ acknowledgeWithinMinutes: 30 }, true);
    const snoozedUntil = instant('2026-03-19T11:00:00Z');
    expect(
      nextEscalation(steps, { ...progress, acknowledgedAt: sentAt, snoozedUntil })?.at.equals(snoozedUntil),
    ).toBe(true);
    const shortly = instant('2026-03-19T10:05:00Z');
    expect(nextEscalation(steps, { ...progress, snoozedUntil: shortly })?.at.toString()).toBe(
      '2026-03-19T10:30:00Z',
    );
  });
});
