import { Injectable } from '@nestjs/common';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { type Refusal } from '../../../kernel/index.js';
import { resultUnion, type Verb } from '../../../platform/graphql/index.js';
import { Holidays } from '../../store/holidays.repository.js';
import { HolidayDesk } from '../holiday-desk.js';
import { HolidayYears } from '../holiday-years.js';
import { HolidayChangeInput, HolidayChangeSuccess, type HolidayOutcome } from './holiday-input.js';

@InputType('ImportHolidaysInput')
export class ImportHolidaysInput extends HolidayChangeInput {
  @IsInt()
  @Field(() => Int)
  year: number;
}

@ObjectType('ImportHolidaysSuccess')
export class ImportHolidaysSuccess extends HolidayChangeSuccess {
  @Field(() => Int, { description: 'days taken over; a date somebody has spoken about is left as it is' })
  added: number;
}

export const ImportHolidaysResult = resultUnion('ImportHolidaysResult', ImportHolidaysSuccess);

interface ImportOutcome extends HolidayOutcome {
  readonly added: number;
}

/** Takes over the pack's days of a year, unconfirmed: a person checks them against the decree. */
@Injectable()
export class ImportHolidays implements Verb<ImportHolidaysInput, ImportOutcome, ImportHolidaysSuccess> {
  readonly operation = 'importHolidays';
  readonly input = ImportHolidaysInput;

  constructor(
    private readonly holidays: Holidays,
    private readonly desk: HolidayDesk,
    private readonly years: HolidayYears,
  ) {}

  async handle({ year }: ImportHolidaysInput): Promise<ImportOutcome | Refusal> {
    const span = [`${year}-01-01`, `${year}-12-31`] as const;
    const no = await this.desk.openYear(year);
    if (no) return no;
    const added = await this.holidays.importReference(year);
    return { year, added, changeId: added > 0 ? await this.desk.changed(span) : null };
  }

  async present({ year, added }: ImportOutcome): Promise<ImportHolidaysSuccess> {
    return Object.assign(new ImportHolidaysSuccess(), { added, year: await this.years.year(year) });
  }
}
