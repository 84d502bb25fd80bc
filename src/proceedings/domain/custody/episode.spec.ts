import { Temporal, type When } from '../../../kernel/index.js';
import { findRule } from '../rule-pack.js';
import { chargeFromText, KZ_CAO } from '../rule-packs/kz-cao/index.js';
import {
  custodyAnswer,
  custodyFacts,
  custodyVoid,
  soberingFacts,
  type EpisodeFacts,
  type Sighting,
} from './episode.js';

const at = (text: string) => Temporal.Instant.from(`2026-03-01T${text}Z`);
const minute = (text: string): When => ({ at: at(text), precision: 'MINUTE', zone: 'Asia/Almaty' });
const on = Temporal.PlainDate.from('2026-03-01');
const sighting = (kind: Sighting['kind'], text: string, more: Partial<Sighting> = {}): Sighting => ({
  kind,
  at: at(text),
  recordedAt: at('20:00'),
  verified: true,
  clockSuspect: false,
  ...more,
});
const episode = (more: Partial<EpisodeFacts> = {}): EpisodeFacts => ({
  track: 'ADMINISTRATIVE',
  charge: null,
  sightings: [],
  realStarts: [],
  recordedStarts: [],
  heardAt: [],
  zone: 'Asia/Almaty',
  ...more,
});
const rule = (code: string) => findRule(KZ_CAO, code)!;

describe('what bounds the start of custody, CAO art. 789(1)', () => {
  it.each<[string, Partial<EpisodeFacts>, string | undefined, string | undefined]>([
    ['nothing recorded', {}, undefined, undefined],
    [
      'first sighting',
      { sightings: [sighting('MOVED', '15:00'), sighting('SEEN', '14:00')] },
      undefined,
      '14:00',
    ],
    ['a release alone says nothing', { sightings: [sighting('RELEASED', '15:00')] }, undefined, undefined],
    ['losing sight says nothing', { sightings: [sighting('UNKNOWN', '15:00')] }, undefined, undefined],
    [
      'a wrong clock: its receipt',
      { sightings: [sighting('SEEN', '09:00', { clockSuspect: true })] },
      undefined,
      '20:00',
    ],
    ['the start the police wrote', { recordedStarts: [minute('13:00')] }, undefined, '13:00'],
    ['a hearing', { heardAt: [at('18:00')] }, undefined, '18:00'],
    ['two starts: the earlier', { realStarts: [minute('12:00'), minute('11:00')] }, '11:00', undefined],
    [
      'a start nobody knows',
      { realStarts: [{ precision: 'UNKNOWN', zone: 'Asia/Almaty' }] },
      undefined,
      undefined,
    ],
  ])('%s', (_title, more, trigger, latest) => {
    const facts = custodyFacts(episode(more));
    expect(facts.trigger?.at?.toString()).toBe(trigger && at(trigger).toString());
    expect(facts.latestPossibleStart?.toString()).toBe(latest && at(latest).toString());
  });
});

describe('what ends a custody clock, CAO arts 789(1), 789(3)', () => {
  it.each<[string, string, Partial<EpisodeFacts>, string | null]>([
    [
      '3 h: a verified release',
      'KZ-DET-3H',
      { sightings: [sighting('SEEN', '10:00'), sighting('RELEASED', '12:00')] },
      'RELEASE',
    ],
    [
      '3 h: a release by hearsay',
      'KZ-DET-3H',
      { sightings: [sighting('RELEASED', '12:00', { verified: false })] },
      null,
    ],
    [
      '3 h: a release on a wrong clock',
      'KZ-DET-3H',
      { sightings: [sighting('RELEASED', '12:00', { clockSuspect: true })] },
      null,
    ],
    [
      '3 h: seen held again after it',
      'KZ-DET-3H',
      { sightings: [sighting('RELEASED', '12:00'), sighting('SEEN', '13:00')] },
      null,
    ],
    ['3 h: a hearing', 'KZ-DET-3H', { heardAt: [at('12:00')] }, null],
    ['24 h: a hearing', 'KZ-DET-24H', { heardAt: [at('12:00')] }, 'HEARING'],
    [
      '24 h: whichever came first',
      'KZ-DET-24H',
      { heardAt: [at('12:00')], sightings: [sighting('RELEASED', '11:00')] },
      'RELEASE',
    ],
  ])('%s', (_title, code, more, kind) => {
    expect(custodyAnswer(episode(more), rule(code))?.kind ?? null).toBe(kind);
  });
});

describe('why a custody clock does not run', () => {
  const charged = episode({ charge: chargeFromText('488(6)', on) });
  it.each([
    ['nothing charged: three hours run', 'KZ-DET-3H', episode(), false, null],
    [
      'arrest charged: 24 hours replace them, CAO art. 789(3)',
      'KZ-DET-3H',
      charged,
      false,
      'REPLACED_BY_24H_TRACK',
    ],
    ['arrest charged: 24 hours run', 'KZ-DET-24H', charged, false, null],
    ['the charge fell away', 'KZ-DET-24H', episode(), false, 'REPLACED_BY_3H_TRACK'],
    ['criminal', 'KZ-DET-3H', episode({ track: 'CRIMINAL' }), false, 'CRIMINAL_TRACK'],
    ['track unknown: runs', 'KZ-DET-3H', episode({ track: 'UNKNOWN' }), false, null],
    [
      'a ground of the 48-hour track, CAO art. 789(2)',
      'KZ-DET-24H',
      { ...charged, isLongTrack: true },
      false,
      'REPLACED_BY_OTHER_TRACK',
    ],
    [
      'sobering certified: counted from it, CAO art. 789(1)',
      'KZ-DET-SOBER',
      episode({ sobrietyCertified: minute('13:00') }),
      false,
      null,
    ],
    [
      'sobering certified: not from the restriction',
      'KZ-DET-3H',
      episode({ sobrietyCertified: minute('13:00') }),
      false,
      'REPLACED_BY_3H_TRACK',
    ],
    ['joined to an earlier episode', 'KZ-DET-3H', episode(), true, 'DETENTION_JOINED'],
  ])('%s', (_title, code, facts, isJoined, reason) => {
    expect(custodyVoid(KZ_CAO, code, facts, isJoined)).toBe(reason);
  });
});

it('CAO art. 789(1): the sobering is the start, whatever was seen before', () => {
  const facts = soberingFacts(
    episode({ sightings: [sighting('SEEN', '09:00')], sobrietyCertified: minute('13:00') }),
  );
  expect(facts.trigger?.at?.toString()).toBe(at('13:00').toString());
  expect(facts.latestPossibleStart).toBeUndefined();
});
