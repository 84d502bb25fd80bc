import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Webhooks } from '../store/webhooks.repository.js';
import { WebhookDesk, WebhookVerbInput, type WebhookOutcome } from './webhook-desk.js';

@InputType('RemoveWebhookInput')
export class RemoveWebhookInput extends WebhookVerbInput {}

@ObjectType('RemoveWebhookSuccess')
export class RemoveWebhookSuccess {
  @Field(() => ID)
  webhookId: string;
}

export const RemoveWebhookResult = resultUnion('RemoveWebhookResult', RemoveWebhookSuccess);

/** Forgets a receiver's address and secret; what waits for it is not sent any more. */
@Injectable()
export class RemoveWebhook implements Verb<RemoveWebhookInput, WebhookOutcome, RemoveWebhookSuccess> {
  readonly operation = 'removeWebhook';
  readonly input = RemoveWebhookInput;

  constructor(
    private readonly webhooks: Webhooks,
    private readonly desk: WebhookDesk,
  ) {}

  async handle({ webhookId }: RemoveWebhookInput): Promise<WebhookOutcome | Refusal> {
    const found = await this.desk.find(webhookId);
    if (isRefusal(found)) return found;
    await this.webhooks.remove(webhookId);
    return { webhookId };
  }

  async present({ webhookId }: WebhookOutcome): Promise<RemoveWebhookSuccess> {
    return Object.assign(new RemoveWebhookSuccess(), { webhookId });
  }
}
