import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, Matches } from 'class-validator';
import { GraphQLLocalDate } from 'graphql-scalars';
import { conflict, type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { HolidayDesk, partOfASwap } from '../holiday-desk.js';
import { HolidayYears, yearOf } from '../holiday-years.js';
import { HolidayChangeInput, HolidayChangeSuccess, Source, type HolidayOutcome } from './holiday-input.js';

@InputType('SetHolidayInput')
export class SetHolidayInput extends HolidayChangeInput {
  @Field(() => GraphQLLocalDate)
  date: string;

  @Matches(/^[A-Z][A-Z0-9_]{1,39}$/)
  @Field(() => String, { description: 'NAURYZ, KURBAN_AIT … or a new one in capitals' })
  code: string;

  @IsBoolean()
  @Field(() => Boolean, { defaultValue: false, description: 'false: a day off' })
  working: boolean;

  @Source()
  source: string;
}

@ObjectType('SetHolidaySuccess')
export class SetHolidaySuccess extends HolidayChangeSuccess {}

export const SetHolidayResult = resultUnion('SetHolidayResult', SetHolidaySuccess);

/** Says of a date that it is off, or worked; what was said before is superseded. Counts as a day off until confirmed. */
@Injectable()
export class SetHoliday implements Verb<SetHolidayInput, HolidayOutcome, SetHolidaySuccess> {
  readonly operation = 'setHoliday';
  readonly input = SetHolidayInput;

  constructor(
    private readonly desk: HolidayDesk,
    private readonly years: HolidayYears,
  ) {}

  async handle({ date, code, working, source }: SetHolidayInput): Promise<HolidayOutcome | Refusal> {
    const no = await this.desk.open([['date', date]]);
    if (no) return no;
    const old = await this.desk.standing(date);
    const swap = partOfASwap(old, 'date');
    if (swap) return swap;
    if (old && !old.withdrawn && old.code === code && old.working === working && old.source === source) {
      return conflict('HOLIDAY_UNCHANGED', 'date');
    }
    await this.desk.say({ date, code, working, source }, old);
    return { year: yearOf(date), changeId: await this.desk.changed([date]) };
  }

  async present({ year }: HolidayOutcome): Promise<SetHolidaySuccess> {
    return Object.assign(new SetHolidaySuccess(), { year: await this.years.year(year) });
  }
}
