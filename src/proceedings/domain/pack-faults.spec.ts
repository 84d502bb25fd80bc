import { Temporal } from '../../kernel/index.js';
import { packFaults, type PackFault } from './pack-faults.js';
import { type RulePack } from './rule-pack.js';
import { type DeadlineRule, type RuleVersion } from './deadlines/rule.js';
import { RULE_PACKS } from './rule-packs/index.js';
import { KZ_CAO } from './rule-packs/kz-cao/index.js';
import { type TriggerKind } from './deadlines/trigger.js';

const day = (text: string) => Temporal.PlainDate.from(text);

it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))('the pack %s has no fault', (_id, pack) => {
  expect(packFaults(pack)).toEqual([]);
});

const [first, ...others] = KZ_CAO.deadlines as [DeadlineRule, ...DeadlineRule[]];
const withRule = (change: Partial<DeadlineRule>): RulePack => ({
  ...KZ_CAO,
  deadlines: [{ ...first, ...change }, ...others],
});
const withVersion = (change: Partial<RuleVersion>): RulePack =>
  withRule({ versions: first.versions.map((version) => ({ ...version, ...change })) });
const blank = { en: 'x', ru: 'x', kk: ' ' };

describe('a fault of each kind is found', () => {
  it.each<[PackFault['code'], RulePack]>([
    ['CODE_TWICE', { ...KZ_CAO, deadlines: [...KZ_CAO.deadlines, first] }],
    ['CODE_TWICE', { ...KZ_CAO, defects: [...KZ_CAO.defects, ...KZ_CAO.defects.slice(0, 1)] }],
    ['RANGES_OVERLAP', withRule({ versions: [...first.versions, ...first.versions] })],
    ['RANGES_OVERLAP', { ...KZ_CAO, thresholds: [...KZ_CAO.thresholds, ...KZ_CAO.thresholds.slice(0, 1)] }],
    ['RANGES_OVERLAP', { ...KZ_CAO, offences: [...KZ_CAO.offences, ...KZ_CAO.offences.slice(0, 1)] }],
    [
      'RANGE_HOLE',
      withRule({
        versions: first.versions.flatMap((version) => [
          { ...version, effectiveTo: day('2019-12-31') },
          { ...version, effectiveFrom: day('2020-01-02') },
        ]),
      }),
    ],
    ['RANGE_HOLE', { ...KZ_CAO, holes: [] }],
    ['ZONE_UNKNOWN', { ...KZ_CAO, defaultZone: 'Asia/Nowhere' }],
    ['ZONE_UNKNOWN', { ...KZ_CAO, defaultZone: '' }],
    ['ARTICLE_UNKNOWN', withVersion({ article: '789(1); 987' })],
    ['ARTICLE_UNKNOWN', { ...KZ_CAO, offences: KZ_CAO.offences.map((row) => ({ ...row, number: '987' })) }],
    [
      'ARTICLE_UNKNOWN',
      { ...KZ_CAO, defects: KZ_CAO.defects.map((row) => ({ ...row, article: '7' + row.article })) },
    ],
    ['ARTICLE_UNKNOWN', { ...KZ_CAO, articles: { ...KZ_CAO.articles!, known: ['789'] } }],
    ['RANGE_BACKWARDS', withVersion({ effectiveTo: day('2014-12-31') })],
    ['ARTICLE_MISSING', withVersion({ article: ' ' })],
    ['SOURCE_MISSING', withVersion({ sourceKey: '' })],
    ['MARK_OF_ANOTHER_PACK', withVersion({ pack: 'kz-cao 2020-01' })],
    ['VERIFIED_WITHOUT_NAME_AND_DAY', withVersion({ verifiedBy: 'bar no. 0' })],
    ['VERIFIED_WITHOUT_NAME_AND_DAY', withVersion({ verifiedOn: day('2026-01-01') })],
    ['NOT_VERIFIED_AND_NOT_MARKED', withVersion({ verify: false })],
    ['TEXT_MISSING', withRule({ title: blank })],
    ['TEXT_MISSING', { ...KZ_CAO, title: blank }],
    ['NO_VERSION', withRule({ versions: [] })],
    ['COMPUTATION_UNKNOWN', { ...KZ_CAO, computations: KZ_CAO.computations.slice(1) }],
    [
      'COMPUTATION_NOT_IN_FORCE',
      withVersion({ effectiveFrom: day('2020-01-01'), computation: KZ_CAO.computations[2]! }),
    ],
    ['UNIT_DOES_NOT_FIT', withVersion({ unit: 'MONTH' })],
    ['AMOUNT_DOES_NOT_FIT', withVersion({ amount: 0 })],
    ['AMOUNT_DOES_NOT_FIT', withVersion({ amount: 2.5 })],
    ['TRIGGER_UNKNOWN', withRule({ trigger: 'FULL_MOON' as TriggerKind })],
    ['TRIGGER_UNKNOWN', withRule({ fallback: 'FULL_MOON' as TriggerKind })],
    ['ANSWER_NOT_NAMED', withRule({ answeredBy: ['RELEASE', 'ACT'] })],
    ['ANSWER_NOT_NAMED', withRule({ filedAs: ['APPEAL'] })],
    ['NOTHING_ENDS_IT', withRule({ answeredBy: [] })],
    ['CANNOT_BE_HALVED', withVersion({ halvedForMinors: '71' })],
    ['RULE_UNKNOWN', withRule({ replaces: 'KZ-NOWHERE' })],
    [
      'SANCTION_CONTRADICTS',
      { ...KZ_CAO, offences: KZ_CAO.offences.map((row) => ({ ...row, maxArrestDays: null })) },
    ],
    ['NEITHER_FOUND_NOR_ASKED', { ...KZ_CAO, detectors: KZ_CAO.detectors.slice(1) }],
    [
      'BOTH_FOUND_AND_ASKED',
      { ...KZ_CAO, detectors: [...KZ_CAO.detectors, { code: 'KZ-P50', find: () => null }] },
    ],
    [
      'DETECTOR_WITHOUT_ROW',
      { ...KZ_CAO, detectors: [...KZ_CAO.detectors, { code: 'KZ-P99', find: () => null }] },
    ],
    ['VALUE_NOT_POSITIVE', { ...KZ_CAO, thresholds: KZ_CAO.thresholds.map((row) => ({ ...row, value: 0 })) }],
  ])('%s', (code, pack) => {
    expect(packFaults(pack).map((one) => one.code)).toContain(code);
  });
});

it('law:check names where: the rule, the article, the day', () => {
  const broken = withVersion({ article: '789(1); 987', verifiedBy: 'bar no. 0' });
  expect(packFaults(broken)).toEqual([
    { code: 'ARTICLE_UNKNOWN', at: `${first.code} cites 987` },
    { code: 'VERIFIED_WITHOUT_NAME_AND_DAY', at: first.code },
  ]);
  expect(packFaults({ ...KZ_CAO, holes: [] })).toEqual([
    { code: 'RANGE_HOLE', at: 'MCI_TENGE from 2017-01-01' },
  ]);
});
