import { Injectable } from '@nestjs/common';
import { ConfirmHolidays, ConfirmingHands } from './verbs/confirm-holidays.js';
import { ImportHolidays } from './verbs/import-holidays.js';
import { SetHoliday } from './verbs/set-holiday.js';
import { SwapWorkingDay } from './verbs/swap-working-day.js';
import { WithdrawHoliday } from './verbs/withdraw-holiday.js';

export const holidayVerbs = [
  ConfirmHolidays,
  ConfirmingHands,
  ImportHolidays,
  SetHoliday,
  SwapWorkingDay,
  WithdrawHoliday,
];

/** What a person can do about days off. */
@Injectable()
export class HolidayVerbs {
  constructor(
    readonly confirmHolidays: ConfirmHolidays,
    readonly importHolidays: ImportHolidays,
    readonly setHoliday: SetHoliday,
    readonly swapWorkingDay: SwapWorkingDay,
    readonly withdrawHoliday: WithdrawHoliday,
  ) {}
}
