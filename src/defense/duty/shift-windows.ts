import { Injectable } from '@nestjs/common';
import { later, toDate, toInstant, type Instant } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { windowAfterShift } from '../domain/hand-over-window.js';
import type { DutyShiftRow } from '../store/duty-shift.entity.js';
import { DutyShifts } from '../store/duty-shifts.repository.js';
import type { Window } from '../store/leaves.repository.js';

/** For what time a lawyer who goes off duty must leave nothing undone. */
@Injectable()
export class ShiftWindows {
  constructor(
    private readonly db: Db,
    private readonly shifts: DutyShifts,
  ) {}

  /** @returns the time up to the next planned shift, a day without one; hardly a moment where another shift runs on. */
  async after(shift: DutyShiftRow, end: Instant): Promise<Window> {
    if (await this.shifts.runsBeside(shift)) return { from: end, until: end.add({ milliseconds: 1 }) };
    const now = await this.db.now();
    const next = await this.shifts.nextStart(shift.lawyerId, toDate(later(end, now)));
    return windowAfterShift(end, next && toInstant(next), now);
  }
}
