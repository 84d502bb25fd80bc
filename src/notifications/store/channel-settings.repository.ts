import { Injectable } from '@nestjs/common';
import { Db } from '../../platform/db/index.js';
import type { OwnChannel } from '../domain/channel.js';

export interface ChannelSetting {
  readonly isOn: boolean;
  readonly changedAt: Date;
}

/** What a colleague switched on or off; a channel never touched is on wherever it leads somewhere. */
@Injectable()
export class ChannelSettings {
  constructor(private readonly db: Db) {}

  async of(staffId: string): Promise<ReadonlyMap<OwnChannel, ChannelSetting>> {
    const rows = await this.db.sql<ChannelSetting & { channel: OwnChannel }>(
      `select channel, is_on as "isOn", changed_at as "changedAt" from channel_setting where staff_id = $1`,
      [staffId],
    );
    return new Map(rows.map((row) => [row.channel, row]));
  }

  async set(staffId: string, channel: OwnChannel, isOn: boolean): Promise<void> {
    await this.db.sql(
      `insert into channel_setting (staff_id, channel, is_on) values ($1, $2, $3)
       on conflict (staff_id, channel) do update set is_on = excluded.is_on, changed_at = clock_timestamp()
       where channel_setting.is_on <> excluded.is_on`,
      [staffId, channel, isOn],
    );
  }
}
