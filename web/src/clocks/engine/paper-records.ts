import { isRefusal, localDateOf, type When } from '../../../../src/kernel/index.js';
import { checkTime } from '../../../../src/custody/domain/time-checks.js';
import type { Course, CourseProtocol } from '../../../../src/proceedings/domain/course/course.js';
import type { RecordProtocolInput, WhenInput } from '../../api/operations.js';
import { instantOf, whenOf } from './records.js';

/** A paper as it waits on this device. */
export interface PaperRecord {
  readonly protocol: RecordProtocolInput;
  /** when it was written down, milliseconds since 1970 */
  readonly recordedAt: number;
}

/** @returns the case with a paper more, as the server will read it. @param zone IANA, of whoever named none. */
export function withPaper(course: Course, { protocol, recordedAt }: PaperRecord, zone: string): Course {
  const said = (when: WhenInput | null | undefined): When | null => (when ? whenOf(when, zone) : null);
  const drawnAt = said(protocol.drawnAt)!;
  const time = checkTime(drawnAt, instantOf(recordedAt), 'drawnAt');
  // the server will refuse it: the case stands as it stood
  if (isRefusal(time)) return course;
  const isSure = !time.clockSuspect;
  if (protocol.kind === 'DETENTION') {
    return isSure ? withDetention(course, protocol, said(protocol.startedAt)) : course;
  }
  const actAt = said(protocol.actAt);
  const charge = protocol.article
    ? { number: protocol.article, part: protocol.part ?? null, on: dayOf(actAt ?? drawnAt) }
    : null;
  const paper: CourseProtocol = {
    id: protocol.id,
    detentionId: protocol.detentionId,
    recordedAt: instantOf(recordedAt),
    drawnAt: isSure ? drawnAt : null,
    actAt,
    copyServedAt: said(protocol.copyServedAt),
    copyServed: protocol.copyServed ?? null,
    isAbsent: protocol.absenceNoted ?? null,
    charge,
  };
  return {
    ...course,
    protocols: [...course.protocols, paper],
    custody: { ...course.custody, charge: charge ?? course.custody.charge },
  };
}

/** The latest that says anything of ground and track decides. */
const withDetention = (
  { custody, basis, ...course }: Course,
  { is48HourTrack, groundStated }: RecordProtocolInput,
  startedAt: When | null,
): Course => ({
  ...course,
  custody: {
    ...custody,
    recordedStarts: [...custody.recordedStarts, ...(startedAt ? [startedAt] : [])],
    isLongTrack: is48HourTrack ?? custody.isLongTrack ?? null,
  },
  basis: { hasRecord: true, hasGround: groundStated ?? basis.hasGround },
});

const dayOf = (when: When) => when.date ?? localDateOf(when.at!, when.zone);
