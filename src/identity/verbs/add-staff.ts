import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsEmail, IsIn, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { conflict, type Refusal } from '../../kernel/index.js';
import { Db, STAFF_ROLES, type StaffRole } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Invitations } from '../invitations.js';
import { StaffMember, StaffRoleEnum } from '../staff.types.js';
import { StaffRepository } from '../store/staff.repository.js';
import { Colleagues, type StaffOutcome } from './staff-outcome.js';

@InputType('AddStaffInput')
export class AddStaffInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @Length(1, 200)
  @Field(() => String)
  name: string;

  @IsEmail()
  @MaxLength(254)
  @Field(() => String)
  email: string;

  @IsIn(STAFF_ROLES)
  @Field(() => StaffRoleEnum)
  role: StaffRole;

  @IsOptional()
  @ArrayMaxSize(10)
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { each: true })
  @Field(() => [String], { nullable: true, description: 'IETF tags, best first' })
  languages?: string[] | null;
}

@ObjectType('AddStaffSuccess')
export class AddStaffSuccess {
  @Field(() => StaffMember)
  staff: StaffMember;

  @Field(() => String, {
    nullable: true,
    description: 'the link by which the colleague sets a password, once; shown once: null to a replay',
  })
  invitationLink: string | null;
}

export const AddStaffResult = resultUnion('AddStaffResult', AddStaffSuccess);

/** Takes a colleague in. They have no password until they follow the link. */
@Injectable()
export class AddStaff implements Verb<AddStaffInput, StaffOutcome, AddStaffSuccess> {
  readonly operation = 'addStaff';
  readonly input = AddStaffInput;

  constructor(
    private readonly db: Db,
    private readonly staff: StaffRepository,
    private readonly invitations: Invitations,
    private readonly colleagues: Colleagues,
  ) {}

  async handle(input: AddStaffInput): Promise<StaffOutcome | Refusal> {
    const { name, email, role } = input;
    const staffId = await this.addOnce({ name, email, role, languages: input.languages ?? [] });
    if (!staffId) return conflict('EMAIL_TAKEN', 'email');
    await this.invitations.make(staffId);
    return { staffId };
  }

  async present({ staffId }: StaffOutcome): Promise<AddStaffSuccess> {
    const staff = await this.colleagues.show(staffId);
    return Object.assign(new AddStaffSuccess(), { staff, invitationLink: this.invitations.shown() });
  }

  /** @returns null when the e-mail is taken, also by whoever adds the same at this moment. */
  private async addOnce(colleague: Parameters<StaffRepository['add']>[0]): Promise<string | null> {
    try {
      return await this.db.savepoint(() => this.staff.add(colleague));
    } catch (error) {
      if (isEmailTaken(error)) return null;
      throw error;
    }
  }
}

const isEmailTaken = (error: unknown): boolean =>
  (error as { driverError?: { constraint?: string } }).driverError?.constraint === 'staff_email_hash_key';
