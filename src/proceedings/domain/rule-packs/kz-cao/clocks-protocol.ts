import { boundsOf, isBefore } from '../../../../kernel/index.js';
import { lastMoment, type CourseProtocol, type CourseStep } from '../../course/course.js';
import { actsOf, type Act, type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { type Pause } from '../../deadlines/pause.js';
import { carriesExpulsion, isArrestable } from '../../defects/offence.js';
import { KZ_OFFENCES } from './offences.js';

/** Cases heard on the day they reach the court whatever the sanction: the emergency regime. */
const EMERGENCY = new Set(['476', '477', '478']);

/** The protocol from the offence to the court, and the hearing. CAO arts 62, 803, 806, 808, 829-5, 829-12. */
export const kzProtocolClocks = (maker: ClockMaker): CourseClock[] => [
  ...maker.question.course.protocols.flatMap((protocol) => ofProtocol(maker, protocol)),
  ...maker.question.course.steps.flatMap((step) => ofStep(maker, step)),
];

function ofProtocol(maker: ClockMaker, protocol: CourseProtocol): CourseClock[] {
  const clocks = limitation(maker, protocol);
  if (!protocol.drawnAt || !boundsOf(protocol.drawnAt).from) return clocks;
  const acts = actsOf(maker.question.course.steps.filter((step) => isAbout(step, protocol)));
  const own = { detentionId: protocol.detentionId, stepId: protocol.id };
  const drawn = { ...own, facts: { trigger: protocol.drawnAt }, acts };
  if (protocol.isAbsent === true) clocks.push(maker.make('KZ-PROT-ABSENT-2D', drawn));
  // "at once" is measured only where a recorded fact says how it was: silence is not yet a breach
  else if (protocol.copyServed === false || protocol.copyServedAt) {
    clocks.push(maker.make('KZ-PROT-COPY', { ...drawn, acts: copyServed(protocol) }));
  }
  if (!mayEndInCustody(protocol)) clocks.push(maker.make('KZ-PROT-SEND-3D', drawn));
  else if (acts.some(({ kind }) => kind === 'COURT_RECEIVED_PROTOCOL')) {
    clocks.push(maker.make('KZ-PROT-SEND-NOW', drawn));
  }
  return clocks;
}

/** A step that names no record is about every protocol of the case. */
const isAbout = ({ aboutId }: CourseStep, { id }: CourseProtocol): boolean => !aboutId || aboutId === id;

/** Arrest or expulsion possible. */
const mayEndInCustody = ({ charge }: CourseProtocol): boolean =>
  !!charge && (isArrestable(KZ_OFFENCES, charge) === true || carriesExpulsion(KZ_OFFENCES, charge) === true);

function copyServed({ copyServedAt, copyServed: isServed }: CourseProtocol): Act[] {
  const at = isServed === false || !copyServedAt ? null : lastMoment(copyServedAt);
  return at ? [{ kind: 'PROTOCOL_COPY_SERVED', at }] : [];
}

function ofStep(maker: ClockMaker, step: CourseStep): CourseClock[] {
  const { course } = maker.question;
  const own = { detentionId: step.detentionId, stepId: step.id, facts: { trigger: step.at } };
  const about = actsOf(course.steps.filter(({ aboutId }) => !aboutId || aboutId === step.id));
  switch (step.kind) {
    case 'OFFENCE_DETECTED': {
      const isCleared = course.steps.some(({ kind }) => kind === 'CIRCUMSTANCES_ESTABLISHED');
      const voidReason = isCleared ? ('OVERTAKEN' as const) : null;
      return [maker.make('KZ-PROT-NOW', { ...own, acts: drawnUp(maker), voidReason })];
    }
    case 'CIRCUMSTANCES_ESTABLISHED':
      return [maker.make('KZ-PROT-3D', { ...own, acts: drawnUp(maker) })];
    case 'ABSENT_PROTOCOL_RECEIVED':
      return [maker.make('KZ-PROT-RETURN-3D', { ...own, acts: about })];
    case 'COURT_RECEIVED_PROTOCOL': {
      const charged = course.protocols.filter((protocol) => isAbout(step, protocol));
      const isUrgent = charged.some((one) => mayEndInCustody(one) || EMERGENCY.has(one.charge?.number ?? ''));
      return [maker.make(isUrgent ? 'KZ-HEAR-SAMEDAY' : 'KZ-HEAR-15D', own)];
    }
    case 'SESSION_RECORD_SIGNED':
      return [maker.make('KZ-RECORD-REMARKS-5D', own)];
    case 'MOTION_FILED':
      return [maker.make('KZ-MOTION-3D', { ...own, acts: about })];
    default:
      return [];
  }
}

const drawnUp = (maker: ClockMaker): Act[] =>
  maker.question.course.protocols.flatMap(({ drawnAt }) => {
    const at = drawnAt && lastMoment(drawnAt);
    return at ? [{ kind: 'PROTOCOL_DRAWN', at }] : [];
  });

/**
 * Limitation of an offence: a year, or two months from its detection, for art. 488; else two months. It stands still
 * while the court has the case, and is without object once there is a ruling. CAO arts 62(1), (2), (5), 71.
 */
function limitation(maker: ClockMaker, protocol: CourseProtocol): CourseClock[] {
  const { charge, actAt, drawnAt } = protocol;
  const { course } = maker.question;
  const act = actAt ?? drawnAt;
  if (!charge || !act) return [];
  const isRuled = course.rulings.some(({ protocolId }) => protocolId === protocol.id);
  const detected = course.steps.find(({ kind }) => kind === 'OFFENCE_DETECTED')?.at ?? drawnAt;
  return [
    maker.make(charge.number === '488' ? 'KZ-LIMIT-ASM' : 'KZ-LIMIT-2M', {
      detentionId: protocol.detentionId,
      stepId: protocol.id,
      facts: {
        trigger: act,
        // an act whose time the paper does not give came before the paper
        ...(actAt ? {} : { isTriggerComputed: true }),
        ...(detected ? { others: { OFFENCE_DETECTED: detected } } : {}),
        pauses: beforeTheCourt(maker, protocol),
      },
      voidReason: isRuled ? 'OVERTAKEN' : null,
    }),
  ];
}

/** From its receipt by the court until the court sends the case back. */
function beforeTheCourt(maker: ClockMaker, protocol: CourseProtocol): Pause[] {
  const { steps, hearings } = maker.question.course;
  const received = steps.find((step) => step.kind === 'COURT_RECEIVED_PROTOCOL' && isAbout(step, protocol));
  const from = received && boundsOf(received.at).from;
  if (!from) return [];
  const returns = hearings.flatMap(({ isReturn, heldAt }) => (isReturn && heldAt ? [heldAt] : []));
  const back = returns.flatMap((when) => boundsOf(when).from ?? []).find((at) => !isBefore(at, from));
  return [{ from, to: back ?? null }];
}
