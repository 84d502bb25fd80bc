import { GraphQLDateTime } from 'graphql-scalars';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AssemblyEvent, CustodyLoaders, Department } from '../custody/index.js';
import { StaffMember, StaffMembers } from '../identity/index.js';
import { toInstant } from '../kernel/index.js';
import { Db } from '../platform/db/index.js';
import { isOverdue } from './domain/overdue.js';
import { stateOf } from './domain/report.js';
import { ReportLoaders } from './loaders.js';
import { presentEntry, presentReport, presentReportedPerson } from './presenters.js';
import { ReportTimes } from './store/report-times.repository.js';
import { Report, ReportedPerson, ReportEntry } from './types/report.type.js';

/** What a report leads to. Its sealed words are opened when asked for, and the opening is in the audit log. */
@Resolver(() => Report)
export class ReportFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: ReportLoaders,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => Department, { nullable: true })
  department(@Parent() { row }: Report): Promise<Department | null> | null {
    return row.departmentId ? this.custody.department(row.departmentId) : null;
  }

  @ResolveField(() => AssemblyEvent, { nullable: true })
  event(@Parent() { row }: Report): Promise<AssemblyEvent | null> | null {
    return row.eventId ? this.custody.event(row.eventId) : null;
  }

  @ResolveField(() => StaffMember, { nullable: true, description: 'who typed it' })
  recordedBy(@Parent() { row }: Report): Promise<StaffMember | null> {
    return this.staff.load(row.recordedBy);
  }

  @ResolveField(() => [ReportedPerson], { description: 'whom it names, in the order they were said' })
  async people(@Parent() { row }: Report): Promise<ReportedPerson[]> {
    return (await this.loaders.people(row)).map(presentReportedPerson);
  }

  @ResolveField(() => Report, { nullable: true, description: 'the one it is tied to' })
  async tiedTo(@Parent() { row }: Report): Promise<Report | null> {
    const to = row.tiedTo && (await this.loaders.report(row.tiedTo));
    return to ? presentReport(to) : null;
  }

  @ResolveField(() => [Report], { description: 'that are read through this one, newest first' })
  async tied(@Parent() { row }: Report): Promise<Report[]> {
    return (await this.loaders.tied(row)).map(presentReport);
  }

  @ResolveField(() => [ReportEntry], { description: 'what was done with it, oldest first' })
  async history(@Parent() { row }: Report): Promise<ReportEntry[]> {
    return (await this.loaders.entries(row)).map(presentEntry);
  }

  @ResolveField(() => String, { nullable: true, description: 'what was seen, in words' })
  async account(@Parent() { row }: Report): Promise<string | null> {
    return (await this.loaders.texts(row)).account;
  }

  @ResolveField(() => String, { nullable: true, description: 'where, in words' })
  async place(@Parent() { row }: Report): Promise<string | null> {
    return (await this.loaders.texts(row)).place;
  }

  @ResolveField(() => String, { nullable: true })
  async vehiclePlate(@Parent() { row }: Report): Promise<string | null> {
    return (await this.loaders.texts(row)).vehiclePlate;
  }

  @ResolveField(() => String, { nullable: true })
  async officerBadge(@Parent() { row }: Report): Promise<string | null> {
    return (await this.loaders.texts(row)).officerBadge;
  }

  @ResolveField(() => String, { nullable: true, description: 'how to reach whoever reported' })
  callerContact(@Parent() { row }: Report): Promise<string | null> {
    return this.loaders.contact(row);
  }
}

/** Since when a report waits, and on whom. */
@Resolver(() => Report)
export class ReportWaitingFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly loaders: ReportLoaders,
    private readonly staff: StaffMembers,
    private readonly times: ReportTimes,
  ) {}

  @ResolveField(() => StaffMember, { nullable: true, description: 'who is to call back' })
  assignedTo(@Parent() { row }: Report): Promise<StaffMember | null> | null {
    return row.assignedTo ? this.staff.load(row.assignedTo) : null;
  }

  @ResolveField(() => GraphQLDateTime, {
    nullable: true,
    description: 'recorded, last called back or made to wait anew; null: it waits no more',
  })
  async waitsSince(@Parent() { row }: Report): Promise<Date | null> {
    return stateOf(row) === 'OPEN' ? this.loaders.waitsSince(row) : null;
  }

  @ResolveField(() => Boolean, { description: 'waits longer than it may' })
  async overdue(@Parent() { row }: Report): Promise<boolean> {
    if (stateOf(row) !== 'OPEN') return false;
    const since = await this.loaders.waitsSince(row);
    return since !== null && isOverdue(row.urgency, toInstant(since), await this.db.now(), this.times.limits);
  }
}

@Resolver(() => ReportedPerson)
export class ReportedPersonFieldsResolver {
  constructor(private readonly loaders: ReportLoaders) {}

  @ResolveField(() => String, { nullable: true, description: 'as it was said' })
  name(@Parent() { row }: ReportedPerson): Promise<string | null> {
    return this.loaders.name(row);
  }
}

@Resolver(() => ReportEntry)
export class ReportEntryFieldsResolver {
  constructor(
    private readonly loaders: ReportLoaders,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => StaffMember, { nullable: true, description: 'who did it' })
  by(@Parent() { row }: ReportEntry): Promise<StaffMember | null> {
    return this.staff.load(row.by);
  }

  @ResolveField(() => String, { nullable: true })
  note(@Parent() { row }: ReportEntry): Promise<string | null> {
    return this.loaders.note(row);
  }
}
