import { Temporal, type When } from '../../../kernel/index.js';
import { keyOf, type ContradictionLimits } from './contradiction.js';
import { findContradictions } from './find-contradictions.js';
import { CONTRADICTION_KINDS, contradictionKind } from './kinds.js';
import {
  NO_RECORDS,
  type ComparedProtocol,
  type ComparedRecords,
  type RecordKind,
  type TimedPlace,
} from './records.js';
import { describeContradiction } from './wording.js';

const zone = 'Asia/Almaty';
const at = (text: string): When => ({
  at: Temporal.Instant.from(`2026-03-19T${text}:00Z`),
  precision: 'MINUTE',
  zone,
});
const hour = (text: string): When => ({ ...at(text), precision: 'HOUR' });
const limits: ContradictionLimits = { mostKmPerHour: 120, leastKm: 2, watchesMayDifferMinutes: 5 };
const ref = (kind: RecordKind, id: string) => ({ kind, id });

const protocol = (more: Partial<ComparedProtocol> = {}): ComparedProtocol => ({
  ref: ref('PROTOCOL', 'p1'),
  kind: 'OFFENCE',
  article: null,
  part: null,
  times: {},
  marks: {},
  words: {},
  ...more,
});
const records = (more: Partial<ComparedRecords>): ComparedRecords => ({ ...NO_RECORDS, ...more });
const ruling = (more: Partial<ComparedRecords['rulings'][number]> = {}) => ({
  ref: ref('RULING', 'r1'),
  announcedAt: at('20:00'),
  protocolId: 'p1',
  hearingId: null,
  article: null,
  part: null,
  ...more,
});
const hearing = (when: When | null) => ({ ref: ref('HEARING', 'h1'), heldAt: when });

const ALMATY = { lat: 43.238, lon: 76.945 };
const KAPSHAGAI = { lat: 43.884, lon: 77.068 };
const place = (id: string, when: When, more: Partial<TimedPlace['place']> = {}): TimedPlace => ({
  ref: ref('CLAIM', id),
  field: 'claim.seenAt',
  at: when,
  place: { departmentId: id, point: null, words: null, ...more },
});
const inWords = (id: string, when: When, words: string) => place(id, when, { departmentId: null, words });

const codes = (more: Partial<ComparedRecords>) =>
  findContradictions(records(more), limits).map(({ code }) => code);

describe('what cannot be true together, by article', () => {
  it.each<[string, string, Partial<ComparedRecords>]>([
    [
      'C-SAME-MINUTE',
      'art. 765: two departments in one minute',
      { places: [place('d1', at('18:00')), place('d2', at('18:00'))] },
    ],
    [
      'C-SAME-MINUTE',
      'art. 765: the act and the drawing up, in words that share nothing',
      {
        places: [
          inWords('p1', at('18:00'), 'г. Алматы, площадь Республики'),
          inWords('p1', at('18:00'), 'УП Медеуского района'),
        ],
      },
    ],
    [
      'C-TOO-FAST',
      'art. 765: 72 km in half an hour',
      {
        places: [place('d1', at('18:00'), { point: ALMATY }), place('d2', at('18:30'), { point: KAPSHAGAI })],
      },
    ],
    [
      'C-PROTOCOL-BEFORE-ACT',
      'art. 803(2)(4): drawn up before the act',
      { protocols: [protocol({ times: { drawnAt: at('18:00'), actAt: at('18:01') } })] },
    ],
    [
      'C-RULING-BEFORE-HEARING',
      'art. 822: ruling before the hearing it names',
      { hearings: [hearing(at('21:00'))], rulings: [ruling({ hearingId: 'h1' })] },
    ],
    [
      'C-RULING-BEFORE-HEARING',
      'art. 822: and before the only hearing there is',
      { hearings: [hearing(at('21:00'))], rulings: [ruling()] },
    ],
    [
      'C-SERVICE-BEFORE-RULING',
      'art. 832: copy served before the ruling',
      {
        rulings: [ruling()],
        services: [{ ref: ref('SERVICE', 's1'), servedAt: at('19:00'), rulingId: 'r1' }],
      },
    ],
    [
      'C-EXPLANATION-BEFORE-RIGHTS',
      'art. 767(3): explanation first, rights later',
      { protocols: [protocol({ times: { explanationAt: at('18:00'), rightsExplainedAt: at('18:10') } })] },
    ],
    [
      'C-DETAINED-AFTER-RELEASE',
      'art. 789(1): detention written after the release',
      {
        protocols: [protocol({ kind: 'DETENTION', times: { startedAt: at('22:00') } })],
        claims: [{ ref: ref('CLAIM', 'c1'), kind: 'RELEASED', at: at('21:00'), verified: true }],
      },
    ],
    [
      'C-COURT-BEFORE-PROTOCOL',
      'art. 808: the court had it first',
      { protocols: [protocol({ times: { drawnAt: at('18:00'), courtReceivedAt: at('17:00') } })] },
    ],
    [
      'C-TWO-ADDRESSES',
      'art. 803(2)(3): two addresses',
      {
        protocols: [
          protocol({ words: { address: 'г. Алматы, ул. Примерная, д. 5' } }),
          protocol({ ref: ref('PROTOCOL', 'p2'), words: { address: 'Алматы, Образцовая 5' } }),
        ],
      },
    ],
    [
      'C-TWO-BIRTH-DATES',
      'art. 803(2)(3): the paper and our own record',
      {
        protocols: [protocol({ words: { birthDate: '05.03.1990' } })],
        persons: [{ ref: ref('PERSON', 'x'), birthDate: '1990-05-03' }],
      },
    ],
    [
      'C-TWO-ARTICLES',
      'art. 829-10(2): the ruling under another article',
      {
        protocols: [protocol({ article: '488', part: 6 })],
        rulings: [ruling({ article: '434', part: 1 })],
      },
    ],
    [
      'C-TWO-ARTICLES',
      'art. 803(2)(5): two papers of one act, two parts',
      {
        protocols: [
          protocol({ article: '488', part: 6, times: { actAt: at('17:00') } }),
          protocol({ ref: ref('PROTOCOL', 'p2'), article: '488', part: 8, times: { actAt: at('17:00') } }),
        ],
      },
    ],
    [
      'C-SIGNED-NOT-SERVED',
      'art. 803(8): receipt signed, no copy recorded',
      { protocols: [protocol({ marks: { copyReceiptSigned: true } })] },
    ],
    [
      'C-SIGNED-NOT-SERVED',
      'art. 803(8): receipt signed, copy seen not to be there',
      { protocols: [protocol({ marks: { copyReceiptSigned: true, copyServed: false } })] },
    ],
    [
      'C-SIGNED-AND-REFUSED',
      'art. 803(5): both signed and refused',
      { protocols: [protocol({ marks: { personSigned: true, refusalNoted: true } })] },
    ],
    [
      'C-START-AFTER-SIGHTING',
      'art. 789(1): start written later than somebody saw them held',
      {
        recordedStarts: [{ ref: ref('START', 's1'), at: at('20:00') }],
        claims: [{ ref: ref('CLAIM', 'c1'), kind: 'SEEN', at: at('18:00'), verified: true }],
      },
    ],
  ])('%s %s', (code, _title, more) => {
    const [found, ...others] = findContradictions(records(more), limits);
    expect([found?.code, others]).toEqual([code, []]);
    const kind = contradictionKind(found!.code);
    expect(kind).toMatchObject({ severity: 'MATERIAL', verify: true });
    expect(found!.sides.map(({ field }) => field).join()).not.toBe('');
    const { en, ru, kk } = describeContradiction(kind, found!);
    for (const sentence of [en, ru, kk]) expect(sentence).not.toMatch(/[{}?]|undefined|NaN/);
  });

  it.each<[string, Partial<ComparedRecords>]>([
    ['two departments a minute apart', { places: [place('d1', at('18:00')), place('d2', at('18:01'))] }],
    ['one hour, two departments', { places: [place('d1', hour('18:00')), place('d2', hour('18:00'))] }],
    [
      'a court in the same yard',
      {
        places: [
          place('d1', at('18:00'), { point: ALMATY }),
          place('d2', at('18:00'), { point: { lat: 43.239, lon: 76.946 } }),
        ],
      },
    ],
    [
      'a department and a place in words',
      { places: [place('d1', at('18:00')), inWords('p1', at('18:00'), 'площадь')] },
    ],
    [
      'one place, written shorter',
      {
        places: [
          inWords('p1', at('18:00'), 'Алматы'),
          inWords('p2', at('18:00'), 'г. Алматы, пл. Республики'),
        ],
      },
    ],
    [
      '72 km in an hour',
      {
        places: [place('d1', at('18:00'), { point: ALMATY }), place('d2', at('19:00'), { point: KAPSHAGAI })],
      },
    ],
    [
      '72 km, coordinates of one unknown',
      { places: [place('d1', at('18:00'), { point: ALMATY }), place('d2', at('18:10'))] },
    ],
    [
      '72 km in half an hour that may have been an hour and a half',
      {
        places: [
          place('d1', hour('17:00'), { point: ALMATY }),
          place('d2', at('18:30'), { point: KAPSHAGAI }),
        ],
      },
    ],
    [
      'drawn up in the minute of the act',
      { protocols: [protocol({ times: { drawnAt: at('18:00'), actAt: at('18:00') } })] },
    ],
    [
      'a ruling of another hearing',
      { hearings: [hearing(at('21:00'))], rulings: [ruling({ hearingId: 'h2' })] },
    ],
    ['a hearing of unknown time', { hearings: [hearing(null)], rulings: [ruling()] }],
    [
      'one address, once without the flat',
      {
        protocols: [
          protocol({ words: { address: 'г. Алматы, ул. Примерная, 5-12' } }),
          protocol({ ref: ref('PROTOCOL', 'p2'), words: { address: 'Алматы, Примерная 5' } }),
        ],
      },
    ],
    [
      'one birth date in two spellings',
      {
        protocols: [protocol({ words: { birthDate: '5.3.1990 г.' } })],
        persons: [{ ref: ref('PERSON', 'x'), birthDate: '1990-03-05' }],
      },
    ],
    [
      'a birth date and a year alone',
      {
        protocols: [protocol({ words: { birthDate: '1991' } })],
        persons: [{ ref: ref('PERSON', 'x'), birthDate: '1990-03-05' }],
      },
    ],
    [
      'two offences at two hours',
      {
        protocols: [
          protocol({ article: '488', part: 6, times: { actAt: at('17:00') } }),
          protocol({ ref: ref('PROTOCOL', 'p2'), article: '434', part: 1, times: { actAt: at('18:00') } }),
        ],
      },
    ],
    [
      'a part nobody could read',
      { protocols: [protocol({ article: '488' })], rulings: [ruling({ article: '488', part: 6 })] },
    ],
    [
      'signed for and served',
      { protocols: [protocol({ marks: { copyReceiptSigned: true }, times: { copyServedAt: at('18:00') } })] },
    ],
    ['signed, refusal not known', { protocols: [protocol({ marks: { personSigned: true } })] }],
    [
      'seen by hearsay before the start',
      {
        recordedStarts: [{ ref: ref('START', 's1'), at: at('20:00') }],
        claims: [{ ref: ref('CLAIM', 'c1'), kind: 'SEEN', at: at('18:00'), verified: false }],
      },
    ],
    [
      'seen four minutes before the start: two watches',
      {
        recordedStarts: [{ ref: ref('START', 's1'), at: at('18:04') }],
        claims: [{ ref: ref('CLAIM', 'c1'), kind: 'SEEN', at: at('18:00'), verified: true }],
      },
    ],
    ['nothing at all', {}],
  ])('nothing: %s', (_title, more) => {
    expect(codes(more)).toEqual([]);
  });

  it('shows no sealed word, and names both records by the same key whichever came first', () => {
    const two = [
      protocol({ words: { address: 'Алматы, Примерная 5' } }),
      protocol({ ref: ref('PROTOCOL', 'p2'), words: { address: 'Тараз, Образцовая 7' } }),
    ];
    const [one] = findContradictions(records({ protocols: two }), limits);
    const [other] = findContradictions(records({ protocols: [...two].reverse() }), limits);
    expect(JSON.stringify(one)).not.toMatch(/Пример|Образц/);
    expect(keyOf(one!)).toBe('C-TWO-ADDRESSES|p1|p2');
    expect(keyOf(other!)).toBe(keyOf(one!));
  });

  it('has a kind for every code, in three languages', () => {
    for (const { title, sentence } of CONTRADICTION_KINDS) {
      for (const { en, ru, kk } of [title, sentence]) {
        expect([en, ru, kk].filter((one) => one.trim() === '')).toEqual([]);
      }
    }
  });
});
