import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Webhook } from '../channel.types.js';
import { Webhooks } from '../store/webhooks.repository.js';
import { WebhookDesk, WebhookVerbInput, type WebhookOutcome } from './webhook-desk.js';

@InputType('ResumeWebhookInput')
export class ResumeWebhookInput extends WebhookVerbInput {}

@ObjectType('ResumeWebhookSuccess')
export class ResumeWebhookSuccess {
  @Field(() => Webhook)
  webhook: Webhook;
}

export const ResumeWebhookResult = resultUnion('ResumeWebhookResult', ResumeWebhookSuccess);

/** Goes on after a pause, with what happens from now on. */
@Injectable()
export class ResumeWebhook implements Verb<ResumeWebhookInput, WebhookOutcome, ResumeWebhookSuccess> {
  readonly operation = 'resumeWebhook';
  readonly input = ResumeWebhookInput;

  constructor(
    private readonly webhooks: Webhooks,
    private readonly desk: WebhookDesk,
  ) {}

  async handle({ webhookId }: ResumeWebhookInput): Promise<WebhookOutcome | Refusal> {
    const found = await this.desk.find(webhookId);
    if (isRefusal(found)) return found;
    await this.webhooks.resume(webhookId);
    return { webhookId };
  }

  async present({ webhookId }: WebhookOutcome): Promise<ResumeWebhookSuccess> {
    return Object.assign(new ResumeWebhookSuccess(), { webhook: await this.desk.show(webhookId) });
  }
}
