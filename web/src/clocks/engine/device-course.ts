import { localDateOf, Temporal } from '../../../../src/kernel/index.js';
import type { Course, CoursePerson } from '../../../../src/proceedings/domain/course/course.js';
import type { Track } from '../../../../src/proceedings/domain/deadlines/track.js';
import { ageOn } from '../../../../src/proceedings/domain/defects/age.js';
import { chargeFromText, KZ_CAO } from '../../../../src/proceedings/domain/rule-packs/kz-cao/index.js';
import type { DetaineeRowInput } from '../../api/operations.js';
import { sightingOf, startOf, type SeenRecord, type StartRecord } from './records.js';

/** Everything this device knows of somebody nobody has drawn a paper about yet. */
export interface DeviceCase {
  readonly detentionId: string;
  /** IANA, of the department; null: not known */
  readonly zone: string | null;
  /** milliseconds since 1970 */
  readonly loggedAt: number;
  readonly track: Track;
  readonly chargedArticle: string | null;
  readonly person: Pick<DetaineeRowInput, 'birthYear' | 'citizenship' | 'seeksAsylum' | 'sex' | 'disability'>;
  readonly seen: readonly SeenRecord[];
  readonly starts: readonly StartRecord[];
}

const NOTHING: Pick<
  Course,
  'protocols' | 'hearings' | 'rulings' | 'filings' | 'steps' | 'requests' | 'violations'
> = { protocols: [], hearings: [], rulings: [], filings: [], steps: [], requests: [], violations: [] };

/** @returns the case in the words the packs are asked in, as the server will put it when it has these records. */
export function deviceCourse(known: DeviceCase): Course {
  const zone = known.zone ?? KZ_CAO.defaultZone;
  const startsOf = (kind: StartRecord['kind']) =>
    known.starts.filter((one) => one.kind === kind).flatMap((one) => startOf(one, zone) ?? []);
  const realStarts = startsOf('REAL');
  const began = realStarts[0]?.at ?? Temporal.Instant.fromEpochMilliseconds(known.loggedAt);
  const on = localDateOf(began, zone);
  return {
    ...NOTHING,
    headId: known.detentionId,
    basis: { hasGround: null, hasRecord: null },
    person: personOf(known.person, on),
    parentsToldAt: null,
    standing: new Set(),
    closed: new Set(),
    custody: {
      track: known.track,
      charge: chargeFromText(known.chargedArticle, on),
      sightings: known.seen.flatMap((one) => sightingOf(one, zone) ?? []),
      realStarts,
      recordedStarts: startsOf('RECORDED'),
      heardAt: [],
      isLongTrack: null,
      sobrietyCertified: null,
      zone: known.zone,
    },
  };
}

/** By the year alone, as the server counts: dates of birth are sealed there. */
function personOf(person: DeviceCase['person'], on: Temporal.PlainDate): CoursePerson {
  const age = ageOn({ birthDate: null, birthYear: person.birthYear ?? null }, on);
  const { citizenship } = person;
  return {
    isMinor: age && (age.most < 18 ? true : age.least >= 18 ? false : null),
    citizenship: !citizenship || citizenship === 'UNKNOWN' ? null : citizenship,
    seeksAsylum: person.seeksAsylum ?? null,
    sex: person.sex ?? null,
    disability: person.disability ?? null,
  };
}
