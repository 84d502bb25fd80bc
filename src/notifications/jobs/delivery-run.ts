import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Db } from '../../platform/db/index.js';
import { Log } from '../../platform/log/index.js';
import { WakeUps } from '../../platform/queue/index.js';
import { isTooOld } from '../domain/channel.js';
import type { Verdict } from '../domain/verdict.js';
import { Deliveries, type ClaimedDelivery } from '../store/deliveries.repository.js';
import type { ChannelSender, Prepared } from './channel-sender.js';
import { DeliverMail } from './delivery-jobs.js';

const givenUp = (code: string): Verdict => ({
  code,
  retryInSeconds: null,
  laneWaitSeconds: 0,
  isGone: false,
});

/** A message that could not even be prepared is tried again a few times: the fault may be ours. */
const unprepared = (attempts: number): Verdict => ({
  ...givenUp('NOT_PREPARED'),
  retryInSeconds: attempts < 5 ? 60 * attempts : null,
});

/**
 * Sends what waits in one channel, one message at a time: taken in one short session, sent outside any, settled in
 * another. A worker killed in between leaves a lease that runs out; the second try bears the same message id.
 */
@Injectable()
export class DeliveryRun implements OnModuleDestroy {
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly deliveries: Deliveries,
    private readonly wakeUps: WakeUps,
    private readonly config: Config,
    private readonly log: Log,
  ) {}

  onModuleDestroy(): void {
    this.stopped = true;
  }

  /** Sends until nothing is due or the process is to end. @param progressed is told of each message dealt with */
  async run<R>(sender: ChannelSender<R>, progressed: () => void): Promise<void> {
    if (sender.tidy) await this.db.run({ name: `deliver.${sender.channel}.tidy` }, () => sender.tidy!());
    if (!sender.isSetUp) return this.without(sender);
    while (!this.stopped) {
      if (!(await this.sendNext(sender, progressed))) return;
    }
  }

  /** E-mails wait for a server. Other ways out that were closed are given up at once, for e-mail to take over. */
  private async without({ channel }: ChannelSender): Promise<void> {
    if (channel === 'EMAIL') return;
    await this.db.run({ name: `deliver.${channel}.close` }, async () => {
      await this.fallBack(await this.deliveries.giveUpWaiting(channel, 'NOT_SET_UP'));
    });
  }

  /** @returns false: nothing is due. */
  private async sendNext<R>(sender: ChannelSender<R>, progressed: () => void): Promise<boolean> {
    const { channel } = sender;
    const delivery = await this.db.run({ name: `deliver.${channel}.take` }, () =>
      this.deliveries.claim(channel),
    );
    if (!delivery) return false;
    const verdict = await this.tryOnce(sender, delivery);
    if (verdict) {
      this.log.warn('a message was not sent', { job: channel, code: verdict.code, count: delivery.attempts });
    }
    await this.db.run({ name: `deliver.${channel}.settle` }, () => this.settle(sender, delivery, verdict));
    progressed();
    return true;
  }

  /** @returns null: sent. */
  private async tryOnce<R>(sender: ChannelSender<R>, delivery: ClaimedDelivery): Promise<Verdict | null> {
    const prepared = await this.prepare(sender, delivery);
    if (!prepared) return unprepared(delivery.attempts);
    if ('nowhere' in prepared) return givenUp(prepared.nowhere);
    try {
      await sender.send(prepared.ready);
      return null;
    } catch (error) {
      return sender.judge(error, delivery.attempts);
    }
  }

  private async prepare<R>(sender: ChannelSender<R>, delivery: ClaimedDelivery): Promise<Prepared<R> | null> {
    if (isTooOld(delivery.channel, delivery.ageSeconds)) return { nowhere: 'TOO_OLD' };
    const operation = { name: `deliver.${delivery.channel}.open`, purpose: 'send a notification' };
    try {
      return await this.db.run(operation, () => sender.prepare(delivery));
    } catch (error) {
      this.log.error('a message was not prepared', error, { job: delivery.channel });
      return null;
    }
  }

  private async settle<R>(
    sender: ChannelSender<R>,
    delivery: ClaimedDelivery,
    verdict: Verdict | null,
  ): Promise<void> {
    const isOurs = verdict
      ? await this.deliveries.markFailed(delivery, verdict)
      : await this.deliveries.markSent(delivery);
    if (!isOurs) return;
    await sender.settled?.(delivery, verdict);
    if (verdict?.retryInSeconds === null) await this.fallBack([delivery.id]);
  }

  private async fallBack(deliveryIds: readonly string[]): Promise<void> {
    const { hostname } = new URL(this.config.get('PUBLIC_URL'));
    const count = await this.deliveries.fallBackToMail(deliveryIds, hostname);
    if (count > 0) this.db.afterCommit(() => this.wakeUps.send(DeliverMail, {}));
  }
}
