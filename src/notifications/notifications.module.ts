import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ChannelsResolver, ChannelVerbs, PushResolver } from './channels.resolver.js';
import { ChannelHandlers, ChannelSenders, NewsHandler } from './jobs/delivery-handlers.js';
import { DeliveryRun } from './jobs/delivery-run.js';
import { MailSender } from './jobs/mail-sender.js';
import { Mailer } from './jobs/mailer.js';
import './messages.js';
import { TelegramPolls } from '../platform/telegram/index.js';
import { Notifications } from './notifications.js';
import { AlertsResolver } from './notifications.resolver.js';
import { Outbound } from './outbound/outbound.js';
import { Destinations, OpenWays, OwnChannels } from './own-channels.js';
import { PushKeys } from './push/push-keys.js';
import { PushHands, PushSender } from './push/push-sender.js';
import { Alerts } from './store/alerts.repository.js';
import { ChannelSettings } from './store/channel-settings.repository.js';
import { Deliveries } from './store/deliveries.repository.js';
import { DeliveryFailures } from './store/delivery-failures.repository.js';
import { PushSubscriptions } from './store/push.repository.js';
import { TelegramLinks } from './store/telegram.repository.js';
import { Webhooks } from './store/webhooks.repository.js';
import { StaffBot, StaffBotPoller } from './telegram/staff-bot.js';
import { StaffBotEar } from './telegram/staff-bot-ear.js';
import { TelegramSender } from './telegram/telegram-sender.js';
import { LinkTelegram } from './verbs/link-telegram.js';
import { MarkAlertsSeen } from './verbs/mark-alerts-seen.js';
import { RegisterWebhook } from './verbs/register-webhook.js';
import { RemoveWebhook } from './verbs/remove-webhook.js';
import { ResumeWebhook } from './verbs/resume-webhook.js';
import { RotateWebhookSecret } from './verbs/rotate-webhook-secret.js';
import { SetChannel } from './verbs/set-channel.js';
import { PushDesk, SubscribePush } from './verbs/subscribe-push.js';
import { TestWebhook } from './verbs/test-webhook.js';
import { UnlinkTelegram } from './verbs/unlink-telegram.js';
import { UnsubscribePush } from './verbs/unsubscribe-push.js';
import { WebhookDesk } from './verbs/webhook-desk.js';
import { DeliveryFailuresResolver, WebhooksResolver, WebhookVerbs } from './webhooks.resolver.js';
import { WebhookSender } from './webhooks/webhook-sender.js';

const resolvers = [
  AlertsResolver,
  ChannelsResolver,
  DeliveryFailuresResolver,
  PushResolver,
  WebhooksResolver,
];

const stores = [
  Alerts,
  ChannelSettings,
  Deliveries,
  DeliveryFailures,
  PushSubscriptions,
  TelegramLinks,
  TelegramPolls,
  Webhooks,
];

const ways = [
  ChannelHandlers,
  ChannelSenders,
  DeliveryRun,
  Destinations,
  Mailer,
  MailSender,
  NewsHandler,
  OpenWays,
  Outbound,
  OwnChannels,
  PushHands,
  PushKeys,
  PushSender,
  StaffBot,
  StaffBotEar,
  StaffBotPoller,
  TelegramSender,
  WebhookSender,
];

const verbs = [
  ChannelVerbs,
  LinkTelegram,
  MarkAlertsSeen,
  PushDesk,
  RegisterWebhook,
  RemoveWebhook,
  ResumeWebhook,
  RotateWebhookSecret,
  SetChannel,
  SubscribePush,
  TestWebhook,
  UnlinkTelegram,
  UnsubscribePush,
  WebhookDesk,
  WebhookVerbs,
];

@Module({
  imports: [IdentityModule],
  providers: [...resolvers, ...stores, ...ways, ...verbs, Notifications],
  exports: [Notifications, StaffBotPoller],
})
export class NotificationsModule {}
