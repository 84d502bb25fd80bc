import { Temporal } from '../../../kernel/index.js';
import { snoozeLimit } from './snooze.js';

const at = (text: string) => Temporal.Instant.from(`2026-03-01T${text}Z`);

describe('how long a reminder may be put off', () => {
  it.each([
    ['a day term: four hours', 'DAY_TERM', '20:00', '14:00'],
    ['a custody clock: half an hour', 'CUSTODY_CLOCK', '20:00', '10:30'],
    ['the arrest clock: one hour', 'URGENT_REPEAT', '20:00', '11:00'],
    ['never past the moment it must be done', 'DAY_TERM', '11:00', '11:00'],
    ['once that moment has passed, as long as ever', 'URGENT_REPEAT', '09:00', '11:00'],
  ] as const)('%s', (_title, alarm, actBy, until) => {
    expect(snoozeLimit(alarm, at('10:00'), at(actBy)).until.toString()).toBe(at(until).toString());
  });
});
