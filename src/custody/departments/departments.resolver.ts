import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffMember, StaffMembers } from '../../identity/index.js';
import { Access, Mutations } from '../../platform/graphql/index.js';
import { Department } from '../types/department.type.js';
import { DepartmentDesk } from './department-desk.js';
import { DepartmentRecords } from './department-records.js';
import { MergeDepartments } from './merge-departments.js';
import { MergeTold } from './merge-told.js';
import { UndoMergeDepartments } from './undo-merge-departments.js';
import { UpdateDepartment, UpdateDepartmentInput, UpdateDepartmentResult } from './update-department.js';
import { VerifyDepartment, VerifyDepartmentInput, VerifyDepartmentResult } from './verify-department.js';

export const departmentKeeping = [
  DepartmentDesk,
  DepartmentRecords,
  MergeDepartments,
  MergeTold,
  UndoMergeDepartments,
  UpdateDepartment,
  VerifyDepartment,
];

/** Keeping the list of departments: who heard the telephone answered says so. */
@Resolver(() => Department)
export class DepartmentsResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly update: UpdateDepartment,
    private readonly verify: VerifyDepartment,
    private readonly staff: StaffMembers,
  ) {}

  @ResolveField(() => StaffMember, { nullable: true })
  verifiedBy(@Parent() { verifiedById }: Department): Promise<StaffMember | null> | null {
    return verifiedById ? this.staff.load(verifiedById) : null;
  }

  @Mutation(() => VerifyDepartmentResult)
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'show who checked a department' })
  verifyDepartment(@Args('input') input: VerifyDepartmentInput) {
    return this.mutations.run(this.verify, input);
  }

  @Mutation(() => UpdateDepartmentResult)
  @Access(['ADMINISTRATOR', 'COORDINATOR'], { opens: 'show who checked a department' })
  updateDepartment(@Args('input') input: UpdateDepartmentInput) {
    return this.mutations.run(this.update, input);
  }
}
