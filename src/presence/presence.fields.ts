import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Department, Detention } from '../custody/index.js';
import { Lawyer, Lawyers } from '../identity/index.js';
import { Db } from '../platform/db/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { PresenceLoaders } from './loaders.js';
import { presentAccessRefusal } from './presenters.js';
import { AccessRefusals } from './store/access-refusals.repository.js';
import { RefusalStatements } from './store/refusal-statements.repository.js';
import { AccessRefusal, RefusingOfficer } from './types/access-refusal.type.js';
import { Presence } from './types/presence.type.js';
import { RefusalStatement } from './types/refusal-statement.type.js';

@Resolver(() => Presence)
export class PresenceFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly lawyers: Lawyers,
  ) {}

  @ResolveField(() => Lawyer)
  lawyer(@Parent() { lawyerId }: Presence): Promise<Lawyer | null> {
    return this.lawyers.load(lawyerId);
  }

  @ResolveField(() => Department)
  department(@Parent() { departmentId }: Presence): Promise<Department | null> {
    return this.custody.department(departmentId);
  }
}

/** What was said and by whom is opened when asked for, and the opening is in the audit log. */
@Resolver(() => AccessRefusal)
export class AccessRefusalFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly lawyers: Lawyers,
    private readonly refusals: AccessRefusals,
    private readonly loaders: PresenceLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() refusal: AccessRefusal): Promise<string[]> {
    return this.viewerCan.of(AccessRefusal, refusal);
  }

  @ResolveField(() => Lawyer)
  lawyer(@Parent() { lawyerId }: AccessRefusal): Promise<Lawyer | null> {
    return this.lawyers.load(lawyerId);
  }

  @ResolveField(() => Department)
  department(@Parent() { departmentId }: AccessRefusal): Promise<Department | null> {
    return this.custody.department(departmentId);
  }

  @ResolveField(() => String, { nullable: true, description: 'what the lawyer was told' })
  async told(@Parent() { id }: AccessRefusal): Promise<string | null> {
    const row = await this.refusals.findOne(id);
    return row && this.refusals.openTold(row);
  }

  @ResolveField(() => RefusingOfficer, { nullable: true })
  async refusedBy(@Parent() { id }: AccessRefusal): Promise<RefusingOfficer | null> {
    const row = await this.refusals.findOne(id);
    const officer = row && (await this.refusals.openOfficer(row));
    return officer && Object.assign(new RefusingOfficer(), officer);
  }

  @ResolveField(() => [RefusalStatement], {
    description: 'what was said while the lawyer waited, in its order',
  })
  statements(@Parent() { id }: AccessRefusal): Promise<RefusalStatement[]> {
    return this.loaders.statementsOf(id);
  }

  @ResolveField(() => [Detention], {
    description: 'whom the lawyer was kept from, as far as you may see them',
  })
  async detentions(@Parent() { id }: AccessRefusal): Promise<Detention[]> {
    const ids = await this.refusals.detentionIdsOf(id);
    const found = await Promise.all(ids.map((detentionId) => this.custody.detention(detentionId)));
    return found.filter((detention) => detention !== null);
  }
}

/** As with the refusal itself: opened when asked for, and the opening is in the audit log. */
@Resolver(() => RefusalStatement)
export class RefusalStatementFieldsResolver {
  constructor(private readonly statements: RefusalStatements) {}

  @ResolveField(() => String, { nullable: true, description: 'what the lawyer was told' })
  async told(@Parent() { id }: RefusalStatement): Promise<string | null> {
    const row = await this.statements.findOne(id);
    return row && this.statements.openTold(row);
  }

  @ResolveField(() => RefusingOfficer, { nullable: true, description: 'who said it' })
  async saidBy(@Parent() { id }: RefusalStatement): Promise<RefusingOfficer | null> {
    const row = await this.statements.findOne(id);
    const officer = row && (await this.statements.openOfficer(row));
    return officer && Object.assign(new RefusingOfficer(), officer);
  }
}

/** Departments are for everybody; who stands there is for those who work on cases. */
@Resolver(() => Department)
export class DepartmentPresenceFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly loaders: PresenceLoaders,
  ) {}

  @ResolveField(() => [Presence], { description: 'at the door now, longest first' })
  async lawyersPresent(@Parent() { id }: Department): Promise<Presence[]> {
    return (await this.worksOnCases()) ? this.loaders.atDoor(id) : [];
  }

  @ResolveField(() => [AccessRefusal], {
    description: 'running, or begun in the last 24 hours; latest first',
  })
  async accessRefusals(@Parent() { id }: Department): Promise<AccessRefusal[]> {
    return (await this.worksOnCases()) ? this.loaders.refusalsAt(id) : [];
  }

  private async worksOnCases(): Promise<boolean> {
    const { role } = await this.db.actor();
    return role === 'COORDINATOR' || role === 'LAWYER' || role === 'OPERATOR';
  }
}

@Resolver(() => Detention)
export class DetentionAccessFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly custody: CustodyLoaders,
    private readonly refusals: AccessRefusals,
  ) {}

  @ResolveField(() => [AccessRefusal], {
    description: 'refusals that kept a lawyer from this person, latest first',
  })
  async accessRefusals(@Parent() { id }: Detention): Promise<AccessRefusal[]> {
    const now = await this.db.now();
    const rows = await this.refusals.of(await this.custody.joined(id));
    return rows.map((row) => presentAccessRefusal(row, now));
  }
}
