import { Injectable } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access, Mutations } from '../platform/graphql/index.js';
import { TelegramPolls } from '../platform/telegram/index.js';
import { ChannelFailuresType, Webhook } from './channel.types.js';
import { DeliveryFailures } from './store/delivery-failures.repository.js';
import { RegisterWebhook, RegisterWebhookInput, RegisterWebhookResult } from './verbs/register-webhook.js';
import { RemoveWebhook, RemoveWebhookInput, RemoveWebhookResult } from './verbs/remove-webhook.js';
import { ResumeWebhook, ResumeWebhookInput, ResumeWebhookResult } from './verbs/resume-webhook.js';
import {
  RotateWebhookSecret,
  RotateWebhookSecretInput,
  RotateWebhookSecretResult,
} from './verbs/rotate-webhook-secret.js';
import { TestWebhook, TestWebhookInput, TestWebhookResult } from './verbs/test-webhook.js';
import { WebhookDesk } from './verbs/webhook-desk.js';

/** What an administrator does with webhooks. */
@Injectable()
export class WebhookVerbs {
  constructor(
    readonly register: RegisterWebhook,
    readonly remove: RemoveWebhook,
    readonly resume: ResumeWebhook,
    readonly rotateSecret: RotateWebhookSecret,
    readonly test: TestWebhook,
  ) {}
}

/** The organisation's own receivers: administrators keep them. */
@Resolver()
export class WebhooksResolver {
  constructor(
    private readonly desk: WebhookDesk,
    private readonly mutations: Mutations,
    private readonly verbs: WebhookVerbs,
  ) {}

  @Query(() => [Webhook], { description: 'oldest first' })
  @Access(['ADMINISTRATOR'])
  webhooks(): Promise<Webhook[]> {
    return this.desk.list();
  }

  @Mutation(() => RegisterWebhookResult)
  @Access(['ADMINISTRATOR'])
  registerWebhook(@Args('input') input: RegisterWebhookInput) {
    return this.mutations.run(this.verbs.register, input);
  }

  @Mutation(() => RemoveWebhookResult)
  @Access(['ADMINISTRATOR'])
  removeWebhook(@Args('input') input: RemoveWebhookInput) {
    return this.mutations.run(this.verbs.remove, input);
  }

  @Mutation(() => RotateWebhookSecretResult)
  @Access(['ADMINISTRATOR'])
  rotateWebhookSecret(@Args('input') input: RotateWebhookSecretInput) {
    return this.mutations.run(this.verbs.rotateSecret, input);
  }

  @Mutation(() => ResumeWebhookResult)
  @Access(['ADMINISTRATOR'])
  resumeWebhook(@Args('input') input: ResumeWebhookInput) {
    return this.mutations.run(this.verbs.resume, input);
  }

  @Mutation(() => TestWebhookResult)
  @Access(['ADMINISTRATOR'])
  testWebhook(@Args('input') input: TestWebhookInput) {
    return this.mutations.run(this.verbs.test, input);
  }
}

/** What did not leave, for those who can help. */
@Resolver()
export class DeliveryFailuresResolver {
  constructor(
    private readonly failures: DeliveryFailures,
    private readonly polls: TelegramPolls,
  ) {}

  @Query(() => [ChannelFailuresType], { description: 'one a channel, also where all is well' })
  @Access(['ADMINISTRATOR', 'COORDINATOR'])
  async deliveryFailures(): Promise<ChannelFailuresType[]> {
    const listener = await this.polls.failure('STAFF');
    return (await this.failures.byChannel()).map(({ lastFaultCode, lastFaultAt, ...row }) => ({
      ...row,
      last: lastFaultCode && lastFaultAt ? { code: lastFaultCode, at: lastFaultAt } : null,
      listener: row.channel === 'TELEGRAM' ? listener : null,
    }));
  }
}
