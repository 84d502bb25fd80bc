import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Department } from '../types/department.type.js';
import { DepartmentDesk, type DepartmentOutcome } from './department-desk.js';

@InputType('VerifyDepartmentInput')
export class VerifyDepartmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  departmentId: string;

  @IsInt()
  @Field(() => Int, { description: 'the version that was read' })
  version: number;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'false takes it back: families see no address and no telephone any more',
  })
  verified: boolean;

  @Length(3, 300)
  @Field(() => String, {
    description: 'what was checked against: a call, a page, a visit; or why not any more',
  })
  against: string;
}

@ObjectType('VerifyDepartmentSuccess')
export class VerifyDepartmentSuccess {
  @Field(() => Department)
  department: Department;
}

export const VerifyDepartmentResult = resultUnion('VerifyDepartmentResult', VerifyDepartmentSuccess);

/** Says that name, address and telephone of a department are right, or that they are not any more. */
@Injectable()
export class VerifyDepartment implements Verb<
  VerifyDepartmentInput,
  DepartmentOutcome,
  VerifyDepartmentSuccess
> {
  readonly operation = 'verifyDepartment';
  readonly input = VerifyDepartmentInput;

  constructor(
    private readonly db: Db,
    private readonly desk: DepartmentDesk,
  ) {}

  async handle(input: VerifyDepartmentInput): Promise<DepartmentOutcome | Refusal> {
    const { departmentId, version, verified, against } = input;
    const row = await this.desk.find(departmentId);
    if (!row) return notFound('departmentId');
    if (row.mergedInto) return conflict('DEPARTMENT_MERGED', 'departmentId');
    if (row.version !== version) return conflict('CHANGED_MEANWHILE', 'version');
    if (row.verified === verified) {
      return conflict(verified ? 'ALREADY_VERIFIED' : 'NOT_VERIFIED', 'departmentId');
    }
    const by = (await this.db.actor()).id;
    return this.desk.write(row, {
      verified,
      verifiedBy: verified ? by : null,
      verifiedAt: verified ? toDate(await this.db.now()) : null,
      verifiedAgainst: verified ? against : null,
    });
  }

  async present(outcome: DepartmentOutcome): Promise<VerifyDepartmentSuccess> {
    return Object.assign(new VerifyDepartmentSuccess(), { department: await this.desk.show(outcome) });
  }
}
