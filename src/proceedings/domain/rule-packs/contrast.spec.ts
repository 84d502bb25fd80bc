import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BusinessCalendar, Temporal, type When } from '../../../kernel/index.js';
import { computeDeadline } from '../deadlines/compute-deadline.js';
import { openRecord, stateOf } from '../deadlines/deadline-record.js';
import { DEFAULT_DEADLINE_SETTINGS, type ComputedDeadline, type DeadlineFacts } from '../deadlines/facts.js';
import { nextReview } from '../deadlines/review-chain.js';
import { findRule, type RulePack } from '../rule-pack.js';
import { BY_PIKOAP, GB_EAW, INT, RULE_PACKS, RU_KOAP } from './index.js';

const instant = (text: string) => Temporal.Instant.from(text);
const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string, zone: string): When => ({ at: instant(text), precision: 'MINUTE', zone });
const onDay = (text: string, zone: string): When => ({ date: day(text), precision: 'DAY', zone });
const weekends = new BusinessCalendar([], day('2035-12-31'));

const ruleIn = (pack: RulePack, code: string) => {
  const rule = findRule(pack, code);
  if (!rule) throw new Error(`no rule ${code}`);
  return rule;
};

function computed(pack: RulePack, code: string, facts: Partial<DeadlineFacts>, calendar = weekends) {
  const given = { trigger: null, zone: pack.defaultZone, ...facts };
  const outcome = computeDeadline(ruleIn(pack, code), given, calendar, DEFAULT_DEADLINE_SETTINGS);
  if (outcome.kind !== 'COMPUTED') throw new Error(`needs ${outcome.missing.join()}`);
  return outcome;
}
const codes = (deadline: ComputedDeadline) => deadline.assumptions.map(({ code }) => code);

describe('nothing of one country is wired into the engine', () => {
  it.each(['deadlines', 'defects', 'custody', '.'])('%s names no pack and none of its codes', (folder) => {
    const path = join(import.meta.dirname, '..', folder);
    const files = readdirSync(path).filter((name) => /(?<!\.spec)\.ts$/.test(name) && name !== 'index.ts');
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const source = readFileSync(join(path, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
      expect([file, /rule-packs|['"`](?:KZ|RU|BY|EW|INT|ORG)[-_]/.exec(source)?.[0]]).toEqual([
        file,
        undefined,
      ]);
    }
  });
  it('every pack answers with a rule it has', () => {
    for (const pack of RULE_PACKS) {
      const named = [pack.custodyClock(null), ...pack.clocksAfterRuling(['ARREST'])];
      for (const code of named) expect([pack.id, findRule(pack, code)?.code]).toEqual([pack.id, code]);
    }
  });
});

describe('ru-koap art. 30.3(1): the unit changed on 29 October 2024 (Federal Law 364-FZ)', () => {
  const zone = 'Europe/Moscow';
  it.each([
    ['2024-10-18', '2024-10-28', 'sutki: Monday'],
    ['2024-10-24', '2024-11-03', 'sutki: Sunday stays Sunday'],
    ['2024-10-28', '2024-11-07', 'the last day of the old text'],
    ['2024-10-29', '2024-11-08', 'days: Friday'],
    ['2024-10-30', '2024-11-11', 'days: Saturday rolls over to Monday'],
  ])('served %s: last day %s, %s', (served, last) => {
    expect(computed(RU_KOAP, 'RU-APPEAL-10D', { trigger: onDay(served, zone) }).lastDay?.toString()).toBe(
      last,
    );
  });
  it('does not rely on a roll-over where the days off are not confirmed', () => {
    const deadline = computed(
      RU_KOAP,
      'RU-APPEAL-10D',
      { trigger: onDay('2024-10-30', zone) },
      RU_KOAP.calendar(),
    );
    expect(deadline.lastDay?.toString()).toBe('2024-11-09');
    expect(codes(deadline)).toContain('ROLL_OVER_NOT_RELIED_ON');
  });
  it('art. 27.5: starts with delivery, not with the restriction of liberty', () => {
    const outcome = computeDeadline(
      ruleIn(RU_KOAP, RU_KOAP.custodyClock(null)),
      { trigger: null, zone },
      weekends,
      DEFAULT_DEADLINE_SETTINGS,
    );
    expect(outcome).toMatchObject({ kind: 'NEEDS_FACTS', missing: ['DELIVERED'] });
    const on = day('2024-12-01');
    expect(RU_KOAP.custodyClock({ number: '20.2', part: 5, on })).toBe('RU-DET-48H');
  });
});

describe('by-pikoap: 72 hours, and five sutki after arrest', () => {
  it('counts three days from the actual detention', () => {
    const trigger = at('2024-03-25T18:00+03:00', 'Europe/Minsk');
    const deadline = computed(BY_PIKOAP, BY_PIKOAP.custodyClock(null, { isLongTrack: true }), { trigger });
    expect(deadline.dueAt.equals(instant('2024-03-28T18:00+03:00'))).toBe(true);
    expect(deadline).toMatchObject({ confidence: 'LOW', verify: true });
  });
  it('appeal after arrest is shorter and neither rolls over nor has a second reading', () => {
    const [code = ''] = BY_PIKOAP.clocksAfterRuling(['ARREST']);
    const deadline = computed(BY_PIKOAP, code, { trigger: onDay('2024-03-25', 'Europe/Minsk') });
    expect(deadline.lastDay?.toString()).toBe('2024-03-30');
    expect(deadline.latestArguableReason).toBe('ONE_READING');
  });
});

describe('gb-eaw: PACE ss. 40-44', () => {
  const zone = 'Europe/London';
  const arrived = at('2024-03-30T22:00:00Z', zone);
  it('s. 41: 24 hours from arrival, across the change to summer time', () => {
    const { dueAt, steps } = computed(GB_EAW, 'EW-CLOCK-24H', { trigger: arrived });
    expect(dueAt.toString()).toBe('2024-03-31T22:00:00Z');
    expect(steps.map(({ text }) => text.en).join()).toContain('23:00 (UTC+1)');
  });
  it('s. 41(2): the relevant time is 24 hours after the arrest where that is earlier', () => {
    const others = { ARRESTED: at('2024-03-29T12:00:00Z', zone) };
    const deadline = computed(GB_EAW, 'EW-CLOCK-24H', { trigger: arrived, others });
    expect(deadline.dueAt.toString()).toBe('2024-03-31T12:00:00Z');
    const recent = { ARRESTED: at('2024-03-30T20:00:00Z', zone) };
    expect(computed(GB_EAW, 'EW-CLOCK-24H', { trigger: arrived, others: recent }).dueAt.toString()).toBe(
      '2024-03-31T22:00:00Z',
    );
  });
  it('s. 41(6): hospital is left out, and while it lasts the clock stands still', () => {
    const from = instant('2024-03-31T01:00:00Z');
    const closed = [{ from, to: instant('2024-03-31T04:30:00Z') }];
    const deadline = computed(GB_EAW, 'EW-CLOCK-24H', { trigger: arrived, pauses: closed });
    expect(deadline.dueAt.toString()).toBe('2024-04-01T01:30:00Z');
    expect(deadline.pausedSince).toBeUndefined();
    const open = computed(GB_EAW, 'EW-CLOCK-24H', { trigger: arrived, pauses: [{ from, to: null }] });
    const record = openRecord(['RELEASE'], open);
    expect(stateOf(record, from.subtract({ minutes: 1 }))).toBe('RUNNING');
    expect(stateOf(record, instant('2024-04-05T00:00:00Z'))).toBe('PAUSED');
  });
  it('a pause before the start or after the end changes nothing', () => {
    const pauses = [
      { from: instant('2024-03-30T10:00:00Z'), to: instant('2024-03-30T12:00:00Z') },
      { from: instant('2024-04-02T10:00:00Z'), to: instant('2024-04-02T12:00:00Z') },
    ];
    expect(computed(GB_EAW, 'EW-CLOCK-24H', { trigger: arrived, pauses }).dueAt.toString()).toBe(
      '2024-03-31T22:00:00Z',
    );
  });
  it.each<[string, string[], string, string]>([
    ['no review yet', [], 'EW-REVIEW-6H', '2024-03-31T04:00:00Z'],
    ['after the first', ['2024-03-31T03:00:00Z'], 'EW-REVIEW-9H', '2024-03-31T12:00:00Z'],
    [
      'after the second, given out of order',
      ['2024-03-31T11:30:00Z', '2024-03-31T03:00:00Z'],
      'EW-REVIEW-9H',
      '2024-03-31T20:30:00Z',
    ],
    [
      'a postponed one moves the next (s. 40(4))',
      ['2024-03-31T06:00:00Z'],
      'EW-REVIEW-9H',
      '2024-03-31T15:00:00Z',
    ],
  ])('s. 40(3): %s', (_title, reviews, code, due) => {
    const next = nextReview(
      ruleIn(GB_EAW, 'EW-REVIEW-6H'),
      GB_EAW.deadlines,
      { facts: { trigger: arrived, zone }, reviews: reviews.map((text) => at(text, zone)) },
      weekends,
      DEFAULT_DEADLINE_SETTINGS,
    );
    expect(next.rule.code).toBe(code);
    expect(next.held).toBe(reviews.length);
    expect(next.outcome.kind === 'COMPUTED' && next.outcome.dueAt.toString()).toBe(due);
  });
});

describe('int: the ladder', () => {
  it.each([
    ['INT-HRC-5Y', '2024-02-29', '2029-02-28', true],
    ['INT-CERD-6M', '2025-08-31', '2026-02-28', false],
  ])('%s after %s: %s, soft %s', (code, exhausted, last, soft) => {
    const deadline = computed(INT, code, { trigger: onDay(exhausted, 'UTC') });
    expect(deadline.lastDay?.toString()).toBe(last);
    expect(deadline.standard).toBe('INTERNATIONAL');
    expect(codes(deadline).includes('LATE_IS_NOT_BARRED')).toBe(soft);
    expect(deadline.actBy.equals(deadline.dueAt)).toBe(true);
  });
  it('rule 99(c): three years from the end of another procedure', () => {
    const trigger = onDay('2025-05-05', 'UTC');
    expect(computed(INT, 'INT-HRC-3Y', { trigger }).lastDay?.toString()).toBe('2028-05-05');
  });
  it.each(['INT-CAT', 'INT-CEDAW', 'INT-CRPD', 'INT-WGAD', 'INT-SPECIAL'])('%s sets no term', (code) => {
    const facts = { trigger: onDay('2025-05-05', 'UTC'), zone: 'UTC' };
    const outcome = computeDeadline(ruleIn(INT, code), facts, weekends, DEFAULT_DEADLINE_SETTINGS);
    expect(outcome).toMatchObject({ kind: 'NEEDS_FACTS', missing: ['TERM_NOT_SET_BY_LAW'] });
  });
});
