import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { conflict, type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { HolidayDesk } from '../holiday-desk.js';
import { HolidayYears, yearOf } from '../holiday-years.js';
import { HolidayChangeInput, HolidayChangeSuccess, type HolidayOutcome } from './holiday-input.js';

@InputType('WithdrawHolidayInput')
export class WithdrawHolidayInput extends HolidayChangeInput {
  @Field(() => GraphQLLocalDate)
  date: string;

  @Length(5, 500)
  @Field(() => String)
  reason: string;
}

@ObjectType('WithdrawHolidaySuccess')
export class WithdrawHolidaySuccess extends HolidayChangeSuccess {}

export const WithdrawHolidayResult = resultUnion('WithdrawHolidayResult', WithdrawHolidaySuccess);

/**
 * Says that a date is no exception after all: the ordinary week decides it again, once a second person has confirmed.
 * Until then it counts as a day off. Of a swap both days go.
 */
@Injectable()
export class WithdrawHoliday implements Verb<WithdrawHolidayInput, HolidayOutcome, WithdrawHolidaySuccess> {
  readonly operation = 'withdrawHoliday';
  readonly input = WithdrawHolidayInput;

  constructor(
    private readonly desk: HolidayDesk,
    private readonly years: HolidayYears,
  ) {}

  async handle({ date, reason }: WithdrawHolidayInput): Promise<HolidayOutcome | Refusal> {
    const no = await this.desk.open([['date', date]]);
    if (no) return no;
    const row = await this.desk.standing(date);
    if (!row || row.withdrawn) return conflict('HOLIDAY_NOT_KEPT', 'date');
    const dates = row.swappedWith ? [date, row.swappedWith] : [date];
    for (const each of dates) {
      const old = await this.desk.standing(each);
      if (!old || old.withdrawn) continue;
      const { code, working, source, swappedWith } = old;
      await this.desk.say({ date: each, code, working, source, swappedWith, reason, withdrawn: true }, old);
    }
    return { year: yearOf(date), changeId: await this.desk.changed(dates) };
  }

  async present({ year }: HolidayOutcome): Promise<WithdrawHolidaySuccess> {
    return Object.assign(new WithdrawHolidaySuccess(), { year: await this.years.year(year) });
  }
}
