import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { conflict, refuse, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { PushSubscription } from '../channel.types.js';
import { OpenWays } from '../own-channels.js';
import { PushSender } from '../push/push-sender.js';
import { ChannelSettings } from '../store/channel-settings.repository.js';
import { PushSubscriptions } from '../store/push.repository.js';

const MOST_SUBSCRIPTIONS = 10;

@InputType('SubscribePushInput', { description: 'What `pushManager.subscribe` gave.' })
export class SubscribePushInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsString()
  @MaxLength(1000)
  @Field(() => String)
  endpoint: string;

  @IsString()
  @MaxLength(100)
  @Field(() => String, { description: 'base64url' })
  p256dh: string;

  @IsString()
  @MaxLength(40)
  @Field(() => String, { description: 'base64url' })
  auth: string;
}

@ObjectType('SubscribePushSuccess')
export class SubscribePushSuccess {
  @Field(() => [PushSubscription])
  subscriptions: PushSubscription[];
}

export const SubscribePushResult = resultUnion('SubscribePushResult', SubscribePushSuccess);

interface SubscriptionOutcome extends Record<string, unknown> {
  readonly subscriptionId: string;
}

/** What subscribing needs to know of the installation. */
@Injectable()
export class PushDesk {
  constructor(
    readonly ways: OpenWays,
    readonly sender: PushSender,
    readonly settings: ChannelSettings,
  ) {}
}

/** Has this browser woken from now on. A browser that somebody else used wakes for whoever subscribed it last. */
@Injectable()
export class SubscribePush implements Verb<SubscribePushInput, SubscriptionOutcome, SubscribePushSuccess> {
  readonly operation = 'subscribePush';
  readonly input = SubscribePushInput;

  constructor(
    private readonly db: Db,
    private readonly desk: PushDesk,
    private readonly subscriptions: PushSubscriptions,
  ) {}

  async handle({ endpoint, p256dh, auth }: SubscribePushInput): Promise<SubscriptionOutcome | Refusal> {
    const { id } = await this.db.actor();
    if (!(await this.desk.ways.has('PUSH'))) return conflict('CHANNEL_NOT_AVAILABLE');
    const service = this.desk.sender.serviceOf(endpoint);
    if (!service) return refuse('PUSH_SERVICE_NOT_ALLOWED', { path: 'endpoint' });
    if (!isPoint(p256dh)) return refuse('PUSH_KEYS_NOT_VALID', { path: 'p256dh' });
    if (bytesOf(auth)?.length !== 16) return refuse('PUSH_KEYS_NOT_VALID', { path: 'auth' });
    if ((await this.subscriptions.of(id!)).length >= MOST_SUBSCRIPTIONS) {
      return refuse('TOO_MANY_SUBSCRIPTIONS', { kind: 'CONFLICT', params: { limit: MOST_SUBSCRIPTIONS } });
    }
    await this.desk.settings.set(id!, 'PUSH', true);
    return { subscriptionId: await this.subscriptions.add(id!, service, { endpoint, p256dh, auth }) };
  }

  async present(): Promise<SubscribePushSuccess> {
    const { id } = await this.db.actor();
    return Object.assign(new SubscribePushSuccess(), { subscriptions: await this.subscriptions.of(id!) });
  }
}

const bytesOf = (text: string): Buffer | null =>
  /^[\w-]+={0,2}$/.test(text) ? Buffer.from(text, 'base64url') : null;

/** An uncompressed point of P-256, as RFC 8291 has it. */
const isPoint = (text: string): boolean => {
  const bytes = bytesOf(text);
  return bytes?.length === 65 && bytes[0] === 4;
};
