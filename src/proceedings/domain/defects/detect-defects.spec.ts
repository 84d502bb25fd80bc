import fc from 'fast-check';
import { Temporal, type When } from '../../../kernel/index.js';
import { KZ_CAO } from '../rule-packs/kz-cao/index.js';
import { defectsOf } from '../rule-pack.js';
import {
  UNKNOWN_DETENTION,
  UNKNOWN_HEARING,
  UNKNOWN_PERSON,
  UNKNOWN_PROTOCOL,
  UNKNOWN_RULING,
  type CaseFacts,
  type DetentionFacts,
  type HearingFacts,
  type PersonFacts,
  type ProtocolFacts,
  type RulingFacts,
} from './case-facts.js';

const zone = 'Asia/Almaty';
const instant = (text: string) => Temporal.Instant.from(text);
const minute = (text: string): When => ({ at: instant(text), precision: 'MINUTE', zone });
const around = (text: string): When => ({ at: instant(text), precision: 'HOUR', zone });
const date = (text: string) => Temporal.PlainDate.from(text);

interface Parts {
  readonly protocol?: Partial<ProtocolFacts>;
  readonly person?: Partial<PersonFacts>;
  readonly detention?: Partial<DetentionFacts>;
  readonly hearing?: Partial<HearingFacts>;
  readonly ruling?: Partial<RulingFacts>;
}

const ACT = minute('2026-03-19T10:00:00Z');

const facts = (parts: Parts): CaseFacts => ({
  protocol: { ...UNKNOWN_PROTOCOL, actAt: ACT, ...parts.protocol },
  person: { ...UNKNOWN_PERSON, ...parts.person },
  detention: { ...UNKNOWN_DETENTION, ...parts.detention },
  hearing: { ...UNKNOWN_HEARING, ...parts.hearing },
  ruling: { ...UNKNOWN_RULING, ...parts.ruling },
  asOf: instant('2026-03-20T10:00:00Z'),
  zone,
});

const codes = (parts: Parts) => defectsOf(KZ_CAO, facts(parts)).map(({ code }) => code);

const MINOR = { birthDate: date('2009-01-01') };

describe('defects, by article', () => {
  it.each<[string, string, Parts]>([
    ['KZ-P01', 'art. 803(2)(1): no place', { protocol: { placeStated: false } }],
    ['KZ-P02', 'art. 803(2)(2): officer not named', { protocol: { officerNameStated: false } }],
    ['KZ-P05', 'art. 803(2)(5): no article', { protocol: { articleStated: false } }],
    ['KZ-P05', 'art. 803(2)(5): no such part', { protocol: { article: '488', part: 13 } }],
    ['KZ-P05', 'art. 803(2)(5): part not stated', { protocol: { article: '488', partStated: false } }],
    [
      'KZ-P07',
      'art. 803(2)(6): neither explanation nor refusal',
      { protocol: { explanationRecorded: false, explanationRefusalNoted: false } },
    ],
    ['KZ-P08', 'art. 738: language not determined', { protocol: { languageDetermined: false } }],
    [
      'KZ-P08',
      'art. 738: another language asked for',
      { protocol: { language: 'ru' }, person: { languageRequested: 'kk' } },
    ],
    ['KZ-P09', 'art. 803(3): no mark on rights', { protocol: { rightsExplainedMark: false } }],
    [
      'KZ-P10',
      'art. 767(3): explanation before rights',
      {
        protocol: {
          explanationAt: minute('2026-03-19T11:00:00Z'),
          rightsExplainedAt: minute('2026-03-19T11:10:00Z'),
        },
      },
    ],
    ['KZ-P11', 'art. 803(4): unsigned by the officer', { protocol: { officerSigned: false } }],
    [
      'KZ-P12',
      'art. 803(4)-(7): no signature, no note',
      { protocol: { personSigned: false, refusalNoted: false, absenceNoted: false } },
    ],
    ['KZ-P13', 'art. 803(7): not read', { protocol: { readOffered: false } }],
    [
      'KZ-P13',
      'art. 803(7): remarks not attached',
      { protocol: { remarksMade: true, remarksAttached: false } },
    ],
    ['KZ-P14', 'art. 803(8): no copy', { protocol: { copyServed: false } }],
    [
      'KZ-P14',
      'art. 803(8): copy two hours later',
      {
        protocol: {
          drawnAt: minute('2026-03-19T11:00:00Z'),
          copyServedAt: minute('2026-03-19T13:00:00Z'),
        },
      },
    ],
    [
      'KZ-P18',
      'arts 738(3), 758: no interpreter',
      { protocol: { language: 'ru', interpreterPresent: false }, person: { languages: ['kk'] } },
    ],
    [
      'KZ-P19',
      'art. 758(4): interpreter not warned',
      { protocol: { interpreterPresent: true, interpreterWarned: false } },
    ],
    [
      'KZ-P20',
      'art. 738(5): copy not translated',
      { protocol: { language: 'ru', copyTranslated: false }, person: { languages: ['kk', 'en'] } },
    ],
    [
      'KZ-P21',
      'art. 749(1)(1): defender asked for',
      { hearing: { defenderPresent: false }, person: { defenderRequested: true } },
    ],
    ['KZ-P21', 'art. 749(1)(4): minor', { hearing: { defenderPresent: false }, person: MINOR }],
    [
      'KZ-P21',
      'art. 749(1)(3): language',
      { hearing: { defenderPresent: false }, protocol: { language: 'ru' }, person: { languages: ['uz'] } },
    ],
    ['KZ-P23', 'art. 746(6): minor alone', { hearing: { legalRepresentativePresent: false }, person: MINOR }],
    [
      'KZ-P24',
      'art. 803(3): transfer not explained',
      { protocol: { transferRightExplained: false }, person: MINOR },
    ],
    ['KZ-P25', 'art. 65(1): fifteen on the day', { person: { birthDate: date('2010-03-20') } }],
    [
      'KZ-P26',
      'art. 50(2): arrest of a minor',
      { ruling: { penalties: ['ARREST'] }, person: { birthYear: 2009 } },
    ],
    [
      'KZ-P26',
      'art. 50(2): arrest of a mother',
      { ruling: { penalties: ['ARREST'] }, person: { sex: 'FEMALE', childUnder14: true } },
    ],
    [
      'KZ-P26',
      'art. 50(2): arrest of a man of 63',
      { ruling: { penalties: ['ARREST'] }, person: { sex: 'MALE', birthDate: date('1963-03-01') } },
    ],
    [
      'KZ-P26',
      'art. 50(2): arrest with a disability of group II',
      { ruling: { penalties: ['ARREST'] }, person: { disabilityGroup: 2 } },
    ],
    [
      'KZ-P26',
      'art. 66(3): community work of a minor',
      { ruling: { penalties: ['COMMUNITY_WORK'] }, person: MINOR },
    ],
    ['KZ-P26', 'art. 66(1): minor’s fine', { ruling: { penalties: ['FINE'], fineMci: 20 }, person: MINOR }],
    ['KZ-P27', 'art. 788(1): no detention protocol', { detention: { protocolDrawn: false } }],
    [
      'KZ-P27',
      'art. 788(1): time not to the minute',
      { detention: { protocolDrawn: true, recordedStart: around('2026-03-19T10:00:00Z') } },
    ],
    ['KZ-P28', 'art. 788(1): no copy', { detention: { copyServed: false } }],
    ['KZ-P29', 'art. 788(4): rights not explained', { detention: { rightsExplainedMark: false } }],
    [
      'KZ-P30',
      'art. 789(1): start written late',
      {
        detention: {
          realStart: minute('2026-03-19T10:00:00Z'),
          recordedStart: minute('2026-03-19T12:00:00Z'),
        },
      },
    ],
    [
      'KZ-P31',
      'art. 789(3): 24 hours exceeded',
      {
        protocol: { article: '488', part: 6 },
        detention: {
          realStart: minute('2026-03-19T10:00:00Z'),
          heldUntil: minute('2026-03-20T10:00:00Z'),
        },
      },
    ],
    [
      'KZ-P32',
      'art. 789(3): 24-hour track without arrest',
      {
        protocol: { article: '434', part: 3 },
        detention: {
          realStart: minute('2026-03-19T10:00:00Z'),
          heldUntil: minute('2026-03-19T14:00:00Z'),
        },
      },
    ],
    [
      'KZ-P37',
      'art. 62(1): drawn up two months and a day after the act',
      {
        protocol: {
          article: '667',
          part: 1,
          actAt: minute('2026-01-14T10:00:00Z'),
          drawnAt: minute('2026-03-17T10:00:00Z'),
        },
      },
    ],
    [
      'KZ-P37',
      'art. 62(2): art. 488, two months after the person was held, detection was no later',
      {
        protocol: {
          article: '488',
          part: 6,
          actAt: minute('2026-01-14T10:00:00Z'),
          drawnAt: minute('2026-03-17T10:00:00Z'),
        },
        detention: { realStart: minute('2026-01-14T11:00:00Z') },
      },
    ],
    [
      'KZ-P37',
      'art. 71: half for a minor',
      {
        protocol: {
          article: '667',
          part: 1,
          actAt: minute('2026-01-14T10:00:00Z'),
          drawnAt: minute('2026-02-17T10:00:00Z'),
        },
        person: MINOR,
      },
    ],
    [
      'KZ-P39',
      'art. 744(3): absent in an arrest case',
      { hearing: { personPresent: false }, ruling: { penalties: ['ARREST'] } },
    ],
    [
      'KZ-P40',
      'art. 759(3): prosecutor not told',
      { hearing: { prosecutorNotified: false }, protocol: { article: '488', part: 6 } },
    ],
    ['KZ-P42', 'art. 843(3)(6): ruling unsigned', { ruling: { signed: false } }],
    [
      'KZ-P48',
      'art. 488(8): citizen under the foreigners’ part',
      { protocol: { article: '488', part: 8 }, person: { citizenship: 'CITIZEN' } },
    ],
  ])('%s %s', (code, _title, parts) => {
    const found = defectsOf(KZ_CAO, facts(parts)).find((defect) => defect.code === code);
    expect(found?.triggeredBy.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ verify: true, confidence: 'MEDIUM' });
  });

  it.each<[string, string, Parts]>([
    ['KZ-P01', 'unknown place', { protocol: { placeStated: null, dateStated: true } }],
    ['KZ-P05', 'a one-part article needs no part', { protocol: { article: '434-3', partStated: false } }],
    ['KZ-P07', 'refusal noted', { protocol: { explanationRecorded: false, explanationRefusalNoted: true } }],
    ['KZ-P12', 'note unknown', { protocol: { personSigned: false, refusalNoted: false } }],
    [
      'KZ-P10',
      'same hour, order unknown',
      {
        protocol: {
          explanationAt: around('2026-03-19T11:00:00Z'),
          rightsExplainedAt: minute('2026-03-19T11:10:00Z'),
        },
      },
    ],
    [
      'KZ-P18',
      'knows the language (ru-KZ)',
      { protocol: { language: 'ru', interpreterPresent: false }, person: { languages: ['kk', 'ru-KZ'] } },
    ],
    ['KZ-P18', 'interpreter unknown', { protocol: { language: 'ru' }, person: { languages: ['kk'] } }],
    ['KZ-P21', 'no ground for a mandatory defender', { hearing: { defenderPresent: false } }],
    [
      'KZ-P23',
      'may be eighteen',
      { hearing: { legalRepresentativePresent: false }, person: { birthYear: 2008 } },
    ],
    ['KZ-P25', 'sixteen on that very day', { person: { birthDate: date('2010-03-19') } }],
    [
      'KZ-P26',
      'a father not alone',
      { ruling: { penalties: ['ARREST'] }, person: { sex: 'MALE', childUnder14: true } },
    ],
    [
      'KZ-P30',
      'within the tolerance of two watches',
      {
        detention: {
          realStart: minute('2026-03-19T10:00:00Z'),
          recordedStart: minute('2026-03-19T10:05:00Z'),
        },
      },
    ],
    [
      'KZ-P31',
      'charge unknown, 30 hours',
      {
        detention: {
          realStart: minute('2026-03-18T10:00:00Z'),
          heldUntil: minute('2026-03-19T16:00:00Z'),
        },
      },
    ],
    [
      'KZ-P31',
      'start known to the hour, may be 23 h 59',
      {
        protocol: { article: '488', part: 6 },
        detention: {
          realStart: around('2026-03-19T10:00:00Z'),
          heldUntil: minute('2026-03-20T10:59:00Z'),
        },
      },
    ],
    [
      'KZ-P37',
      'the last day was a day off: the end moves (739(5))',
      {
        protocol: {
          article: '667',
          part: 1,
          actAt: minute('2026-01-21T10:00:00Z'),
          drawnAt: minute('2026-03-25T10:00:00Z'),
        },
      },
    ],
    [
      'KZ-P37',
      'art. 488, detection unknown, within the year',
      {
        protocol: {
          article: '488',
          part: 6,
          actAt: minute('2026-01-14T10:00:00Z'),
          drawnAt: minute('2026-03-17T10:00:00Z'),
        },
      },
    ],
    ['KZ-P48', 'citizenship unknown', { protocol: { article: '488', part: 8 } }],
  ])('not %s: %s', (code, _title, parts) => {
    expect(codes(parts)).not.toContain(code);
  });
});

describe('how defects are reported', () => {
  it('art. 843(3)(5): no explanation is fatal only if the hearing denied it too', () => {
    const protocol = { explanationRecorded: false, explanationRefusalNoted: false };
    const severity = (hearing: Partial<HearingFacts>) =>
      defectsOf(KZ_CAO, facts({ protocol, hearing })).find(({ code }) => code === 'KZ-P07')?.severity;
    expect(severity({})).toBe('MATERIAL');
    expect(severity({ personHeard: false })).toBe('FATAL');
  });
  it('warns before a defect that may bring expulsion is raised', () => {
    const found = defectsOf(
      KZ_CAO,
      facts({ protocol: { article: '488', part: 6 }, person: { citizenship: 'FOREIGN' } }),
    );
    expect(found).toMatchObject([{ code: 'KZ-P48', caution: 'RAISING_IT_MAY_BRING_EXPULSION' }]);
  });
  it('puts the gravest first', () => {
    const found = defectsOf(
      KZ_CAO,
      facts({
        protocol: { placeStated: false, transferRightExplained: false },
        ruling: { signed: false },
        person: MINOR,
      }),
    );
    expect(found.map(({ severity }) => severity)).toEqual(['FATAL', 'MATERIAL', 'MINOR']);
  });
  it('finds nothing for an act before the pack’s text', () => {
    expect(codes({ protocol: { actAt: minute('2016-05-21T10:00:00Z'), placeStated: false } })).toEqual([]);
  });
  it('finds nothing where no document is recorded, and nothing where nothing is known', () => {
    const empty = { ...facts({}), protocol: null, detention: null, hearing: null, ruling: null };
    expect(defectsOf(KZ_CAO, empty)).toEqual([]);
    expect(codes({})).toEqual([]);
  });
  it('never grows when a fact becomes unknown (property)', () => {
    const flags = [
      'placeStated',
      'officerNameStated',
      'articleStated',
      'languageDetermined',
      'rightsExplainedMark',
      'officerSigned',
      'personSigned',
      'refusalNoted',
      'absenceNoted',
      'readOffered',
      'copyServed',
    ] as const;
    const known = fc.record(
      Object.fromEntries(flags.map((flag) => [flag, fc.constantFrom(true, false, null)])),
    );
    fc.assert(
      fc.property(known, fc.constantFrom(...flags), (protocol, forgotten) => {
        const before = codes({ protocol });
        const after = codes({ protocol: { ...protocol, [forgotten]: null } });
        expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });
});
