import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Department, Detention } from '../custody/index.js';
import { Lawyer, Lawyers } from '../identity/index.js';
import { Db } from '../platform/db/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { Presence, PresenceLoaders } from '../presence/index.js';
import { DefenseLoaders } from './loaders.js';
import { presentStep } from './presenters.js';
import { Assignments } from './store/assignments.repository.js';
import { Assignment, AssignmentStep } from './types/assignment.type.js';
import { DutyShift } from './types/duty-shift.type.js';

@Resolver(() => Detention)
export class DetentionDefenseFieldsResolver {
  constructor(
    private readonly loaders: DefenseLoaders,
    private readonly lawyers: Lawyers,
  ) {}

  @ResolveField(() => [Assignment], { description: 'latest offer first, also of episodes joined by a merge' })
  assignments(@Parent() { id }: Detention): Promise<Assignment[]> {
    return this.loaders.ofDetention(id);
  }

  @ResolveField(() => Lawyer, {
    nullable: true,
    description: 'who has accepted, latest first; null: nobody yet',
  })
  async lawyer(@Parent() { id }: Detention): Promise<Lawyer | null> {
    const accepted = (await this.loaders.ofDetention(id)).find(
      ({ role, state }) => role === 'LEAD' && state === 'ACCEPTED',
    );
    return accepted ? this.lawyers.load(accepted.lawyerId) : null;
  }
}

@Resolver(() => Assignment)
export class AssignmentFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly lawyers: Lawyers,
    private readonly loaders: DefenseLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() assignment: Assignment): Promise<string[]> {
    return this.viewerCan.of(Assignment, assignment);
  }

  @ResolveField(() => Lawyer)
  lawyer(@Parent() { lawyerId }: Assignment): Promise<Lawyer | null> {
    return this.lawyers.load(lawyerId);
  }

  @ResolveField(() => Detention, { nullable: true, description: 'null once it is out of your sight' })
  detention(@Parent() { detentionId }: Assignment): Promise<Detention | null> {
    return this.custody.detention(detentionId);
  }

  @ResolveField(() => [AssignmentStep], { description: 'in order' })
  async steps(@Parent() { id }: Assignment): Promise<AssignmentStep[]> {
    return (await this.loaders.steps(id)).map(presentStep);
  }
}

/** The reason is opened when asked for, and the opening is in the audit log. */
@Resolver(() => AssignmentStep)
export class AssignmentStepFieldsResolver {
  constructor(
    private readonly loaders: DefenseLoaders,
    private readonly assignments: Assignments,
  ) {}

  @ResolveField(() => String, { nullable: true })
  async reason(@Parent() { assignmentId, nr }: AssignmentStep): Promise<string | null> {
    const step = (await this.loaders.steps(assignmentId)).find((each) => each.nr === nr);
    return step ? this.assignments.openReason(step) : null;
  }
}

@Resolver(() => DutyShift)
export class DutyShiftFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly lawyers: Lawyers,
  ) {}

  @ResolveField(() => Lawyer)
  lawyer(@Parent() { lawyerId }: DutyShift): Promise<Lawyer | null> {
    return this.lawyers.load(lawyerId);
  }

  @ResolveField(() => Department, { nullable: true })
  department(@Parent() { departmentId }: DutyShift): Promise<Department | null> | null {
    return departmentId ? this.custody.department(departmentId) : null;
  }

  @ResolveField(() => Lawyer, { nullable: true })
  handedOverTo(@Parent() { handedOverToId }: DutyShift): Promise<Lawyer | null> | null {
    return handedOverToId ? this.lawyers.load(handedOverToId) : null;
  }
}

/** What a lawyer is doing now, for those who send lawyers. */
@Resolver(() => Lawyer)
export class LawyerDutyFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly loaders: DefenseLoaders,
    private readonly presences: PresenceLoaders,
  ) {}

  @ResolveField(() => Presence, { nullable: true, description: 'the door they stand at now' })
  presence(@Parent() { id }: Lawyer): Promise<Presence | null> {
    return this.presences.ofLawyer(id);
  }

  @ResolveField(() => [DutyShift])
  runningShifts(@Parent() { id }: Lawyer): Promise<DutyShift[]> {
    return this.loaders.runningShifts(id);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'offered or accepted; for coordinators and oneself',
  })
  async openAssignmentCount(@Parent() { id }: Lawyer): Promise<number | null> {
    const { id: actorId, role } = await this.db.actor();
    return role === 'COORDINATOR' || actorId === id ? this.loaders.openAssignmentCount(id) : null;
  }
}
