import { ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/graphql/index.js';
import { Machinery } from '../../platform/machinery/index.js';
import { MachineryType, presentMachinery } from './machinery.types.js';
import { Outages } from './outages.js';

/** More than anybody looks through; the count says how many there are. */
const MOST_FAILING = 200;

@Resolver(() => MachineryType)
export class MachineryResolver {
  constructor(
    private readonly signs: Machinery,
    private readonly outages: Outages,
  ) {}

  @Query(() => MachineryType, { name: 'machinery', description: 'whether reminders run, and what fails' })
  @Access('STAFF')
  async machinery(): Promise<MachineryType> {
    return presentMachinery(await this.signs.judge(), await this.outages.lastRecovery());
  }

  @ResolveField(() => [ID], {
    description: `deadlines of yours to see whose reminder fails each time: nobody was told, ${MOST_FAILING} at most`,
  })
  failingDeadlineIds(): Promise<string[]> {
    return this.outages.failingDeadlineIds(MOST_FAILING);
  }
}
