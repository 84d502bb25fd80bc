import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { STAFF_ROLES, type StaffRole as Role } from '../platform/db/index.js';
import { connectionOf } from '../platform/graphql/index.js';

export const StaffRoleEnum = Object.fromEntries(STAFF_ROLES.map((role) => [role, role])) as Record<
  Role,
  Role
>;
registerEnumType(StaffRoleEnum, { name: 'StaffRole' });

@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class Viewer {
  @Field(() => ID)
  id: string;

  @Field(() => StaffRoleEnum)
  role: Role;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'IETF tags' })
  languages: string[];

  @Field(() => [String], { description: 'operations this role may call: the app shows these and no others' })
  viewerCan: string[];

  @Field(() => Boolean, { description: 'this installation holds invented people' })
  demo: boolean;
}

@ObjectType('StaffMember', { description: 'A colleague.' })
export class StaffMember {
  @Field(() => ID)
  id: string;

  @Field(() => StaffRoleEnum)
  role: Role;

  @Field(() => String)
  name: string;

  @Field(() => [String])
  languages: string[];

  @Field(() => Boolean)
  active: boolean;
}

export const StaffConnection = connectionOf('Staff', StaffMember);

@ObjectType('Lawyer', { description: 'A colleague who defends.' })
export class Lawyer {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'IETF tags' })
  languages: string[];
}
