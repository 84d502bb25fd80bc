import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { conflict, isRefusal, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { Webhook } from '../channel.types.js';
import { DeliverWebhooks } from '../jobs/delivery-jobs.js';
import { Webhooks } from '../store/webhooks.repository.js';
import { WebhookDesk, WebhookVerbInput, type WebhookOutcome } from './webhook-desk.js';

@InputType('TestWebhookInput')
export class TestWebhookInput extends WebhookVerbInput {}

@ObjectType('TestWebhookSuccess')
export class TestWebhookSuccess {
  @Field(() => Webhook, { description: 'how it went stands in `recent` once the worker has sent it' })
  webhook: Webhook;
}

export const TestWebhookResult = resultUnion('TestWebhookResult', TestWebhookSuccess);

/** Sends a message of kind TEST, as any other is sent. */
@Injectable()
export class TestWebhook implements Verb<TestWebhookInput, WebhookOutcome, TestWebhookSuccess> {
  readonly operation = 'testWebhook';
  readonly input = TestWebhookInput;

  constructor(
    private readonly db: Db,
    private readonly webhooks: Webhooks,
    private readonly desk: WebhookDesk,
    private readonly wakeUps: WakeUps,
  ) {}

  async handle({ webhookId }: TestWebhookInput): Promise<WebhookOutcome | Refusal> {
    const found = await this.desk.find(webhookId);
    if (isRefusal(found)) return found;
    if (found.pausedAt) return conflict('WEBHOOK_PAUSED', 'webhookId');
    await this.webhooks.test(webhookId);
    this.db.afterCommit(() => this.wakeUps.send(DeliverWebhooks, {}));
    return { webhookId };
  }

  async present({ webhookId }: WebhookOutcome): Promise<TestWebhookSuccess> {
    return Object.assign(new TestWebhookSuccess(), { webhook: await this.desk.show(webhookId) });
  }
}
