import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { conflict, refuse, toDate, type Refusal } from '../../../kernel/index.js';
import { Db } from '../../../platform/db/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { Holidays } from '../../store/holidays.repository.js';
import { HolidayDesk } from '../holiday-desk.js';
import { HolidayYears } from '../holiday-years.js';
import { HolidayChangeInput, HolidayChangeSuccess, Source, type HolidayOutcome } from './holiday-input.js';

@InputType('ConfirmHolidaysInput')
export class ConfirmHolidaysInput extends HolidayChangeInput {
  @IsInt()
  @Field(() => Int)
  year: number;

  @Source()
  source: string;
}

@ObjectType('ConfirmHolidaysSuccess')
export class ConfirmHolidaysSuccess extends HolidayChangeSuccess {}

export const ConfirmHolidaysResult = resultUnion('ConfirmHolidaysResult', ConfirmHolidaysSuccess);

/** What confirming needs, in one hand. */
@Injectable()
export class ConfirmingHands {
  constructor(
    readonly desk: HolidayDesk,
    readonly years: HolidayYears,
  ) {}
}

/** Vouches, with the decree in hand, for a whole year that others entered: never for one's own days. */
@Injectable()
export class ConfirmHolidays implements Verb<ConfirmHolidaysInput, HolidayOutcome, ConfirmHolidaysSuccess> {
  readonly operation = 'confirmHolidays';
  readonly input = ConfirmHolidaysInput;

  constructor(
    private readonly db: Db,
    private readonly holidays: Holidays,
    private readonly hands: ConfirmingHands,
  ) {}

  /** @refuses HOLIDAYS_NOT_IMPORTED, HOLIDAYS_MISSING, SECOND_PERSON_REQUIRED, HOLIDAY_UNCHANGED */
  async handle({ year, source }: ConfirmHolidaysInput): Promise<HolidayOutcome | Refusal> {
    const no = await this.hands.desk.openYear(year);
    if (no) return no;
    const shown = await this.hands.years.year(year);
    if (shown.days.some((day) => day.setAt === null)) return conflict('HOLIDAYS_NOT_IMPORTED', 'year');
    if (shown.missing.length > 0) {
      return refuse('HOLIDAYS_MISSING', { path: 'year', params: { codes: shown.missing.join(', ') } });
    }
    if (shown.confirmed) return conflict('HOLIDAY_UNCHANGED', 'year');
    const by = (await this.db.actor()).id!;
    const open = (await this.holidays.ofYear(year)).filter((row) => !row.supersededAt && !row.confirmed);
    if (open.some(({ recordedBy }) => recordedBy === by)) return conflict('SECOND_PERSON_REQUIRED', 'year');
    const confirmedAt = toDate(await this.db.now());
    for (const old of open) {
      const { id: _id, supersededAt: _at, supersededBy: _by, ...said } = old;
      await this.holidays.write({ ...said, confirmed: true, confirmedBy: by, confirmedAt }, old);
    }
    await this.holidays.addYear(year, source);
    return { year, changeId: await this.hands.desk.changed([`${year}-01-01`, `${year}-12-31`]) };
  }

  async present({ year }: HolidayOutcome): Promise<ConfirmHolidaysSuccess> {
    return Object.assign(new ConfirmHolidaysSuccess(), { year: await this.hands.years.year(year) });
  }
}
