import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Invitations } from '../invitations.js';
import { StaffMember } from '../staff.types.js';
import { SignInRepository } from '../store/sign-in.repository.js';
import { StaffRepository } from '../store/staff.repository.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('ReactivateStaffInput')
export class ReactivateStaffInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  staffId: string;
}

@ObjectType('ReactivateStaffSuccess')
export class ReactivateStaffSuccess {
  @Field(() => StaffMember)
  staff: StaffMember;

  @Field(() => String, { nullable: true, description: 'shown once: null to a replay' })
  invitationLink: string | null;
}

export const ReactivateStaffResult = resultUnion('ReactivateStaffResult', ReactivateStaffSuccess);

/** Lets a colleague in again who was shut out: by a new link alone, for nobody knows who learnt the old password. */
@Injectable()
export class ReactivateStaff implements Verb<ReactivateStaffInput, StaffOutcome, ReactivateStaffSuccess> {
  readonly operation = 'reactivateStaff';
  readonly input = ReactivateStaffInput;

  constructor(
    private readonly staff: StaffRepository,
    private readonly signIns: SignInRepository,
    private readonly invitations: Invitations,
    private readonly colleagues: Colleagues,
  ) {}

  async handle({ staffId }: ReactivateStaffInput): Promise<StaffOutcome | Refusal> {
    const found = await this.colleagues.find(staffId);
    if (isRefusal(found)) return found;
    if (found.active) return conflict('STAFF_ACTIVE', 'staffId');
    await this.signIns.forgetPassword(staffId);
    await this.staff.update(staffId, { active: true });
    await this.invitations.make(staffId);
    return { staffId };
  }

  async present({ staffId }: StaffOutcome): Promise<ReactivateStaffSuccess> {
    const staff = await this.colleagues.show(staffId);
    return Object.assign(new ReactivateStaffSuccess(), { staff, invitationLink: this.invitations.shown() });
  }
}
