import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';
import { conflict, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { DepartmentMerges } from '../store/department-merges.repository.js';
import { Department } from '../types/department.type.js';
import { DepartmentDesk } from './department-desk.js';
import type { DepartmentMergeOutcome } from './merge-departments.js';
import { MergeTold } from './merge-told.js';

@InputType('UndoMergeDepartmentsInput')
export class UndoMergeDepartmentsInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  mergeId: string;

  @Length(3, 1000)
  @Field(() => String)
  reason: string;
}

@ObjectType('UndoMergeDepartmentsSuccess')
export class UndoMergeDepartmentsSuccess {
  @Field(() => Department, { description: 'the entry that led to the other, standing for itself again' })
  from: Department;

  @Field(() => Department)
  into: Department;
}

export const UndoMergeDepartmentsResult = resultUnion(
  'UndoMergeDepartmentsResult',
  UndoMergeDepartmentsSuccess,
);

/** Takes a merge back. Whatever was recorded meanwhile stays with the entry it was typed on. */
@Injectable()
export class UndoMergeDepartments implements Verb<
  UndoMergeDepartmentsInput,
  DepartmentMergeOutcome,
  UndoMergeDepartmentsSuccess
> {
  readonly operation = 'undoMergeDepartments';
  readonly input = UndoMergeDepartmentsInput;

  constructor(
    private readonly db: Db,
    private readonly desk: DepartmentDesk,
    private readonly merges: DepartmentMerges,
    private readonly told: MergeTold,
  ) {}

  async handle({ mergeId, reason }: UndoMergeDepartmentsInput): Promise<DepartmentMergeOutcome | Refusal> {
    const known = await this.merges.find(mergeId);
    if (!known) return notFound('mergeId');
    const { fromId, intoId } = known;
    const rows = await this.merges.lock([fromId, intoId]);
    const merge = (await this.merges.find(mergeId))!;
    if (merge.undoneAt) return conflict('ALREADY_UNDONE', 'mergeId');
    await this.merges.undo(merge, {
      undoneBy: (await this.db.actor()).id,
      undoneAt: toDate(await this.db.now()),
      undoReason: reason,
    });
    await this.told.tell(
      rows.find((row) => row.id === fromId)!,
      rows.find((row) => row.id === intoId)!,
    );
    return { mergeId, fromDepartmentId: fromId, intoDepartmentId: intoId };
  }

  async present({
    fromDepartmentId,
    intoDepartmentId,
  }: DepartmentMergeOutcome): Promise<UndoMergeDepartmentsSuccess> {
    return Object.assign(new UndoMergeDepartmentsSuccess(), {
      from: await this.desk.show({ departmentId: fromDepartmentId }),
      into: await this.desk.show({ departmentId: intoDepartmentId }),
    });
  }
}
