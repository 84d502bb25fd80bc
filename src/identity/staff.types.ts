import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { STAFF_ROLES, type StaffRole as Role } from '../platform/db/index.js';
import { connectionOf } from '../platform/graphql/index.js';
import {
  DEVICE_BROWSERS,
  DEVICE_SYSTEMS,
  type Device,
  type DeviceBrowser,
  type DeviceSystem,
} from './domain/device.js';

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

export const DeviceSystemEnum = Object.fromEntries(DEVICE_SYSTEMS.map((one) => [one, one])) as Record<
  DeviceSystem,
  DeviceSystem
>;
registerEnumType(DeviceSystemEnum, { name: 'DeviceSystem' });

export const DeviceBrowserEnum = Object.fromEntries(DEVICE_BROWSERS.map((one) => [one, one])) as Record<
  DeviceBrowser,
  DeviceBrowser
>;
registerEnumType(DeviceBrowserEnum, { name: 'DeviceBrowser' });

@ObjectType('SessionDevice', {
  description: 'What somebody signed in with: no version, no model, no address.',
})
export class SessionDevice implements Device {
  @Field(() => DeviceSystemEnum)
  system: DeviceSystem;

  @Field(() => DeviceBrowserEnum)
  browser: DeviceBrowser;
}

@ObjectType('OpenSession', { description: 'A sign-in that can still be used.' })
export class OpenSession {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLDateTime)
  createdAt: Date;

  @Field(() => GraphQLDateTime)
  expiresAt: Date;

  @Field(() => GraphQLDateTime, { description: 'when it was last used, to about a minute' })
  lastSeenAt: Date;

  @Field(() => SessionDevice, { nullable: true, description: 'null: a program, or not known' })
  device: SessionDevice | null;

  @Field(() => Boolean, { description: 'the one this request came with' })
  current: boolean;
}

/** @param currentId the session that asks. */
export const presentSessions = (
  rows: readonly Omit<OpenSession, 'current'>[],
  currentId: string | null,
): OpenSession[] => rows.map((row) => ({ ...row, current: row.id === currentId }));
