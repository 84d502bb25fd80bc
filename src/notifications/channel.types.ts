import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { NotificationKindEnum } from './alert.types.js';
import type { NotificationKind } from './domain/alert-text.js';
import { CHANNELS, OWN_CHANNELS, type Channel, type OwnChannel } from './domain/channel.js';
import { enumOf } from '../platform/graphql/index.js';

export const DeliveryChannelEnum = enumOf(CHANNELS);
registerEnumType(DeliveryChannelEnum, { name: 'DeliveryChannel' });
export const OwnChannelEnum = enumOf(OWN_CHANNELS);
registerEnumType(OwnChannelEnum, { name: 'OwnChannel' });
const STATES = ['WAITING', 'SENT', 'FAILED', 'GIVEN_UP'] as const;
type DeliveryState = (typeof STATES)[number];
const DeliveryStateEnum = enumOf(STATES);
registerEnumType(DeliveryStateEnum, {
  name: 'DeliveryState',
  description: 'FAILED is tried again; GIVEN_UP is not.',
});

@ObjectType('DeliveryFault')
export class DeliveryFault {
  @Field(() => String, { description: 'stable; nothing the other side said' })
  code: string;

  @Field(() => GraphQLDateTime)
  at: Date;
}

@ObjectType('ChannelState', { description: 'One of your ways to be told outside the app.' })
export class ChannelState {
  @Field(() => OwnChannelEnum)
  channel: OwnChannel;

  @Field(() => Boolean, { description: 'this installation has it; where not, nothing of it exists' })
  available: boolean;

  @Field(() => Boolean, { description: 'news leave by it: switched on, and it leads somewhere' })
  on: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'since when it is as it is; real time' })
  since: Date | null;

  @Field(() => DeliveryFault, { nullable: true, description: 'the newest message that did not leave' })
  lastFailure: DeliveryFault | null;
}

@ObjectType('TelegramConsent', { description: 'What linking a chat gives away. Show all of it, then ask.' })
export class TelegramConsent {
  @Field(() => String, { description: 'send it with linkTelegram' })
  version: string;

  @Field(() => String, { description: 'in the language of the request' })
  text: string;
}

@ObjectType('PushSubscription', {
  description: 'A browser of yours that is woken. Its address is not shown.',
})
export class PushSubscription {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'host of the push service' })
  service: string;

  @Field(() => GraphQLDateTime)
  madeAt: Date;
}

@ObjectType('ChannelFailures', { description: 'What did not leave by one channel.' })
export class ChannelFailuresType {
  @Field(() => DeliveryChannelEnum)
  channel: Channel;

  @Field(() => Int, { description: 'failed and are tried again' })
  retrying: number;

  @Field(() => Int, { description: 'will not be sent' })
  givenUp: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'the other side is away since' })
  awaySince: Date | null;

  @Field(() => DeliveryFault, { nullable: true })
  last: DeliveryFault | null;

  @Field(() => DeliveryFault, {
    nullable: true,
    description: 'TELEGRAM: nobody hears the bot since, and why',
  })
  listener: DeliveryFault | null;
}

@ObjectType('WebhookDelivery')
export class WebhookDelivery {
  @Field(() => ID)
  id: string;

  @Field(() => NotificationKindEnum, { nullable: true, description: 'null: a test' })
  kind: NotificationKind | null;

  @Field(() => DeliveryStateEnum)
  state: DeliveryState;

  @Field(() => Int)
  attempts: number;

  @Field(() => GraphQLDateTime)
  madeAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => String, { nullable: true })
  lastFaultCode: string | null;
}

@ObjectType('Webhook', { description: 'A receiver outside that is told kinds and record ids, signed.' })
export class Webhook {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'the rest of its address is not shown again' })
  host: string;

  @Field(() => [NotificationKindEnum])
  kinds: NotificationKind[];

  @Field(() => GraphQLDateTime)
  madeAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  lastSentAt: Date | null;

  @Field(() => DeliveryFault, { nullable: true })
  lastFailure: DeliveryFault | null;

  @Field(() => Int)
  failuresInRow: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'it failed too often: nothing is sent until resumed',
  })
  pausedAt: Date | null;

  @Field(() => [WebhookDelivery], { description: 'the last twenty, newest first' })
  recent: WebhookDelivery[];
}
