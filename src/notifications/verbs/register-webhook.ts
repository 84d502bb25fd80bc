import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { refuse, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { NotificationKindEnum } from '../alert.types.js';
import { Webhook } from '../channel.types.js';
import { NOTIFICATION_KINDS, type NotificationKind } from '../domain/alert-text.js';
import { webhookUrlOf } from '../domain/webhook-rules.js';
import { literalAddress, mayReach } from '../outbound/address-guard.js';
import { Outbound } from '../outbound/outbound.js';
import { Webhooks } from '../store/webhooks.repository.js';
import { WebhookDesk, type WebhookOutcome } from './webhook-desk.js';

const MOST_WEBHOOKS = 10;

@InputType('RegisterWebhookInput')
export class RegisterWebhookInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsString()
  @MaxLength(500)
  @Field(() => String, { description: 'https, at a public address' })
  url: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(NOTIFICATION_KINDS.length)
  @IsIn(NOTIFICATION_KINDS, { each: true })
  @Field(() => [NotificationKindEnum])
  kinds: NotificationKind[];
}

@ObjectType('RegisterWebhookSuccess')
export class RegisterWebhookSuccess {
  @Field(() => Webhook)
  webhook: Webhook;

  @Field(() => String, { nullable: true, description: 'signs every message; shown once: null to a replay' })
  secret: string | null;
}

export const RegisterWebhookResult = resultUnion('RegisterWebhookResult', RegisterWebhookSuccess);

/** Names a receiver outside. It is sent nothing by this: try it with testWebhook. */
@Injectable()
export class RegisterWebhook implements Verb<RegisterWebhookInput, WebhookOutcome, RegisterWebhookSuccess> {
  readonly operation = 'registerWebhook';
  readonly input = RegisterWebhookInput;

  constructor(
    private readonly db: Db,
    private readonly webhooks: Webhooks,
    private readonly outbound: Outbound,
    private readonly desk: WebhookDesk,
  ) {}

  async handle({ url: text, kinds }: RegisterWebhookInput): Promise<WebhookOutcome | Refusal> {
    const url = webhookUrlOf(text, this.outbound.reachesLoopback);
    if (typeof url === 'string') return refuse(url, { path: 'url' });
    const literal = literalAddress(url.hostname);
    if (literal && !mayReach(literal, this.outbound.reachesLoopback)) {
      return refuse('ADDRESS_REFUSED', { path: 'url' });
    }
    if ((await this.webhooks.all()).length >= MOST_WEBHOOKS) {
      return refuse('TOO_MANY_WEBHOOKS', { kind: 'CONFLICT', params: { limit: MOST_WEBHOOKS } });
    }
    const { id, secret } = await this.webhooks.add(url, [...new Set(kinds)], (await this.db.actor()).id!);
    currentOperation().memo.set(RegisterWebhook, secret);
    return { webhookId: id };
  }

  async present({ webhookId }: WebhookOutcome): Promise<RegisterWebhookSuccess> {
    const secret = (currentOperation().memo.get(RegisterWebhook) as string | undefined) ?? null;
    return Object.assign(new RegisterWebhookSuccess(), {
      webhook: await this.desk.show(webhookId),
      secret,
    });
  }
}
