export { Alert } from './alert.types.js';
export { type NotificationKind, type NotificationRefType } from './domain/alert-text.js';
export { Notifications, type Telling } from './notifications.js';
export { NotificationsModule } from './notifications.module.js';
export { StaffBotPoller } from './telegram/staff-bot.js';

import { NotificationRow } from './store/notification.entity.js';

export const notificationEntities = [NotificationRow];
