import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers, WakeUps } from '../../platform/queue/index.js';
import { DeliverMail } from './deliver-mail.job.js';
import { MailDelivery } from './mail-delivery.js';

/** Ties the job to the delivery; a run that ended with work left wakes the next. */
@Injectable()
export class MailJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly wakeUps: WakeUps,
    private readonly delivery: MailDelivery,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(DeliverMail, async () => {
      if (await this.delivery.deliver()) this.wakeUps.send(DeliverMail, {});
    });
  }
}
