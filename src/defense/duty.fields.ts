import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CustodyLoaders, Detention } from '../custody/index.js';
import { Lawyer, Lawyers, StaffMember, StaffMembers } from '../identity/index.js';
import { Db } from '../platform/db/index.js';
import { ViewerCan } from '../platform/graphql/index.js';
import { DeskWatch } from './duty/desk-watch.js';
import { DefenseLoaders } from './loaders.js';
import { Leaves } from './store/leaves.repository.js';
import { Assignment } from './types/assignment.type.js';
import { Desk, DeskDuty } from './types/desk.type.js';
import { DutyShift } from './types/duty-shift.type.js';
import { HandOver, Leave, OpenDuty } from './types/leave.type.js';

@Resolver(() => Desk)
export class DeskFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly watch: DeskWatch,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'deadlines with an urgent reminder that nobody has taken; for those who keep the desk',
  })
  async urgentUnanswered(): Promise<number | null> {
    const { role } = await this.db.actor();
    return role === 'COORDINATOR' || role === 'OPERATOR' ? this.watch.urgentUnanswered() : null;
  }
}

@Resolver(() => DeskDuty)
export class DeskDutyFieldsResolver {
  constructor(private readonly staff: StaffMembers) {}

  @ResolveField(() => StaffMember)
  colleague(@Parent() { staffId }: DeskDuty): Promise<StaffMember | null> {
    return this.staff.load(staffId);
  }
}

@Resolver(() => Leave)
export class LeaveFieldsResolver {
  constructor(
    private readonly db: Db,
    private readonly staff: StaffMembers,
    private readonly leaves: Leaves,
    private readonly loaders: DefenseLoaders,
    private readonly viewerCan: ViewerCan,
  ) {}

  @ResolveField(() => [String], { name: 'viewerCan', description: 'operations you may begin with it now' })
  can(@Parent() leave: Leave): Promise<string[]> {
    return this.viewerCan.of(Leave, leave);
  }

  @ResolveField(() => StaffMember)
  colleague(@Parent() { staffId }: Leave): Promise<StaffMember | null> {
    return this.staff.load(staffId);
  }

  @ResolveField(() => String, { nullable: true, description: 'for coordinators and oneself' })
  async reason(@Parent() { id, staffId }: Leave): Promise<string | null> {
    const { id: actorId, role } = await this.db.actor();
    if (role !== 'COORDINATOR' && actorId !== staffId) return null;
    const row = await this.leaves.findOne(id);
    return row && this.leaves.openReason(row);
  }

  @ResolveField(() => [HandOver], { description: 'of the cases you see' })
  handOvers(@Parent() { id }: Leave): Promise<HandOver[]> {
    return this.loaders.handOversFor('LEAVE', id);
  }
}

@Resolver(() => HandOver)
export class HandOverFieldsResolver {
  constructor(
    private readonly custody: CustodyLoaders,
    private readonly lawyers: Lawyers,
    private readonly loaders: DefenseLoaders,
  ) {}

  @ResolveField(() => Lawyer, { description: 'who goes' })
  leaver(@Parent() { fromStaff }: HandOver): Promise<Lawyer | null> {
    return this.lawyers.load(fromStaff);
  }

  @ResolveField(() => Assignment, {
    nullable: true,
    description: 'the colleague’s; null: left with the desk, or out of your sight',
  })
  assignment(@Parent() { assignmentId }: HandOver): Promise<Assignment | null> | null {
    return assignmentId ? this.loaders.assignment(assignmentId) : null;
  }

  @ResolveField(() => Detention, { nullable: true, description: 'null once it is out of your sight' })
  detention(@Parent() { detentionId }: HandOver): Promise<Detention | null> {
    return this.custody.detention(detentionId);
  }
}

@Resolver(() => OpenDuty)
export class OpenDutyFieldsResolver {
  constructor(private readonly custody: CustodyLoaders) {}

  @ResolveField(() => Detention, { nullable: true, description: 'null where it is out of your sight' })
  detention(@Parent() { detentionId }: OpenDuty): Promise<Detention | null> {
    return this.custody.detention(detentionId);
  }
}

@Resolver(() => DutyShift)
export class DutyShiftHandOverFieldsResolver {
  constructor(private readonly loaders: DefenseLoaders) {}

  @ResolveField(() => [HandOver], { description: 'what its end was to hand over, of the cases you see' })
  handOvers(@Parent() { id }: DutyShift): Promise<HandOver[]> {
    return this.loaders.handOversFor('SHIFT', id);
  }
}

@Resolver(() => Detention)
export class DetentionHandOverFieldsResolver {
  constructor(private readonly loaders: DefenseLoaders) {}

  @ResolveField(() => [HandOver], { description: 'latest first, also of episodes joined by a merge' })
  handOvers(@Parent() { id }: Detention): Promise<HandOver[]> {
    return this.loaders.handOversOf(id);
  }
}
