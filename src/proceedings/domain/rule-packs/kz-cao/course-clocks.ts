import { ClockMaker, type ClockQuestion, type CourseClock } from '../../course/course-clock.js';
import { kzActsClocks } from './clocks-acts.js';
import { kzCustodyClocks } from './clocks-custody.js';
import { kzDefenceClocks } from './clocks-defence.js';
import { kzExpulsionClocks } from './clocks-expulsion.js';
import { kzProtocolClocks } from './clocks-protocol.js';
import { kzRulingClocks } from './clocks-ruling.js';
import { KZ_DEADLINES } from './deadlines.js';

/** Every clock a case under this Code wants now. */
export function kzCourseClocks(question: ClockQuestion): readonly CourseClock[] {
  const maker = new ClockMaker(KZ_DEADLINES, question);
  const custody = kzCustodyClocks(maker);
  return [
    ...custody,
    ...kzDefenceClocks(maker),
    ...kzProtocolClocks(maker),
    ...kzRulingClocks(maker),
    ...kzActsClocks(maker, custody),
    ...kzExpulsionClocks(maker),
  ];
}
