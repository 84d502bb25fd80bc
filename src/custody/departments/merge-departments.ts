import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { mergeFault } from '../domain/department-merge.js';
import { DepartmentMerges } from '../store/department-merges.repository.js';
import { DepartmentMerge, presentDepartmentMerge } from '../types/department-merge.type.js';
import { Department } from '../types/department.type.js';
import { DepartmentDesk } from './department-desk.js';
import { MergeTold } from './merge-told.js';

@InputType('MergeDepartmentsInput')
export class MergeDepartmentsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID, { description: 'the merge, made on the device' })
  id: string;

  @IsUUID()
  @Field(() => ID, { description: 'the entry that will lead to the other' })
  fromDepartmentId: string;

  @IsInt()
  @Field(() => Int, { description: 'the version that was read' })
  fromVersion: number;

  @IsUUID()
  @Field(() => ID, { description: 'the entry that speaks for both' })
  intoDepartmentId: string;

  @IsInt()
  @Field(() => Int, { description: 'the version that was read' })
  intoVersion: number;

  @Length(3, 1000)
  @Field(() => String, { description: 'why these are one department; names nobody' })
  reason: string;

  @IsOptional()
  @Length(3, 1000)
  @Field(() => String, {
    nullable: true,
    description: 'why, though the two stand in another country, zone or town; needed then',
  })
  elsewhereReason?: string | null;
}

@ObjectType('MergeDepartmentsSuccess')
export class MergeDepartmentsSuccess {
  @Field(() => DepartmentMerge)
  merge: DepartmentMerge;

  @Field(() => Department, { description: 'the entry both now lead to' })
  department: Department;
}

export const MergeDepartmentsResult = resultUnion('MergeDepartmentsResult', MergeDepartmentsSuccess);

/** What joining two entries, or undoing it, leaves. */
export interface DepartmentMergeOutcome extends Record<string, unknown> {
  readonly mergeId: string;
  readonly fromDepartmentId: string;
  readonly intoDepartmentId: string;
}

/** Says that two entries are one department: writes a redirect, rewrites nothing, can be undone. */
@Injectable()
export class MergeDepartments implements Verb<
  MergeDepartmentsInput,
  DepartmentMergeOutcome,
  MergeDepartmentsSuccess
> {
  readonly operation = 'mergeDepartments';
  readonly input = MergeDepartmentsInput;

  constructor(
    private readonly db: Db,
    private readonly desk: DepartmentDesk,
    private readonly merges: DepartmentMerges,
    private readonly told: MergeTold,
  ) {}

  async handle(input: MergeDepartmentsInput): Promise<DepartmentMergeOutcome | Refusal> {
    const { id, fromDepartmentId, intoDepartmentId } = input;
    const rows = await this.merges.lock([fromDepartmentId, intoDepartmentId]);
    const from = rows.find((row) => row.id === fromDepartmentId);
    const into = rows.find((row) => row.id === intoDepartmentId);
    if (!from) return notFound('fromDepartmentId');
    if (!into) return notFound('intoDepartmentId');
    const isLedTo = (await this.merges.standingAt([from.id])).some((merge) => merge.intoId === from.id);
    const fault = mergeFault(from, into, input, isLedTo);
    if (fault) return fault;
    if (await this.merges.find(id)) return conflict('ID_TAKEN', 'id');
    await this.merges.add({
      id,
      fromId: from.id,
      intoId: into.id,
      reason: [input.reason, input.elsewhereReason].filter(Boolean).join('\n'),
      mergedBy: (await this.db.actor()).id!,
      mergedAt: toDate(await this.db.now()),
    });
    await this.told.tell(from, into);
    return { mergeId: id, fromDepartmentId, intoDepartmentId };
  }

  async present({ mergeId, intoDepartmentId }: DepartmentMergeOutcome): Promise<MergeDepartmentsSuccess> {
    return Object.assign(new MergeDepartmentsSuccess(), {
      merge: presentDepartmentMerge((await this.merges.find(mergeId))!),
      department: await this.desk.show({ departmentId: intoDepartmentId }),
    });
  }
}
