import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, isRefusal, type Refusal } from '../../kernel/index.js';
import { Events } from '../../platform/events/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { StaffDeactivated } from '../events.js';
import { StaffMember } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { StaffRepository } from '../store/staff.repository.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('DeactivateStaffInput')
export class DeactivateStaffInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  staffId: string;
}

@ObjectType('DeactivateStaffSuccess')
export class DeactivateStaffSuccess {
  @Field(() => StaffMember)
  staff: StaffMember;
}

export const DeactivateStaffResult = resultUnion('DeactivateStaffResult', DeactivateStaffSuccess);

/** Shuts a colleague out: sessions and links die at once, what they wrote stays. Doing so twice changes nothing. */
@Injectable()
export class DeactivateStaff implements Verb<DeactivateStaffInput, StaffOutcome, DeactivateStaffSuccess> {
  readonly operation = 'deactivateStaff';
  readonly input = DeactivateStaffInput;

  constructor(
    private readonly staff: StaffRepository,
    private readonly signIns: SignInRepository,
    private readonly colleagues: Colleagues,
    private readonly events: Events,
  ) {}

  async handle({ staffId }: DeactivateStaffInput): Promise<StaffOutcome | Refusal> {
    const found = await this.colleagues.find(staffId);
    if (isRefusal(found)) return found;
    if (!(await this.staff.hasOtherAdministrator(staffId))) return conflict('LAST_ADMINISTRATOR', 'staffId');
    await this.staff.update(staffId, { active: false });
    await this.signIns.revoke({ staffId }, true);
    await this.signIns.voidInvitations(staffId);
    if (found.active) await this.events.publish(StaffDeactivated, { staffId });
    return { staffId };
  }

  async present({ staffId }: StaffOutcome): Promise<DeactivateStaffSuccess> {
    return Object.assign(new DeactivateStaffSuccess(), { staff: await this.colleagues.show(staffId) });
  }
}
