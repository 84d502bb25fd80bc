import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { PushSubscription } from '../channel.types.js';
import { PushSubscriptions } from '../store/push.repository.js';

@InputType('UnsubscribePushInput')
export class UnsubscribePushInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  subscriptionId: string;
}

@ObjectType('UnsubscribePushSuccess')
export class UnsubscribePushSuccess {
  @Field(() => [PushSubscription], { description: 'those that are left' })
  subscriptions: PushSubscription[];
}

export const UnsubscribePushResult = resultUnion('UnsubscribePushResult', UnsubscribePushSuccess);

interface SubscriptionOutcome extends Record<string, unknown> {
  readonly subscriptionId: string;
}

/** Forgets one of one's browsers. */
@Injectable()
export class UnsubscribePush implements Verb<
  UnsubscribePushInput,
  SubscriptionOutcome,
  UnsubscribePushSuccess
> {
  readonly operation = 'unsubscribePush';
  readonly input = UnsubscribePushInput;

  constructor(
    private readonly db: Db,
    private readonly subscriptions: PushSubscriptions,
  ) {}

  async handle({ subscriptionId }: UnsubscribePushInput): Promise<SubscriptionOutcome | Refusal> {
    if (!(await this.subscriptions.end(subscriptionId, 'UNSUBSCRIBED'))) return notFound('subscriptionId');
    return { subscriptionId };
  }

  async present(): Promise<UnsubscribePushSuccess> {
    const { id } = await this.db.actor();
    return Object.assign(new UnsubscribePushSuccess(), { subscriptions: await this.subscriptions.of(id!) });
  }
}
