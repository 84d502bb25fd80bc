import { Temporal, type When } from '../../../../kernel/index.js';
import {
  UNKNOWN_DETENTION,
  UNKNOWN_PERSON,
  UNKNOWN_PROTOCOL,
  type CaseFacts,
} from '../../defects/case-facts.js';
import { defectsOf } from '../../rule-pack.js';
import { KZ_CAO } from './index.js';

const ZONE = 'Asia/Almaty';
const onDay = (text: string): When => ({ date: Temporal.PlainDate.from(text), precision: 'DAY', zone: ZONE });
const minute = (text: string): When => ({ at: Temporal.Instant.from(text), precision: 'MINUTE', zone: ZONE });

const codesOf = (facts: Partial<CaseFacts>) =>
  defectsOf(KZ_CAO, {
    protocol: null,
    person: UNKNOWN_PERSON,
    detention: null,
    hearing: null,
    ruling: null,
    asOf: Temporal.Instant.from('2026-11-01T00:00:00Z'),
    zone: ZONE,
    ...facts,
  });
const found = (code: string, facts: Partial<CaseFacts>) =>
  codesOf(facts).find((one) => one.code === code) ?? null;
const protocol = (act: string, more: object = {}) => ({
  ...UNKNOWN_PROTOCOL,
  actAt: onDay(act),
  article: '488',
  part: 6,
  ...more,
});

describe('defects of substance are judged by the law of the day of the act', () => {
  it.each([
    ['2020-06-05', '2020-08-20', true],
    ['2020-06-06', '2020-08-20', false],
    ['2020-06-06', '2021-06-20', true],
  ])('KZ-P37, art. 62: act of %s, protocol of %s: limitation over is %s', (act, drawn, over) => {
    expect(found('KZ-P37', { protocol: protocol(act, { drawnAt: onDay(drawn) }) }) !== null).toBe(over);
  });

  it('KZ-P37: an act under law nobody has checked says so among its facts', () => {
    const facts = {
      protocol: protocol('2026-07-02', { article: '667', part: 1, drawnAt: onDay('2026-10-20') }),
    };
    expect(found('KZ-P37', facts)?.triggeredBy).toContainEqual({
      field: 'law.notVerifiedFrom',
      value: '2026-07-01',
    });
  });

  it.each([
    ['2020-06-05', false],
    ['2020-06-06', true],
  ])('KZ-P05, art. 488(13), act of %s: a part that does not exist is %s', (act, isFound) => {
    expect(found('KZ-P05', { protocol: protocol(act, { part: 13 }) }) !== null).toBe(isFound);
  });

  it.each([
    ['2020-06-05', false],
    ['2020-06-06', true],
  ])('KZ-P48, art. 488(8) for a citizen, act of %s: %s', (act, isFound) => {
    const person = { ...UNKNOWN_PERSON, citizenship: 'CITIZEN' as const };
    expect(found('KZ-P48', { protocol: protocol(act, { part: 8 }), person }) !== null).toBe(isFound);
  });

  it.each([
    ['2020-06-05', true],
    ['2020-06-06', false],
  ])('KZ-P32, art. 789(3), held six hours for an act of %s: wrong track is %s', (act, isFound) => {
    const detention = {
      ...UNKNOWN_DETENTION,
      realStart: minute('2026-03-01T10:00:00Z'),
      heldUntil: minute('2026-03-01T16:00:00Z'),
    };
    expect(found('KZ-P32', { protocol: protocol(act), detention }) !== null).toBe(isFound);
  });
});
