import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMember, StaffMembers } from '../../identity/index.js';
import { Access, Mutations } from '../../platform/graphql/index.js';
import { DepartmentMerge } from '../types/department-merge.type.js';
import { Department } from '../types/department.type.js';
import { DepartmentRecords } from './department-records.js';
import { MergeDepartments, MergeDepartmentsInput, MergeDepartmentsResult } from './merge-departments.js';
import {
  UndoMergeDepartments,
  UndoMergeDepartmentsInput,
  UndoMergeDepartmentsResult,
} from './undo-merge-departments.js';

/** Joining two entries of one department, and undoing it. */
@Resolver(() => DepartmentMerge)
export class DepartmentMergesResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly merge: MergeDepartments,
    private readonly undo: UndoMergeDepartments,
    private readonly records: DepartmentRecords,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => Department, { description: 'the entry that leads to the other, as it stands written' })
  from(@Parent() { fromId }: DepartmentMerge): Promise<Department> {
    return this.records.entry(fromId);
  }

  @ResolveField(() => Department, { description: 'the entry that speaks for both' })
  into(@Parent() { intoId }: DepartmentMerge): Promise<Department> {
    return this.records.entry(intoId);
  }

  @ResolveField(() => StaffMember, { nullable: true })
  mergedBy(@Parent() { mergedById }: DepartmentMerge): Promise<StaffMember | null> {
    return this.staff.load(mergedById);
  }

  @Mutation(() => MergeDepartmentsResult)
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'show who joined entries of a department' })
  mergeDepartments(@Args('input') input: MergeDepartmentsInput) {
    return this.mutations.run(this.merge, input);
  }

  @Mutation(() => UndoMergeDepartmentsResult)
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'show who joined entries of a department' })
  undoMergeDepartments(@Args('input') input: UndoMergeDepartmentsInput) {
    return this.mutations.run(this.undo, input);
  }
}

/** Which entries are one with this, and how many are held there. */
@Resolver(() => Department)
export class DepartmentRecordsFieldsResolver {
  constructor(private readonly records: DepartmentRecords) {}

  @ResolveField(() => DepartmentMerge, {
    nullable: true,
    description: 'by which this entry leads to another; null: it speaks for itself',
  })
  async merge(@Parent() { id }: Department): Promise<DepartmentMerge | null> {
    return (await this.records.mergesAt(id)).find(({ fromId }) => fromId === id) ?? null;
  }

  @ResolveField(() => [DepartmentMerge], { description: 'by which other entries lead here, latest first' })
  async mergedHere(@Parent() { id }: Department): Promise<DepartmentMerge[]> {
    return (await this.records.mergesAt(id)).filter(({ intoId }) => intoId === id);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'held now, as far as you may see, with entries that lead here; null: you see no case',
  })
  heldCount(@Parent() { id }: Department): Promise<number | null> {
    return this.records.heldAt(id);
  }
}
