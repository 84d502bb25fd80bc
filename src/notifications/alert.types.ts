import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { currentOperation } from '../platform/db/index.js';
import { connectionOf, enumOf } from '../platform/graphql/index.js';
import {
  alertText,
  NOTIFICATION_KINDS,
  REF_TYPES,
  type NotificationKind,
  type NotificationRefType,
} from './domain/alert-text.js';
import { type NotificationRow } from './store/notification.entity.js';

export const NotificationKindEnum = enumOf(NOTIFICATION_KINDS);
export const NotificationRefTypeEnum = enumOf(REF_TYPES);
registerEnumType(NotificationKindEnum, { name: 'NotificationKind' });
registerEnumType(NotificationRefTypeEnum, { name: 'NotificationRefType' });

@ObjectType('Alert', { description: 'Something waits for you. It names nobody.' })
export class Alert {
  @Field(() => ID)
  id: string;

  @Field(() => NotificationKindEnum)
  kind: NotificationKind;

  @Field(() => NotificationRefTypeEnum)
  refType: NotificationRefType;

  @Field(() => ID, { description: 'the record it is about; ask for it with your own rights' })
  refId: string;

  @Field(() => Boolean)
  urgent: boolean;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  seenAt: Date | null;

  @Field(() => String, { description: 'in the language of the request' })
  text: string;
}

export const AlertConnection = connectionOf('Alert', Alert);

@ObjectType('AlertSignal', { description: 'There may be new alerts: the query holds them.' })
export class AlertSignal {
  @Field(() => GraphQLDateTime)
  at: Date;
}

export const presentAlert = (row: NotificationRow): Alert => ({
  id: row.id,
  kind: row.kind,
  refType: row.refType,
  refId: row.refId,
  urgent: row.urgent,
  at: row.createdAt,
  seenAt: row.seenAt,
  text: alertText(row.kind, currentOperation().language),
});
