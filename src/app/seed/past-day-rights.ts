import type { PastDay } from '../../../demo/past-day/index.js';
import type { RecordRightsChecks } from '../../rights/index.js';
import { must, newId, whenInput } from './ground.js';

/** Four hundred questions about rights, with their answers, in one call. */
export async function seedRights(day: PastDay, record: RecordRightsChecks): Promise<void> {
  const checks = day.rightsChecks.map(({ rightsCheckId: id, basis: manner, at, ...check }) => ({
    ...check,
    id,
    manner,
    at: whenInput(at),
  }));
  await must('rights checks', record.handle({ clientId: newId(), checks }));
}
