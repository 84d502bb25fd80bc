import { Injectable } from '@nestjs/common';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { notFound, type Refusal } from '../../kernel/index.js';
import type { Webhook, WebhookDelivery } from '../channel.types.js';
import { Webhooks, type WebhookDeliveryRow, type WebhookRow } from '../store/webhooks.repository.js';

/** What a verb about a webhook leaves: which one. */
export interface WebhookOutcome extends Record<string, unknown> {
  readonly webhookId: string;
}

@InputType({ isAbstract: true })
export class WebhookVerbInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsUUID()
  @Field(() => ID)
  webhookId: string;
}

/** Finds and shows webhooks. */
@Injectable()
export class WebhookDesk {
  constructor(private readonly webhooks: Webhooks) {}

  async find(id: string): Promise<WebhookRow | Refusal> {
    return (await this.webhooks.findOne(id)) ?? notFound('webhookId');
  }

  async show(id: string): Promise<Webhook | null> {
    const row = await this.webhooks.findOne(id);
    return row && this.present(row);
  }

  async list(): Promise<Webhook[]> {
    const shown: Webhook[] = [];
    for (const row of await this.webhooks.all()) shown.push(await this.present(row));
    return shown;
  }

  private async present({ lastFaultCode, lastFaultAt, ...row }: WebhookRow): Promise<Webhook> {
    const recent = (await this.webhooks.recent(row.id)).map(presentDelivery);
    const lastFailure = lastFaultCode && lastFaultAt ? { code: lastFaultCode, at: lastFaultAt } : null;
    return { ...row, lastFailure, recent };
  }
}

const presentDelivery = ({ state, ...row }: WebhookDeliveryRow): WebhookDelivery => ({
  ...row,
  state: state as WebhookDelivery['state'],
});
