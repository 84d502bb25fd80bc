import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { conflict, refuse, Temporal, type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { ordinaryWeek } from '../../domain/index.js';
import { HolidayDesk } from '../holiday-desk.js';
import { HolidayYears, yearOf } from '../holiday-years.js';
import { HolidayChangeInput, HolidayChangeSuccess, Source, type HolidayOutcome } from './holiday-input.js';

@InputType('SwapWorkingDayInput')
export class SwapWorkingDayInput extends HolidayChangeInput {
  @Field(() => GraphQLLocalDate, { description: 'a weekday the Government made a day off' })
  off: string;

  @Field(() => GraphQLLocalDate, { description: 'the weekend day worked in its place' })
  worked: string;

  @Source()
  source: string;
}

@ObjectType('SwapWorkingDaySuccess')
export class SwapWorkingDaySuccess extends HolidayChangeSuccess {}

export const SwapWorkingDayResult = resultUnion('SwapWorkingDayResult', SwapWorkingDaySuccess);

/** Farther apart than any decree has swapped: a slip of the finger. */
const MOST_DAYS_APART = 62;

/** Swaps a working day against a day off: two dates, one decree, withdrawn only together. */
@Injectable()
export class SwapWorkingDay implements Verb<SwapWorkingDayInput, HolidayOutcome, SwapWorkingDaySuccess> {
  readonly operation = 'swapWorkingDay';
  readonly input = SwapWorkingDayInput;

  constructor(
    private readonly desk: HolidayDesk,
    private readonly years: HolidayYears,
  ) {}

  async handle({ off, worked, source }: SwapWorkingDayInput): Promise<HolidayOutcome | Refusal> {
    const no =
      (await this.desk.open([
        ['off', off],
        ['worked', worked],
      ])) ?? swapFault(off, worked);
    if (no) return no;
    for (const [path, date] of [
      ['off', off],
      ['worked', worked],
    ] as const) {
      const old = await this.desk.standing(date);
      if (old?.swappedWith && !old.withdrawn) return conflict('PART_OF_A_SWAP', path);
    }
    const said = { code: 'SWAPPED', source };
    await this.desk.say(
      { ...said, date: off, working: false, swappedWith: worked },
      await this.desk.standing(off),
    );
    await this.desk.say(
      { ...said, date: worked, working: true, swappedWith: off },
      await this.desk.standing(worked),
    );
    return { year: yearOf(off), changeId: await this.desk.changed([off, worked]) };
  }

  async present({ year }: HolidayOutcome): Promise<SwapWorkingDaySuccess> {
    return Object.assign(new SwapWorkingDaySuccess(), { year: await this.years.year(year) });
  }
}

/** @refuses SWAP_NOT_A_WORKDAY, SWAP_NOT_A_WEEKEND, SWAP_TOO_FAR_APART */
function swapFault(off: string, worked: string): Refusal | null {
  const [free, busy] = [Temporal.PlainDate.from(off), Temporal.PlainDate.from(worked)];
  if (!ordinaryWeek(free)) return refuse('SWAP_NOT_A_WORKDAY', { path: 'off' });
  if (ordinaryWeek(busy)) return refuse('SWAP_NOT_A_WEEKEND', { path: 'worked' });
  const apart = Math.abs(free.until(busy).days);
  return apart > MOST_DAYS_APART
    ? refuse('SWAP_TOO_FAR_APART', { path: 'worked', params: { days: MOST_DAYS_APART } })
    : null;
}
