import fc from 'fast-check';
import { Temporal, type When } from '../../../kernel/index.js';
import { copiedNarratives, sharedTextWith } from './copied-narratives.js';
import { findPatterns } from './find-patterns.js';
import { LANES, likeness, narrativeWords, shinglesOf, signatureOf } from './narrative.js';
import { nightOf } from './night.js';
import { type NightProtocol, type PatternLimits } from './night-protocols.js';
import { drawnElsewhere, officersInTwoPlaces, repeatedWitnesses, witnessInProtocols } from './same-people.js';

/** Stands in for the keyed hash: any spread of 64 bits will do here. */
function hashOf(text: string): readonly [number, number] {
  let [high, low] = [0x811c9dc5, 0x01000193];
  for (const letter of text) {
    high = Math.imul(high ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
    low = Math.imul(low + letter.codePointAt(0)! + high, 0x85ebca6b) >>> 0;
  }
  return [high, low];
}
const signature = (text: string, least = 8) => signatureOf(shinglesOf(text, least).map(hashOf));

const limits: PatternLimits = {
  alikeFrom: 0.8,
  witnessInProtocols: 3,
  mostKmPerHour: 120,
  leastKm: 2,
  watchesMayDifferMinutes: 5,
};
const minute = (text: string): When => ({
  at: Temporal.Instant.from(`2026-03-19T${text}:00Z`),
  precision: 'MINUTE',
  zone: 'Asia/Almaty',
});
const one = (id: string, more: Partial<NightProtocol> = {}): NightProtocol => ({
  id,
  personId: `person-${id}`,
  night: '2026-03-19',
  narrative: null,
  officer: null,
  witnesses: [],
  drawnAt: minute('20:00'),
  place: { departmentId: 'd1', point: null, words: null },
  ...more,
});
const STORY =
  'Принимал участие в незаконном собрании, выкрикивал лозунги, на требования разойтись не реагировал, был доставлен.';

describe('a narrative', () => {
  it('leaves out case, signs and figures', () => {
    expect(narrativeWords('В 18:30 у дома №5 — ВЫКРИКИВАЛ «ещё» лозунги.')).toEqual(
      narrativeWords('в 19.45, у дома 71: выкрикивал еще лозунги'),
    );
  });

  it('is compared from eight words on', () => {
    expect(shinglesOf('один два три четыре пять шесть семь', 8)).toEqual([]);
    expect(shinglesOf('один два три четыре пять шесть семь восемь', 8)).toHaveLength(4);
    expect(signature('слишком коротко')).toBeNull();
  });

  const words = fc.array(fc.constantFrom('а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з'), {
    minLength: 8,
    maxLength: 60,
  });

  it('likeness is symmetric, between nothing and one, and one for the same text (property)', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [signature(a.join(' '))!, signature(b.join(' '))!];
        expect(likeness(left, right)).toBe(likeness(right, left));
        expect(likeness(left, right)).toBeGreaterThanOrEqual(0);
        expect(likeness(left, right)).toBeLessThanOrEqual(1);
        expect(likeness(left, signature(a.join(', ').toUpperCase())!)).toBe(1);
      }),
    );
  });

  it('likeness comes near the share of common shingles (property)', () => {
    fc.assert(
      fc.property(words, fc.array(fc.constantFrom('и', 'к', 'л'), { maxLength: 30 }), (a, tail) => {
        const [text, other] = [a.join(' '), [...a, ...tail].join(' ')];
        const [left, right] = [shinglesOf(text, 8), shinglesOf(other, 8)];
        const common = left.filter((run) => right.includes(run)).length;
        const jaccard = common / new Set([...left, ...right]).size;
        expect(Math.abs(likeness(signature(text)!, signature(other)!) - jaccard)).toBeLessThan(0.25);
      }),
    );
  });

  it('a signature is of one length, whatever the text', () => {
    expect(signature(STORY)).toHaveLength(LANES);
    expect(signature(STORY.repeat(30))).toHaveLength(LANES);
  });
});

describe('copied narratives, CAO arts 765(3), 819', () => {
  const copy = signature(STORY.replace('лозунги', 'лозунги, громко'), 8)!;
  const story = signature(STORY)!;
  const other = signature(
    'Находился на проезжей части, нецензурно выражался, чем нарушил общественный порядок.',
  )!;

  it('finds one story told of several people, and leaves another out', () => {
    const night = [
      one('a', { narrative: story }),
      one('b', { narrative: story }),
      one('c', { narrative: other }),
    ];
    expect(copiedNarratives(night, 0.8)).toEqual([
      { kind: 'COPIED_NARRATIVE', protocolIds: ['a', 'b'], personCount: 2, likeness: 1, sharedNames: null },
    ]);
    expect(sharedTextWith(night[0]!, night, 0.8)).toBe(1);
    expect(sharedTextWith(night[2]!, night, 0.8)).toBe(0);
  });

  it('joins what is alike enough, and says how alike', () => {
    const night = [one('a', { narrative: story }), one('b', { narrative: copy })];
    const alike = likeness(story, copy);
    expect(alike).toBeLessThan(1);
    expect(copiedNarratives(night, alike)).toMatchObject([{ personCount: 2, likeness: alike }]);
    expect(copiedNarratives(night, Math.min(1, alike + 0.01))).toEqual([]);
  });

  it('two protocols of one person are no pattern', () => {
    const twice = [one('a', { narrative: story }), one('b', { narrative: story, personId: 'person-a' })];
    expect(copiedNarratives(twice, 0.8)).toEqual([]);
    expect(sharedTextWith(twice[0]!, twice, 0.8)).toBe(0);
  });

  it('nights are compared each by itself', () => {
    const nights = [one('a', { narrative: story }), one('b', { narrative: story, night: '2026-03-20' })];
    expect(findPatterns(nights, limits)).toEqual([]);
    expect(sharedTextWith(nights[0]!, nights, 0.8)).toBe(0);
  });
});

describe('one officer in two places, CAO art. 765(3)', () => {
  const there = { departmentId: 'd2', point: null, words: null };
  it.each<[string, Partial<NightProtocol>, number]>([
    ['at one time in another department', { place: there }, 1],
    ['within what two watches may differ', { place: there, drawnAt: minute('20:05') }, 1],
    ['six minutes later: how far it is nobody knows', { place: there, drawnAt: minute('20:06') }, 0],
    ['in the same department', {}, 0],
    ['in an unknown place', { place: { departmentId: null, point: null, words: null } }, 0],
    [
      'an hour nobody knows to the minute',
      { place: there, drawnAt: { ...minute('20:00'), precision: 'HOUR' } },
      0,
    ],
    ['another officer', { place: there, officer: 'b' }, 0],
  ])('%s', (_title, more, count) => {
    const night = [one('a', { officer: 'a' }), one('b', { officer: 'a', ...more })];
    expect(drawnElsewhere(night[0]!, night, limits)).toHaveLength(count);
    expect(officersInTwoPlaces(night, limits)).toHaveLength(count);
  });

  it('faster than any car between known places', () => {
    const near = { departmentId: 'd1', point: { lat: 43.238, lon: 76.945 }, words: null };
    const far = { departmentId: 'd2', point: { lat: 51.169, lon: 71.449 }, words: null };
    const night = [
      one('a', { officer: 'a', place: near }),
      one('b', { officer: 'a', place: far, drawnAt: minute('23:00') }),
    ];
    expect(officersInTwoPlaces(night, limits)).toMatchObject([{ protocolIds: ['a', 'b'], personCount: 2 }]);
  });
});

describe('the same witnesses, CAO arts 765-766', () => {
  it('from three people on; two who go together are one pattern', () => {
    const night = ['a', 'b', 'c'].map((id) => one(id, { witnesses: ['w1', 'w2'] }));
    expect(repeatedWitnesses(night, 3)).toEqual([
      {
        kind: 'SAME_WITNESSES',
        protocolIds: ['a', 'b', 'c'],
        personCount: 3,
        likeness: null,
        sharedNames: 2,
      },
    ]);
    expect(witnessInProtocols(night[0]!, night)).toBe(3);
    expect(repeatedWitnesses(night.slice(1), 3)).toEqual([]);
  });
});

it('a night goes from noon to noon and bears the evening’s date', () => {
  const zone = 'Asia/Almaty';
  const at = (text: string) => nightOf(Temporal.Instant.from(text), zone).toString();
  expect(at('2026-03-19T18:00:00+05:00')).toBe('2026-03-19');
  expect(at('2026-03-20T03:00:00+05:00')).toBe('2026-03-19');
  expect(at('2026-03-20T12:00:00+05:00')).toBe('2026-03-20');
});
