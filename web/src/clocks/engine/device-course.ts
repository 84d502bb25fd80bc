import { localDateOf, Temporal, type When } from '../../../../src/kernel/index.js';
import type { Course, CoursePerson } from '../../../../src/proceedings/domain/course/course.js';
import { courseFromText } from '../../../../src/proceedings/domain/course/course-text.js';
import type { Track } from '../../../../src/proceedings/domain/deadlines/track.js';
import { ageOn } from '../../../../src/proceedings/domain/defects/age.js';
import { chargeFromText, KZ_CAO } from '../../../../src/proceedings/domain/rule-packs/kz-cao/index.js';
import type { DetaineeRowInput } from '../../api/operations.js';
import { withPaper, type PaperRecord } from './paper-records.js';
import { sightingOf, startOf, type SeenRecord, type StartRecord } from './records.js';

/** Somebody written down on this device, whom the server has not answered for. */
export interface NewCase {
  /** milliseconds since 1970 */
  readonly loggedAt: number;
  readonly track: Track;
  readonly chargedArticle: string | null;
  readonly person: Pick<DetaineeRowInput, 'birthYear' | 'citizenship' | 'seeksAsylum' | 'sex' | 'disability'>;
}

/** Everything this device knows of a case: what the server counts it from, and what waits here. */
export interface DeviceCase {
  readonly detentionId: string;
  /** IANA, of the department; null: not known */
  readonly zone: string | null;
  /** `clockFacts` of the server's last answer, where it knows the case */
  readonly from: NewCase | string;
  readonly seen: readonly SeenRecord[];
  readonly starts: readonly StartRecord[];
  readonly papers: readonly PaperRecord[];
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
  const course =
    typeof known.from === 'string' ? courseFromText(known.from) : newCourse(known, known.from, realStarts);
  const { custody } = course;
  const told = {
    ...course,
    custody: {
      ...custody,
      sightings: [...custody.sightings, ...known.seen.flatMap((one) => sightingOf(one, zone) ?? [])],
      realStarts: [...custody.realStarts, ...realStarts],
      recordedStarts: [...custody.recordedStarts, ...startsOf('RECORDED')],
    },
  };
  return known.papers.reduce<Course>((sofar, paper) => withPaper(sofar, paper, zone), told);
}

/** @returns the case of somebody new, of whom nothing is told yet but who they are. */
function newCourse(
  { detentionId, zone }: DeviceCase,
  { loggedAt, track, chargedArticle, person }: NewCase,
  realStarts: readonly When[],
): Course {
  const began = realStarts[0]?.at ?? Temporal.Instant.fromEpochMilliseconds(loggedAt);
  const on = localDateOf(began, zone ?? KZ_CAO.defaultZone);
  return {
    ...NOTHING,
    headId: detentionId,
    basis: { hasGround: null, hasRecord: null },
    person: personOf(person, on),
    parentsToldAt: null,
    standing: new Set(),
    closed: new Set(),
    custody: {
      track,
      charge: chargeFromText(chargedArticle, on),
      sightings: [],
      realStarts: [],
      recordedStarts: [],
      heardAt: [],
      isLongTrack: null,
      sobrietyCertified: null,
      zone,
    },
  };
}

/** By the year alone, as the server counts: dates of birth are sealed there. */
function personOf(person: NewCase['person'], on: Temporal.PlainDate): CoursePerson {
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
