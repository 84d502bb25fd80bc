import { Injectable } from '@nestjs/common';
import { StaffRepository } from '../identity/index.js';
import { Db } from '../platform/db/index.js';
import type { ChannelState } from './channel.types.js';
import { OWN_CHANNELS, worksOnTheDesk, type OwnChannel } from './domain/channel.js';
import { Mailer } from './jobs/mailer.js';
import { PushKeys } from './push/push-keys.js';
import { PushSender } from './push/push-sender.js';
import { ChannelSettings } from './store/channel-settings.repository.js';
import { DeliveryFailures } from './store/delivery-failures.repository.js';
import { PushSubscriptions } from './store/push.repository.js';
import { TelegramLinks } from './store/telegram.repository.js';
import { StaffBot } from './telegram/staff-bot.js';

/** Which ways out this installation has. */
@Injectable()
export class OpenWays {
  constructor(
    private readonly mailer: Mailer,
    private readonly bot: StaffBot,
    private readonly push: PushSender,
    private readonly keys: PushKeys,
  ) {}

  async has(channel: OwnChannel): Promise<boolean> {
    switch (channel) {
      case 'EMAIL':
        return this.mailer.isSetUp;
      case 'TELEGRAM':
        return this.bot.isSetUp;
      case 'PUSH':
        return this.push.isSetUp && (await this.keys.publicKey()) !== null;
    }
  }
}

/** Where a channel leads for one colleague, and since when; null: nowhere. */
@Injectable()
export class Destinations {
  constructor(
    private readonly staff: StaffRepository,
    private readonly links: TelegramLinks,
    private readonly subscriptions: PushSubscriptions,
  ) {}

  async since(staffId: string, channel: OwnChannel): Promise<Date | null> {
    switch (channel) {
      case 'EMAIL':
        return (await this.staff.findOne(staffId))?.createdAt ?? null;
      case 'TELEGRAM':
        return (await this.links.of(staffId))?.linkedAt ?? null;
      case 'PUSH':
        return (await this.subscriptions.of(staffId)).at(-1)?.madeAt ?? null;
    }
  }
}

/** The actor's own channels, as `qorgau_deliver` treats them. */
@Injectable()
export class OwnChannels {
  constructor(
    private readonly db: Db,
    private readonly settings: ChannelSettings,
    private readonly ways: OpenWays,
    private readonly destinations: Destinations,
    private readonly failures: DeliveryFailures,
  ) {}

  async list(): Promise<ChannelState[]> {
    const { id, role } = await this.db.actor();
    const settings = await this.settings.of(id!);
    const states: ChannelState[] = [];
    for (const channel of OWN_CHANNELS) {
      const leadsSince = await this.destinations.since(id!, channel);
      const setting = settings.get(channel);
      states.push({
        channel,
        available: await this.ways.has(channel),
        on: leadsSince !== null && (setting?.isOn ?? true),
        since: later(leadsSince, setting?.changedAt ?? null),
        lastFailure: await this.failures.lastOf(id!, channel),
      });
    }
    return keepALastWay(states, role!);
  }

  async one(channel: OwnChannel): Promise<ChannelState> {
    return (await this.list()).find((state) => state.channel === channel)!;
  }
}

const later = (a: Date | null, b: Date | null): Date | null => (a && b ? (a > b ? a : b) : (a ?? b));

/** E-mail that was switched off comes back for people on the desk when nothing else is left. */
const keepALastWay = (states: readonly ChannelState[], role: string): ChannelState[] => {
  const isLast = worksOnTheDesk(role) && !states.some(({ channel, on }) => channel !== 'EMAIL' && on);
  return states.map((state) => (state.channel === 'EMAIL' && isLast ? { ...state, on: true } : state));
};
