import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { MailDelivery, MailWriter } from './jobs/mail-delivery.js';
import { MailJobs } from './jobs/mail-jobs.js';
import { Mailer } from './jobs/mailer.js';
import { Notifications } from './notifications.js';
import { AlertsResolver, MailFailuresResolver } from './notifications.resolver.js';
import { Alerts } from './store/alerts.repository.js';
import { Deliveries } from './store/deliveries.repository.js';
import { MarkAlertsSeen } from './verbs/mark-alerts-seen.js';

@Module({
  imports: [IdentityModule],
  providers: [
    Alerts,
    AlertsResolver,
    Deliveries,
    MailDelivery,
    Mailer,
    MailFailuresResolver,
    MailJobs,
    MailWriter,
    MarkAlertsSeen,
    Notifications,
  ],
  exports: [Notifications],
})
export class NotificationsModule {}
