import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { conflict, isRefusal, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { Webhook } from '../channel.types.js';
import { DeliverWebhooks } from '../jobs/delivery-jobs.js';
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
