import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, notFound, refuse, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import type { DepartmentRow } from '../store/department.entity.js';
import { Department } from '../types/department.type.js';
import { DepartmentDesk, type DepartmentOutcome } from './department-desk.js';

@InputType('UpdateDepartmentInput', { description: 'What is left out stays; null empties it.' })
export class UpdateDepartmentInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  departmentId: string;

  @IsInt()
  @Field(() => Int, { description: 'the version that was read' })
  version: number;

  @IsOptional()
  @Length(2, 300)
  @Field(() => String, { nullable: true })
  nameRu?: string | null;

  @IsOptional()
  @Length(2, 300)
  @Field(() => String, { nullable: true })
  nameKk?: string | null;

  @IsOptional()
  @Length(2, 300)
  @Field(() => String, { nullable: true })
  nameEn?: string | null;

  @IsOptional()
  @Length(2, 300)
  @Field(() => String, { nullable: true })
  address?: string | null;

  @IsOptional()
  @Length(3, 200)
  @Field(() => String, { nullable: true, description: 'one or several, “; ” between them' })
  phone?: string | null;
}

@ObjectType('UpdateDepartmentSuccess')
export class UpdateDepartmentSuccess {
  @Field(() => Department)
  department: Department;
}

export const UpdateDepartmentResult = resultUnion('UpdateDepartmentResult', UpdateDepartmentSuccess);

const NAMES = ['nameRu', 'nameKk', 'nameEn'] as const;
const CONTACTS = ['address', 'phone'] as const;
const PHONES = /^[\d+(][\d ()+-]{2,}(; [\d+(][\d ()+-]{2,})*$/;

/** Changes what stands about a department. What was checked before is not checked any more. */
@Injectable()
export class UpdateDepartment implements Verb<
  UpdateDepartmentInput,
  DepartmentOutcome,
  UpdateDepartmentSuccess
> {
  readonly operation = 'updateDepartment';
  readonly input = UpdateDepartmentInput;

  constructor(private readonly desk: DepartmentDesk) {}

  async handle(input: UpdateDepartmentInput): Promise<DepartmentOutcome | Refusal> {
    const row = await this.desk.find(input.departmentId);
    if (!row) return notFound('departmentId');
    if (row.mergedInto) return conflict('DEPARTMENT_MERGED', 'departmentId');
    if (row.version !== input.version) return conflict('CHANGED_MEANWHILE', 'version');
    if (input.phone && !PHONES.test(input.phone)) return refuse('PHONE_NOT_A_NUMBER', { path: 'phone' });
    const change = changeOf(input, row);
    if (Object.keys(change).length === 0) return refuse('NOTHING_CHANGED', { path: 'departmentId' });
    return this.desk.write(row, {
      ...change,
      ...{ verified: false, verifiedBy: null, verifiedAt: null, verifiedAgainst: null },
    });
  }

  async present(outcome: DepartmentOutcome): Promise<UpdateDepartmentSuccess> {
    return Object.assign(new UpdateDepartmentSuccess(), { department: await this.desk.show(outcome) });
  }
}

type Change = Partial<Pick<DepartmentRow, (typeof NAMES)[number] | (typeof CONTACTS)[number]>>;

/** @returns what differs from the row; a name cannot be emptied. */
function changeOf(input: UpdateDepartmentInput, row: DepartmentRow): Change {
  const change: Change = {};
  for (const name of NAMES) {
    const value = input[name]?.trim();
    if (value && value !== row[name]) change[name] = value;
  }
  for (const contact of CONTACTS) {
    const value = input[contact];
    if (value === undefined) continue;
    const said = value?.trim() ?? null;
    if (said !== row[contact]) change[contact] = said;
  }
  return change;
}
