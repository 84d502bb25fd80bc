import { custodyFacts, custodyVoid, soberingFacts } from '../../custody/episode.js';
import { type Course } from '../../course/course.js';
import { actsOf, type ClockMaker, type CourseClock } from '../../course/course-clock.js';
import { type VoidReason } from '../../deadlines/deadline-record.js';
import { type DeadlineFacts } from '../../deadlines/facts.js';
import { kzCustodyClock } from './clocks.js';
import { KZ_DEADLINES } from './deadlines.js';

const TRACKS = ['KZ-DET-3H', 'KZ-DET-24H', 'KZ-DET-48H', 'KZ-DET-SOBER'] as const;
const PACK = { custodyClock: kzCustodyClock, deadlines: KZ_DEADLINES };

/** The court owes a hearing once it has the protocol. */
const isBeforeCourt = ({ steps }: Course): boolean =>
  steps.some(({ kind }) => kind === 'COURT_RECEIVED_PROTOCOL');

/**
 * The custody clock of the track the case is on, and the duties that go with it. A criminal case shows the clock it
 * would have, void. CAO arts 789, 829-5(3).
 */
export function kzCustodyClocks(maker: ClockMaker): CourseClock[] {
  const { course } = maker.question;
  const { custody } = course;
  const held = custodyFacts(custody);
  const running = kzCustodyClock(custody.charge, {
    isLongTrack: custody.isLongTrack,
    isSoberingCertified: !!custody.sobrietyCertified,
  });
  const unless = (holds: boolean): VoidReason | null => (holds ? null : 'CONDITION_GONE');
  const factsOf = (code: string): DeadlineFacts => (code === 'KZ-DET-SOBER' ? soberingFacts(custody) : held);
  return [
    ...TRACKS.map((code) =>
      maker.make(code, {
        facts: factsOf(code),
        voidReason: custodyVoid(PACK, code, custody, false),
        opensVoid: code === running,
      }),
    ),
    maker.make('KZ-DET-48H-PROS', {
      facts: held,
      acts: actsOf(course.steps),
      voidReason: unless(custody.isLongTrack === true),
    }),
    maker.make('KZ-HEAR-24H', {
      facts: held,
      voidReason: unless(running === 'KZ-DET-24H' && isBeforeCourt(course)),
    }),
  ];
}
