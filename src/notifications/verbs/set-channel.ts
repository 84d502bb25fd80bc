import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsUUID } from 'class-validator';
import { conflict, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ChannelState, OwnChannelEnum } from '../channel.types.js';
import { OWN_CHANNELS, worksOnTheDesk, type OwnChannel } from '../domain/channel.js';
import { Destinations, OpenWays, OwnChannels } from '../own-channels.js';
import { ChannelSettings } from '../store/channel-settings.repository.js';

@InputType('SetChannelInput')
export class SetChannelInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsIn(OWN_CHANNELS)
  @Field(() => OwnChannelEnum)
  channel: OwnChannel;

  @IsBoolean()
  @Field(() => Boolean)
  on: boolean;
}

@ObjectType('SetChannelSuccess')
export class SetChannelSuccess {
  @Field(() => [ChannelState], { description: 'all of them: one may bring another back' })
  channels: ChannelState[];
}

export const SetChannelResult = resultUnion('SetChannelResult', SetChannelSuccess);

interface ChannelOutcome extends Record<string, unknown> {
  readonly channel: OwnChannel;
}

/** Switches one of one's own channels. E-mail is the last way of people on the desk and stays on without another. */
@Injectable()
export class SetChannel implements Verb<SetChannelInput, ChannelOutcome, SetChannelSuccess> {
  readonly operation = 'setChannel';
  readonly input = SetChannelInput;

  constructor(
    private readonly db: Db,
    private readonly settings: ChannelSettings,
    private readonly ways: OpenWays,
    private readonly destinations: Destinations,
    private readonly own: OwnChannels,
  ) {}

  async handle({ channel, on }: SetChannelInput): Promise<ChannelOutcome | Refusal> {
    const { id, role } = await this.db.actor();
    const refusal = on ? await this.whyNotOn(id!, channel) : await this.whyNotOff(channel, role!);
    if (refusal) return refusal;
    await this.settings.set(id!, channel, on);
    return { channel };
  }

  async present(): Promise<SetChannelSuccess> {
    return Object.assign(new SetChannelSuccess(), { channels: await this.own.list() });
  }

  private async whyNotOn(staffId: string, channel: OwnChannel): Promise<Refusal | null> {
    if (channel === 'EMAIL') return null;
    if (!(await this.ways.has(channel))) return conflict('CHANNEL_NOT_AVAILABLE', 'channel');
    if (!(await this.destinations.since(staffId, channel))) return conflict('CHANNEL_NOT_LINKED', 'channel');
    return null;
  }

  private async whyNotOff(channel: OwnChannel, role: string): Promise<Refusal | null> {
    if (channel !== 'EMAIL' || !worksOnTheDesk(role)) return null;
    const others = (await this.own.list()).filter((state) => state.channel !== 'EMAIL');
    return others.some(({ on, available }) => on && available) ? null : conflict('LAST_CHANNEL', 'channel');
  }
}
