import { localDateOf, type Instant, type LocalDate } from '../../../kernel/index.js';

/**
 * The night an hour belongs to: from noon to noon, named by the evening's date. What was drawn up at three in the
 * morning stands beside what was drawn up before midnight.
 */
export const nightOf = (at: Instant, zone: string): LocalDate =>
  localDateOf(at.subtract({ hours: 12 }), zone);
