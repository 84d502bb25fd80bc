import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { connectionOf } from '../platform/graphql/index.js';

const AUDIT_KINDS = ['WROTE', 'OPENED', 'REFUSED', 'DISCLOSED', 'EXPORTED', 'SIGNED_IN'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

export const AuditKindEnum = Object.fromEntries(AUDIT_KINDS.map((kind) => [kind, kind])) as Record<
  AuditKind,
  AuditKind
>;
registerEnumType(AuditKindEnum, {
  name: 'AuditKind',
  valuesMap: { OPENED: { description: 'sealed fields were opened, and so looked at' } },
});

@ObjectType('AuditEntry', { description: 'Somebody did something with a record, or looked at it.' })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLDateTime, { description: 'real time, also where the demo clock runs ahead' })
  at: Date;

  @Field(() => AuditKindEnum)
  kind: AuditKind;

  @Field(() => ID, { nullable: true, description: 'null for the house itself' })
  actorId: string | null;

  @Field(() => String, { description: 'role at that time; SYSTEM for the house itself' })
  actorRole: string;

  @Field(() => String, { description: 'fields of the API, or the name of a job' })
  operation: string;

  @Field(() => String, { nullable: true })
  purpose: string | null;
}

export const AuditConnection = connectionOf('Audit', AuditEntry);
