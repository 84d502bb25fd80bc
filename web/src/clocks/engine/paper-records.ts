import { isRefusal, localDateOf, type Instant, type When } from '../../../../src/kernel/index.js';
import { checkTime } from '../../../../src/custody/domain/time-checks.js';
import type {
  Course,
  CourseProtocol,
  CourseRuling,
} from '../../../../src/proceedings/domain/course/course.js';
import type {
  RecordHearingInput,
  RecordProtocolInput,
  RecordRulingInput,
  RecordServiceInput,
  WhenInput,
} from '../../api/operations.js';
import { instantOf, whenOf } from './records.js';

/** A paper as it waits on this device. */
export type PaperRecord = (
  | { readonly protocol: RecordProtocolInput }
  | { readonly hearing: RecordHearingInput }
  | { readonly ruling: RecordRulingInput }
  | { readonly service: RecordServiceInput }
) & {
  /** when it was written down, milliseconds since 1970 */
  readonly recordedAt: number;
};

/** A paper's own time, as the server will read it. */
interface Read {
  readonly recordedAt: Instant;
  readonly when: When;
  /** null: the device's clock was in doubt, so it stays off clocks */
  readonly sure: { readonly when: When; readonly at: Instant } | null;
  said(when: WhenInput | null | undefined): When | null;
}

const timeOf = (paper: PaperRecord): WhenInput => {
  if ('protocol' in paper) return paper.protocol.drawnAt;
  if ('hearing' in paper) return paper.hearing.heldAt;
  return 'ruling' in paper ? paper.ruling.announcedAt : paper.service.servedAt;
};

/** @returns the case with a paper more, as the server will read it. @param zone IANA, of whoever named none. */
export function withPaper(course: Course, paper: PaperRecord, zone: string): Course {
  const recordedAt = instantOf(paper.recordedAt);
  const when = whenOf(timeOf(paper), zone);
  const time = checkTime(when, recordedAt, 'at');
  // the server will refuse it: the case stands as it stood
  if (isRefusal(time)) return course;
  const read: Read = {
    recordedAt,
    when,
    sure: time.clockSuspect ? null : { when, at: time.effectiveAt },
    said: (more) => (more ? whenOf(more, zone) : null),
  };
  if ('protocol' in paper) return withProtocol(course, paper.protocol, read);
  if ('hearing' in paper) return withHearing(course, paper.hearing, read);
  return 'ruling' in paper
    ? withRuling(course, paper.ruling, read)
    : withService(course, paper.service, read);
}

function withProtocol(course: Course, protocol: RecordProtocolInput, { said, ...read }: Read): Course {
  if (protocol.kind === 'DETENTION') {
    return read.sure ? withDetention(course, protocol, said(protocol.startedAt)) : course;
  }
  // the papers of a delivery and of a search start no clock
  if (protocol.kind !== 'OFFENCE') return course;
  const actAt = said(protocol.actAt);
  const charge = protocol.article
    ? { number: protocol.article, part: protocol.part ?? null, on: dayOf(actAt ?? read.when) }
    : null;
  const paper: CourseProtocol = {
    id: protocol.id,
    detentionId: protocol.detentionId,
    recordedAt: read.recordedAt,
    drawnAt: read.sure && read.when,
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

function withHearing(course: Course, hearing: RecordHearingInput, { recordedAt, sure }: Read): Course {
  const { id, detentionId, result } = hearing;
  const heldAt = sure && sure.when;
  return heard(
    {
      ...course,
      hearings: [
        ...course.hearings,
        { id, detentionId, recordedAt, heldAt, isReturn: result === 'RETURNED' },
      ],
    },
    sure,
  );
}

/** It is counted in the zone of the place where the person is held: courts are not known here. */
function withRuling(course: Course, ruling: RecordRulingInput, { recordedAt, when, sure }: Read): Course {
  const { id, detentionId, penalty, additionalPenalties, arrestDays, byAgency, article, part } = ruling;
  const paper: CourseRuling = {
    ...{ id, detentionId, recordedAt },
    protocolId: ruling.protocolId ?? course.protocols.at(-1)?.id ?? '',
    announcedAt: sure && sure.when,
    penalties: [penalty, ...(additionalPenalties ?? [])],
    arrestDays: arrestDays ?? null,
    byAgency: byAgency ?? null,
    services: [],
    zone: course.custody.zone,
  };
  const charge =
    course.custody.charge ?? (article ? { number: article, part: part ?? null, on: dayOf(when) } : null);
  const custody = { ...course.custody, charge };
  return heard({ ...course, custody, rulings: [...course.rulings, paper] }, sure);
}

const heard = (course: Course, sure: Read['sure']): Course => ({
  ...course,
  custody: { ...course.custody, heardAt: [...course.custody.heardAt, ...(sure ? [sure.at] : [])] },
});

const withService = (course: Course, { rulingId }: RecordServiceInput, { sure }: Read): Course => ({
  ...course,
  rulings: course.rulings.map((ruling) =>
    ruling.id === rulingId && sure ? { ...ruling, services: [...ruling.services, sure.when] } : ruling,
  ),
});

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
