import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import { JobHandlers, JobRuns } from '../../platform/queue/index.js';
import { PushSender } from '../push/push-sender.js';
import { Deliveries } from '../store/deliveries.repository.js';
import { TelegramSender } from '../telegram/telegram-sender.js';
import { WebhookSender } from '../webhooks/webhook-sender.js';
import type { ChannelSender } from './channel-sender.js';
import { DeliverNews, JOB_OF } from './delivery-jobs.js';
import { DeliveryRun } from './delivery-run.js';
import { MailSender } from './mail-sender.js';

/** Every way out. */
@Injectable()
export class ChannelSenders {
  readonly all: readonly ChannelSender[];

  constructor(mail: MailSender, telegram: TelegramSender, push: PushSender, webhooks: WebhookSender) {
    this.all = [mail, telegram, push, webhooks];
  }
}

/** Ties each channel's job to its run. */
@Injectable()
export class ChannelHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly senders: ChannelSenders,
    private readonly delivery: DeliveryRun,
  ) {}

  onModuleInit(): void {
    for (const sender of this.senders.all) {
      const job = JOB_OF[sender.channel];
      this.handlers.handle(job, () => this.delivery.run(sender, () => this.handlers.progressed(job)));
    }
  }
}

/** Ties news to the channels that have something to send of it. */
@Injectable()
export class NewsHandler implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly deliveries: Deliveries,
    private readonly handlers: JobHandlers,
    private readonly runs: JobRuns,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(DeliverNews, async () => {
      const due = await this.db.run({ name: 'deliverNews', mode: 'READ' }, () =>
        this.deliveries.dueChannels(),
      );
      for (const channel of due) await this.runs.take(JOB_OF[channel].name, {});
    });
  }
}
