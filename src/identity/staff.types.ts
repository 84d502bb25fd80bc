import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
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

  @Field(() => GraphQLDateTime, {
    description: 'the time that cases are counted by: a device’s clock may be wrong, a demo’s runs ahead',
  })
  now: Date;

  @Field(() => Int, {
    description: 'what the app keeps on this device locks after at most so many minutes without a touch',
  })
  lockMinutes: number;
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

@ObjectType('OpenSession', { description: 'A sign-in that can still be used.' })
export class OpenSession {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLDateTime)
  createdAt: Date;

  @Field(() => GraphQLDateTime)
  expiresAt: Date;

  @Field(() => Boolean, { description: 'the one this request came with' })
  current: boolean;
}

/** @param currentId the session that asks. */
export const presentSessions = (
  rows: readonly Omit<OpenSession, 'current'>[],
  currentId: string | null,
): OpenSession[] => rows.map((row) => ({ ...row, current: row.id === currentId }));
