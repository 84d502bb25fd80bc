import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Department, Detention } from '../custody/index.js';
import { StaffMember, StaffMembers } from '../identity/index.js';
import { Db } from '../platform/db/index.js';
import { ReportLoaders } from './loaders.js';
import { presentPromotion, presentReport, presentReportedPerson, presentSighting } from './presenters.js';
import { PromotionLoaders } from './promotion-loaders.js';
import { DepartmentSighting, ReportPromotion } from './types/promotion.type.js';
import { Report, ReportedPerson } from './types/report.type.js';

@Resolver(() => ReportPromotion)
export class ReportPromotionFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: PromotionLoaders,
    private readonly reports: ReportLoaders,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => Report, { nullable: true, description: 'where it is yours to see' })
  async report(@Parent() { row }: ReportPromotion): Promise<Report | null> {
    const report = await this.reports.report(row.reportId);
    return report && presentReport(report);
  }

  @ResolveField(() => ReportedPerson, { nullable: true, description: 'which of those the report names' })
  async person(@Parent() { row }: ReportPromotion): Promise<ReportedPerson | null> {
    const person = row.reportPersonId && (await this.loaders.person(row.reportPersonId));
    return person ? presentReportedPerson(person) : null;
  }

  @ResolveField(() => Detention, { nullable: true, description: 'where it is yours to see' })
  detention(@Parent() { row }: ReportPromotion): Promise<Detention | null> | null {
    return row.detentionId ? this.custody.detention(row.detentionId) : null;
  }

  @ResolveField(() => DepartmentSighting, { nullable: true, description: 'for SIGHTING' })
  async sighting(@Parent() { row }: ReportPromotion): Promise<DepartmentSighting | null> {
    const sighting = row.kind === 'SIGHTING' ? await this.loaders.sighting(row.id) : null;
    return sighting && presentSighting(sighting);
  }

  @ResolveField(() => StaffMember, { nullable: true })
  promotedBy(@Parent() { row }: ReportPromotion): Promise<StaffMember | null> {
    return this.staff.load(row.promotedBy);
  }
}

@Resolver(() => DepartmentSighting)
export class DepartmentSightingFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: PromotionLoaders,
  ) {}

  @ResolveField(() => Department)
  department(@Parent() { row }: DepartmentSighting): Promise<Department | null> {
    return this.custody.department(row.departmentId);
  }

  @ResolveField(() => String, { nullable: true, description: 'what colleagues who go there should know' })
  note(@Parent() { row }: DepartmentSighting): Promise<string | null> {
    return this.loaders.sightingNote(row);
  }
}

@Resolver(() => Report)
export class ReportPromotionsFieldsResolver {
  constructor(private readonly loaders: PromotionLoaders) {}

  @ResolveField(() => [ReportPromotion], { description: 'what was made of it, also what was undone' })
  async promotions(@Parent() { id }: Report): Promise<ReportPromotion[]> {
    return (await this.loaders.ofReport(id)).map(presentPromotion);
  }
}

@Resolver(() => Detention)
export class DetentionReportsFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly loaders: PromotionLoaders,
  ) {}

  @ResolveField(() => [ReportPromotion], {
    description: 'reports that this case, or a claim on it, came from; also what was undone',
  })
  async reports(@Parent() { id }: Detention): Promise<ReportPromotion[]> {
    const found = await Promise.all(
      (await this.custody.joined(id)).map((joined) => this.loaders.ofDetention(joined)),
    );
    return found.flat().map(presentPromotion);
  }
}

/** Departments are for everybody; what was told of their doors is for those who work on cases. */
@Resolver(() => Department)
export class DepartmentSightingsFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly loaders: PromotionLoaders,
  ) {}

  @ResolveField(() => [DepartmentSighting], { description: 'of the last 24 hours, latest first' })
  async sightings(@Parent() { id }: Department): Promise<DepartmentSighting[]> {
    const { role } = await this.db.actor();
    const worksOnCases = role === 'COORDINATOR' || role === 'LAWYER' || role === 'OPERATOR';
    return worksOnCases ? (await this.loaders.sightingsAt(id)).map(presentSighting) : [];
  }
}
