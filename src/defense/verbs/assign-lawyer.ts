import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { CustodyStores } from '../../custody/index.js';
import { conflict, notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { AvailableLawyers } from '../available-lawyers.js';
import { AssignmentDesk } from '../assignment-desk.js';
import { AssignmentRoleEnum } from '../defense.enums.js';
import { ASSIGNMENT_ROLES, type AssignmentRole } from '../domain/assignment.js';
import { presentAssignment } from '../presenters.js';
import { Assignments } from '../store/assignments.repository.js';
import { Assignment } from '../types/assignment.type.js';

@InputType('AssignLawyerInput')
export class AssignLawyerInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'the assignment; made by the server where it is absent' })
  id?: string | null;

  @IsUUID()
  @Field(() => ID)
  detentionId: string;

  @IsUUID()
  @Field(() => ID)
  lawyerId: string;

  @IsOptional()
  @IsIn(ASSIGNMENT_ROLES)
  @Field(() => AssignmentRoleEnum, { nullable: true, description: 'LEAD where it is absent' })
  role?: AssignmentRole | null;

  @IsOptional()
  @IsBoolean()
  @Field(() => Boolean, {
    nullable: true,
    description: 'assign in spite of conflicting interests; needs a reason and is audited',
  })
  override?: boolean | null;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, { nullable: true, description: 'kept sealed' })
  reason?: string | null;
}

@ObjectType('AssignLawyerSuccess')
export class AssignLawyerSuccess {
  @Field(() => Assignment)
  assignment: Assignment;
}

export const AssignLawyerResult = resultUnion('AssignLawyerResult', AssignLawyerSuccess);

interface AssignOutcome extends Record<string, unknown> {
  readonly assignmentId: string;
  readonly detentionId: string;
}

/** Offers a person to a lawyer, who sees the case from now on and answers. */
@Injectable()
export class AssignLawyer implements Verb<AssignLawyerInput, AssignOutcome, AssignLawyerSuccess> {
  readonly operation = 'assignLawyer';
  readonly input = AssignLawyerInput;

  constructor(
    private readonly db: Db,
    private readonly stores: CustodyStores,
    private readonly lawyers: AvailableLawyers,
    private readonly assignments: Assignments,
    private readonly desk: AssignmentDesk,
  ) {}

  async handle(input: AssignLawyerInput): Promise<AssignOutcome | Refusal> {
    const detention = await this.stores.detentions.findOne(input.detentionId);
    if (!detention) return notFound('detentionId');
    const unavailable = await this.lawyers.fault(input.lawyerId, 'lawyerId');
    if (unavailable) return unavailable;
    if (input.id && (await this.assignments.findOne(input.id))) return conflict('ID_TAKEN', 'id');
    const id = input.id ?? this.db.newId();
    const refused = await this.desk.offer({
      id,
      detention,
      lawyerId: input.lawyerId,
      role: input.role ?? 'LEAD',
      reason: input.reason?.trim() || null,
      override: input.override ?? false,
      handedOverFrom: null,
      path: 'lawyerId',
    });
    return refused ?? { assignmentId: id, detentionId: detention.id };
  }

  async present({ assignmentId }: AssignOutcome): Promise<AssignLawyerSuccess> {
    const row = await this.assignments.findOne(assignmentId);
    return Object.assign(new AssignLawyerSuccess(), { assignment: row && presentAssignment(row) });
  }
}
