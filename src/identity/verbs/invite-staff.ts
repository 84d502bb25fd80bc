import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { conflict, isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Invitations } from '../invitations.js';
import { StaffMember } from '../staff.types.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('InviteStaffInput')
export class InviteStaffInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  staffId: string;
}

@ObjectType('InviteStaffSuccess')
export class InviteStaffSuccess {
  @Field(() => StaffMember)
  staff: StaffMember;

  @Field(() => String, { nullable: true, description: 'shown once: null to a replay' })
  invitationLink: string | null;
}

export const InviteStaffResult = resultUnion('InviteStaffResult', InviteStaffSuccess);

/** A new link for a colleague who lost theirs or forgot the password; the old password works until it is followed. */
@Injectable()
export class InviteStaff implements Verb<InviteStaffInput, StaffOutcome, InviteStaffSuccess> {
  readonly operation = 'inviteStaff';
  readonly input = InviteStaffInput;

  constructor(
    private readonly invitations: Invitations,
    private readonly colleagues: Colleagues,
  ) {}

  async handle({ staffId }: InviteStaffInput): Promise<StaffOutcome | Refusal> {
    const found = await this.colleagues.find(staffId);
    if (isRefusal(found)) return found;
    if (!found.active) return conflict('STAFF_INACTIVE', 'staffId');
    await this.invitations.make(staffId);
    return { staffId };
  }

  async present({ staffId }: StaffOutcome): Promise<InviteStaffSuccess> {
    const staff = await this.colleagues.show(staffId);
    return Object.assign(new InviteStaffSuccess(), { staff, invitationLink: this.invitations.shown() });
  }
}
