import fc from 'fast-check';
import { Temporal, type When } from '../../../kernel/index.js';
import { KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { findRule } from '../rule-pack.js';
import { computeDeadline } from './compute-deadline.js';
import { DEFAULT_DEADLINE_SETTINGS } from './facts.js';
import { asksForFacts, milestonesFor, nextRepeat, remindersAfterFiling } from './milestones.js';

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

describe('the night (organisation default)', () => {
  it('moves what lies a day or more ahead to the morning, and nothing nearer', () => {
    // released at night: due at 02:30 local (21:30Z), so 24 h and 6 h before fall into the night and the evening
    const { rule, computed } = clock('KZ-APPEAL-10D', '2026-03-19T07:00:00Z');
    const night = { ...computed, actBy: instant('2026-03-27T21:30:00Z') };
    expect(
      milestonesFor(night, rule, instant('2026-03-19T08:00:00Z')).map(
        ({ kind, at }) => `${kind} ${at.toString()}`,
      ),
    ).toEqual([
      'H72 2026-03-25T03:00:00Z',
      'H24 2026-03-27T03:00:00Z',
      'H6 2026-03-27T15:30:00Z',
      'H1 2026-03-27T20:30:00Z',
      'DUE 2026-03-27T21:30:00Z',
      'AFTER 2026-03-29T19:00:00Z',
    ]);
  });
});

describe('a duty of others that is only watched', () => {
  it('is said once, when its end has passed', () => {
    const { rule, computed } = clock('KZ-DET-3H', '2026-03-19T07:00:00Z');
    const watched = { ...rule, alarm: 'WATCH' as const };
    expect(milestonesFor(computed, watched, instant('2026-03-19T07:05:00Z'))).toEqual([
      { kind: 'DUE', at: computed.dueAt },
    ]);
  });
});

describe('a clock without a start', () => {
  it.each([
    ['somebody can find it out', ['LIBERTY_RESTRICTED'], true],
    ['the law sets no term', ['TERM_NOT_SET_BY_LAW'], false],
    ['the pack has no text for the day', ['LAW_VERSION_FOR_THE_DATE'], false],
  ] as const)('asks for the fact where %s', (_title, missing, expected) => {
    const { rule, computed } = clock('KZ-DET-3H', '2026-03-19T07:00:00Z');
    const { ruleCode, pack, packVersion, obligedParty, standard } = computed;
    const needs = {
      kind: 'NEEDS_FACTS' as const,
      ruleCode,
      pack,
      packVersion,
      obligedParty,
      standard,
      missing,
    };
    expect(asksForFacts(needs, rule)).toBe(expected);
    expect(asksForFacts(needs, { alarm: 'WATCH' })).toBe(false);
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
