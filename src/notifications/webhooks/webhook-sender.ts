import { Injectable } from '@nestjs/common';
import { createHmac } from 'node:crypto';
import { realNowMs } from '../../platform/clock/index.js';
import { outsideVerdict, type OutsideFault, type Verdict } from '../domain/verdict.js';
import { signedText, webhookBody } from '../domain/webhook-rules.js';
import type { ChannelSender, Prepared } from '../jobs/channel-sender.js';
import { Outbound, OutboundFault } from '../outbound/outbound.js';
import { Deliveries, type ClaimedDelivery } from '../store/deliveries.repository.js';
import { Webhooks } from '../store/webhooks.repository.js';

const NOWHERE = 'PAUSED_OR_REMOVED';
const UNKNOWN: OutsideFault = { code: 'UNKNOWN', status: null, retryAfterSeconds: null, isGone: false };

interface SignedRequest {
  readonly url: URL;
  readonly secret: string;
  readonly id: string;
  readonly body: string;
}

/** Tells a receiver outside that something happened: a kind and a record's id, signed. */
@Injectable()
export class WebhookSender implements ChannelSender<SignedRequest> {
  readonly channel = 'WEBHOOK';
  readonly isSetUp = true;

  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly outbound: Outbound,
  ) {}

  async prepare({
    targetId,
    messageId: id,
    news,
    madeAt,
  }: ClaimedDelivery): Promise<Prepared<SignedRequest>> {
    const opened = await this.webhooks.open(targetId);
    if (!opened) return { nowhere: NOWHERE };
    const body = webhookBody({
      id,
      kind: news?.kind ?? 'TEST',
      ref: news && { type: news.refType, id: news.refId },
      urgent: news?.urgent ?? false,
      at: (news?.at ?? madeAt).toISOString(),
    });
    return { ready: { ...opened, id, body } };
  }

  /** The signature is made at each try: its moment is the try's, its id the message's. */
  async send({ url, secret, id, body }: SignedRequest): Promise<void> {
    const timestamp = String(Math.floor(realNowMs() / 1000));
    const signature = createHmac('sha256', secret).update(signedText(timestamp, body)).digest('hex');
    const headers = {
      'Content-Type': 'application/json',
      'User-Agent': 'Qorgau',
      'Qorgau-Id': id,
      'Qorgau-Timestamp': timestamp,
      'Qorgau-Signature': `v1=${signature}`,
    };
    await this.outbound.post(url, headers, Buffer.from(body, 'utf8'));
  }

  judge(error: unknown, attempts: number): Verdict {
    return outsideVerdict('WEBHOOK', error instanceof OutboundFault ? error.fault : UNKNOWN, attempts);
  }

  /** A receiver that goes on failing is paused, and what waited for it is given up: a person looks at it. */
  async settled({ targetId }: ClaimedDelivery, verdict: Verdict | null): Promise<void> {
    if (!verdict) return this.webhooks.noteSent(targetId);
    if (verdict.code === NOWHERE) return;
    const isPaused = await this.webhooks.noteFailed(targetId, verdict.code, verdict.isGone);
    if (isPaused) await this.deliveries.giveUpWaiting('WEBHOOK', NOWHERE, targetId);
  }
}
