import { Module } from '@nestjs/common';
import { NotificationsModule } from '../../notifications/index.js';
import { Alarm } from './alarm.js';
import { AlarmMailer } from './alarm-mailer.js';
import { AlarmPost } from './alarm-post.js';
import { DatabaseAlarm } from './database-alarm.js';
import { MachineryResolver } from './machinery.resolver.js';
import { Alarms, MachineryWatch } from './machinery-watch.js';
import { Outages } from './outages.js';

/** Whether reminders run: shown to staff, and watched by the api. */
@Module({
  imports: [NotificationsModule],
  providers: [
    Alarm,
    AlarmMailer,
    AlarmPost,
    Alarms,
    DatabaseAlarm,
    MachineryResolver,
    MachineryWatch,
    Outages,
  ],
})
export class MachineryModule {}
