import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { StaffRepository } from '../../identity/index.js';
import { Config } from '../../platform/config/index.js';
import { mailLanguage } from '../domain/alert-text.js';
import { pushHostsOf, pushServiceOf } from '../domain/push-hosts.js';
import { pushLifeSeconds, pushMessage } from '../domain/push-message.js';
import { outsideVerdict, type OutsideFault, type Verdict } from '../domain/verdict.js';
import type { ChannelSender, Prepared } from '../jobs/channel-sender.js';
import { Outbound, OutboundFault } from '../outbound/outbound.js';
import type { ClaimedDelivery } from '../store/deliveries.repository.js';
import { PushSubscriptions, type PushAddress } from '../store/push.repository.js';
import { PushKeys, type PushKeyPair } from './push-keys.js';

interface PushToSend {
  readonly address: PushAddress;
  readonly keys: PushKeyPair;
  readonly body: Buffer;
  readonly urgent: boolean;
  /** a service that still holds the first try puts the second in its place */
  readonly topic: string;
}

const NOT_SEALED: OutsideFault = { code: 'NOT_SEALED', status: 400, retryAfterSeconds: null, isGone: false };

/** What a push is sealed and sent with. */
@Injectable()
export class PushHands {
  constructor(
    readonly keys: PushKeys,
    readonly outbound: Outbound,
  ) {}
}

/** Wakes a colleague's browser through its push service, which reads neither the message nor its length. */
@Injectable()
export class PushSender implements ChannelSender<PushToSend> {
  readonly channel = 'PUSH';

  constructor(
    private readonly subscriptions: PushSubscriptions,
    private readonly staff: StaffRepository,
    private readonly hands: PushHands,
    private readonly config: Config,
  ) {}

  /** PUSH_HOSTS=none: no push service is ever spoken to. */
  get isSetUp(): boolean {
    return this.hosts.length > 0;
  }

  /** @returns the service of an endpoint, null where it is none that may be spoken to. */
  serviceOf(endpoint: string): string | null {
    return pushServiceOf(endpoint, this.hosts);
  }

  async tidy(): Promise<void> {
    await this.subscriptions.endOfLeavers();
    if (this.isSetUp) await this.hands.keys.makeMissing();
  }

  async prepare({ staffId, targetId, messageId, news }: ClaimedDelivery): Promise<Prepared<PushToSend>> {
    const reader = staffId ? await this.staff.findOne(staffId) : null;
    if (!reader?.active || !news) return { nowhere: 'LEFT' };
    const address = await this.subscriptions.addressOf(targetId);
    if (!address) return { nowhere: 'NOT_SUBSCRIBED' };
    if (!this.serviceOf(address.endpoint)) return { nowhere: 'SERVICE_NOT_ALLOWED' };
    const keys = await this.hands.keys.pair();
    if (!keys) return { nowhere: 'NO_KEY' };
    const { kind, refType, refId, urgent } = news;
    const told = { id: messageId, kind, ref: { type: refType, id: refId }, urgent };
    const body = pushMessage(told, mailLanguage(reader.languages));
    return { ready: { address, keys, body, urgent, topic: messageId.replaceAll('-', '') } };
  }

  async send({ address: { endpoint, p256dh, auth }, keys, body, urgent, topic }: PushToSend): Promise<void> {
    // the library seals and signs; sending is ours, which keeps to public addresses and to its time
    const { headers, body: sealed } = webPush.generateRequestDetails(
      { endpoint, keys: { p256dh, auth } },
      body,
      {
        vapidDetails: { subject: this.config.get('VAPID_SUBJECT'), ...keys },
        TTL: pushLifeSeconds(urgent),
        urgency: urgent ? 'high' : 'normal',
        topic,
      },
    );
    const texts = Object.entries(headers as Record<string, unknown>).map(
      ([name, value]) => [name, String(value)] as const,
    );
    await this.hands.outbound.post(new URL(endpoint), Object.fromEntries(texts), sealed);
  }

  judge(error: unknown, attempts: number): Verdict {
    const fault = error instanceof OutboundFault ? error.fault : NOT_SEALED;
    // RFC 8030, 7.3: a subscription that is not there is answered with 404 as well
    const isGone = fault.isGone || fault.status === 404;
    return outsideVerdict('PUSH', { ...fault, isGone }, attempts);
  }

  async settled({ targetId }: ClaimedDelivery, verdict: Verdict | null): Promise<void> {
    if (verdict?.isGone) await this.subscriptions.end(targetId, 'GONE');
  }

  private get hosts(): readonly string[] {
    return pushHostsOf(this.config.get('PUSH_HOSTS'));
  }
}
