import { type LawyerKey } from '../../cast/index.js';
import { type Course } from '../course/course.js';
import { type DayClock } from '../course/day-clock.js';
import { type DemoAssignment } from '../care/defence-types.js';
import {
  type DemoAppeal,
  type DemoHearing,
  type DemoProtocol,
  type DemoRuling,
} from './proceedings-types.js';
import { type Random } from '../random.js';

/** @param lawyer who accepted the case, if anybody did; a defender is rarely present otherwise. */
export function makeHearing(
  random: Random,
  course: Course,
  protocolId: string,
  lawyer: LawyerKey | undefined,
  clock: DayClock,
): DemoHearing {
  const startedAt = clock.at(course.heard!);
  return {
    hearingId: random.uuid(startedAt.epochMilliseconds),
    protocolId,
    startedAt,
    venue: random.pick(['POLICE', 'POLICE', 'COURT', 'REMOTE']),
    defenderPresent: random.chance(lawyer ? 0.7 : 0.08),
    result: course.outcome === 'ADJOURNED' ? 'ADJOURNED' : 'RULED',
  };
}

/** Fines of CAO arts 434(1), 488(6), 667(1) in MCI; art. 66(1) caps a minor's at ten. */
const FINE_MCI = { '434': 20, '488': 30, '667': 30 } as const;
const MINOR_FINE_MCI = 10;

/** None shorter than five days: the arrests are still being served when the demo begins, days later. */
const ARREST_DAYS = [5, 5, 7, 10, 15] as const;

function penaltyOf(random: Random, course: Course, article: DemoProtocol['article']) {
  const penalty = course.outcome as DemoRuling['penalty'];
  const fine = course.profile.age === 'ADULT' ? FINE_MCI[article] : MINOR_FINE_MCI;
  return {
    penalty,
    arrestDays: penalty === 'ARREST' ? random.pick(ARREST_DAYS) : null,
    fineMci: penalty === 'FINE' ? fine : null,
  };
}

/** Seven copies in ten are handed over within the hour, one is dated the next day only, of two nobody knows. */
function copyServed(random: Random, ruled: number, clock: DayClock): DemoRuling['copyServedAt'] {
  const way = random.int(1, 10);
  if (way <= 7) return clock.minute(ruled + random.int(3, 60));
  return way === 8 ? clock.day(1440 + 12 * 60) : null;
}

/** @returns the decision of a hearing that ended in one. */
export function makeRuling(
  random: Random,
  course: Course,
  hearingId: string,
  article: DemoProtocol['article'],
  clock: DayClock,
): DemoRuling {
  const announcedAt = clock.at(course.ruled!);
  return {
    rulingId: random.uuid(announcedAt.epochMilliseconds),
    ...{ hearingId, announcedAt },
    ...penaltyOf(random, course, article),
    copyServedAt: copyServed(random, course.ruled!, clock),
  };
}

const APPEALED: Readonly<Record<DemoRuling['penalty'], number>> = {
  ARREST: 0.93,
  FINE: 0.6,
  WARNING: 0.1,
  TERMINATED: 0,
};

/** @returns the appeal filed in the hours after the ruling, or null where the defence has not filed yet. */
export function makeAppeal(random: Random, ruling: DemoRuling, lawyer: LawyerKey): DemoAppeal | null {
  if (!random.chance(APPEALED[ruling.penalty])) return null;
  const filedAt = ruling.announcedAt.add({ minutes: random.int(65, 340) });
  return { appealId: random.uuid(filedAt.epochMilliseconds), rulingId: ruling.rulingId, filedAt, lawyer };
}

/** @returns who accepted each detention's case. */
export const acceptedBy = (assignments: readonly DemoAssignment[]): ReadonlyMap<string, LawyerKey> =>
  new Map(
    assignments
      .filter(({ answer }) => answer === 'ACCEPTED')
      .map(({ detentionId, lawyer }) => [detentionId, lawyer]),
  );
