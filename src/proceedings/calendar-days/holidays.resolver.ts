import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Lawyer, Lawyers } from '../../identity/index.js';
import { Access, Mutations } from '../../platform/graphql/index.js';
import { HolidayVerbs } from './holiday-verbs.js';
import { HolidayYears } from './holiday-years.js';
import { Holiday, HolidayVersion, HolidayYear } from './holiday.type.js';
import { ConfirmHolidaysInput, ConfirmHolidaysResult } from './verbs/confirm-holidays.js';
import { ImportHolidaysInput, ImportHolidaysResult } from './verbs/import-holidays.js';
import { SetHolidayInput, SetHolidayResult } from './verbs/set-holiday.js';
import { SwapWorkingDayInput, SwapWorkingDayResult } from './verbs/swap-working-day.js';
import { WithdrawHolidayInput, WithdrawHolidayResult } from './verbs/withdraw-holiday.js';

/** Days off: everybody reads them, two people of the office change them. */
@Resolver()
export class HolidaysResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly years: HolidayYears,
    private readonly verbs: HolidayVerbs,
  ) {}

  @Query(() => HolidayYear, {
    description: 'days off and moved working days of a year, with what is missing',
  })
  @Access('STAFF', { opens: 'who keeps the days off' })
  holidays(@Args('year', { type: () => Int }) year: number) {
    return this.years.year(Math.min(Math.max(year, 1), 9999));
  }

  @Mutation(() => SetHolidayResult, { description: 'open deadlines whose days it touches are counted anew' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  setHoliday(@Args('input') input: SetHolidayInput) {
    return this.mutations.run(this.verbs.setHoliday, input);
  }

  @Mutation(() => SwapWorkingDayResult, {
    description: 'a day off against a worked weekend day, by one decree',
  })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  swapWorkingDay(@Args('input') input: SwapWorkingDayInput) {
    return this.mutations.run(this.verbs.swapWorkingDay, input);
  }

  @Mutation(() => WithdrawHolidayResult, { description: 'of a swap both days go' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  withdrawHoliday(@Args('input') input: WithdrawHolidayInput) {
    return this.mutations.run(this.verbs.withdrawHoliday, input);
  }

  @Mutation(() => ImportHolidaysResult, { description: 'takes over the pack’s days of a year, unconfirmed' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  importHolidays(@Args('input') input: ImportHolidaysInput) {
    return this.mutations.run(this.verbs.importHolidays, input);
  }

  @Mutation(() => ConfirmHolidaysResult, {
    description: 'a year was checked against the decree, by somebody who entered none of its days',
  })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  confirmHolidays(@Args('input') input: ConfirmHolidaysInput) {
    return this.mutations.run(this.verbs.confirmHolidays, input);
  }
}

@Resolver(() => HolidayYear)
export class HolidayYearFieldsResolver {
  constructor(private readonly staff: Lawyers) {}

  @ResolveField(() => Lawyer, { nullable: true })
  confirmedBy(@Parent() { confirmedById }: HolidayYear): Promise<Lawyer | null> | null {
    return confirmedById ? this.staff.load(confirmedById) : null;
  }
}

@Resolver(() => Holiday)
export class HolidayFieldsResolver {
  constructor(private readonly staff: Lawyers) {}

  @ResolveField(() => Lawyer, { nullable: true, description: 'null: taken over from the pack' })
  setBy(@Parent() { setById }: Holiday): Promise<Lawyer | null> | null {
    return setById ? this.staff.load(setById) : null;
  }

  @ResolveField(() => Lawyer, { nullable: true })
  confirmedBy(@Parent() { confirmedById }: Holiday): Promise<Lawyer | null> | null {
    return confirmedById ? this.staff.load(confirmedById) : null;
  }
}

@Resolver(() => HolidayVersion)
export class HolidayVersionFieldsResolver {
  constructor(private readonly staff: Lawyers) {}

  @ResolveField(() => Lawyer, { nullable: true, description: 'null: taken over from the pack' })
  setBy(@Parent() { setById }: HolidayVersion): Promise<Lawyer | null> | null {
    return setById ? this.staff.load(setById) : null;
  }

  @ResolveField(() => Lawyer, { nullable: true })
  confirmedBy(@Parent() { confirmedById }: HolidayVersion): Promise<Lawyer | null> | null {
    return confirmedById ? this.staff.load(confirmedById) : null;
  }
}
