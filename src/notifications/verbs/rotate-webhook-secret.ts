import { Injectable } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '../../kernel/index.js';
import { currentOperation } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { Webhook } from '../channel.types.js';
import { Webhooks } from '../store/webhooks.repository.js';
import { WebhookDesk, WebhookVerbInput, type WebhookOutcome } from './webhook-desk.js';

@InputType('RotateWebhookSecretInput')
export class RotateWebhookSecretInput extends WebhookVerbInput {}

@ObjectType('RotateWebhookSecretSuccess')
export class RotateWebhookSecretSuccess {
  @Field(() => Webhook)
  webhook: Webhook;

  @Field(() => String, { nullable: true, description: 'shown once: null to a replay' })
  secret: string | null;
}

export const RotateWebhookSecretResult = resultUnion('RotateWebhookSecretResult', RotateWebhookSecretSuccess);

/** Another secret from this moment on; the old one signs nothing any more. */
@Injectable()
export class RotateWebhookSecret implements Verb<
  RotateWebhookSecretInput,
  WebhookOutcome,
  RotateWebhookSecretSuccess
> {
  readonly operation = 'rotateWebhookSecret';
  readonly input = RotateWebhookSecretInput;

  constructor(
    private readonly webhooks: Webhooks,
    private readonly desk: WebhookDesk,
  ) {}

  async handle({ webhookId }: RotateWebhookSecretInput): Promise<WebhookOutcome | Refusal> {
    const found = await this.desk.find(webhookId);
    if (isRefusal(found)) return found;
    currentOperation().memo.set(RotateWebhookSecret, await this.webhooks.rotate(webhookId));
    return { webhookId };
  }

  async present({ webhookId }: WebhookOutcome): Promise<RotateWebhookSecretSuccess> {
    const secret = (currentOperation().memo.get(RotateWebhookSecret) as string | undefined) ?? null;
    return Object.assign(new RotateWebhookSecretSuccess(), {
      webhook: await this.desk.show(webhookId),
      secret,
    });
  }
}
