import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { conflict, isRefusal, type Refusal } from '../../kernel/index.js';
import { STAFF_ROLES, type StaffRole } from '../../platform/db/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { StaffRoleChanged } from '../events.js';
import { StaffMember, StaffRoleEnum } from '../staff.types.js';
import { StaffRepository } from '../store/staff.repository.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('ChangeStaffRoleInput')
export class ChangeStaffRoleInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  staffId: string;

  @IsIn(STAFF_ROLES)
  @Field(() => StaffRoleEnum)
  role: StaffRole;
}

@ObjectType('ChangeStaffRoleSuccess')
export class ChangeStaffRoleSuccess {
  @Field(() => StaffMember)
  staff: StaffMember;
}

export const ChangeStaffRoleResult = resultUnion('ChangeStaffRoleResult', ChangeStaffRoleSuccess);

/** Gives a colleague another role, from their next request on. The house keeps one administrator at least. */
@Injectable()
export class ChangeStaffRole implements Verb<ChangeStaffRoleInput, StaffOutcome, ChangeStaffRoleSuccess> {
  readonly operation = 'changeStaffRole';
  readonly input = ChangeStaffRoleInput;

  constructor(
    private readonly staff: StaffRepository,
    private readonly colleagues: Colleagues,
    private readonly events: Events,
  ) {}

  async handle({ staffId, role }: ChangeStaffRoleInput): Promise<StaffOutcome | Refusal> {
    const found = await this.colleagues.find(staffId);
    if (isRefusal(found)) return found;
    if (!found.active) return conflict('STAFF_INACTIVE', 'staffId');
    if (role !== 'ADMINISTRATOR' && !(await this.staff.hasOtherAdministrator(staffId))) {
      return conflict('LAST_ADMINISTRATOR', 'role');
    }
    await this.staff.update(staffId, { role });
    if (found.role !== role) await this.events.publish(StaffRoleChanged, { staffId });
    return { staffId };
  }

  async present({ staffId }: StaffOutcome): Promise<ChangeStaffRoleSuccess> {
    return Object.assign(new ChangeStaffRoleSuccess(), { staff: await this.colleagues.show(staffId) });
  }
}
