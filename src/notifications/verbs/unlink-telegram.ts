import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { ChannelState } from '../channel.types.js';
import { OwnChannels } from '../own-channels.js';
import { TelegramLinks } from '../store/telegram.repository.js';

@InputType('UnlinkTelegramInput')
export class UnlinkTelegramInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;
}

@ObjectType('UnlinkTelegramSuccess')
export class UnlinkTelegramSuccess {
  @Field(() => [ChannelState])
  channels: ChannelState[];
}

export const UnlinkTelegramResult = resultUnion('UnlinkTelegramResult', UnlinkTelegramSuccess);

type NoOutcome = Record<string, never>;

/** Forgets one's chat, and every code not used yet. Nothing is sent there from this moment on. */
@Injectable()
export class UnlinkTelegram implements Verb<UnlinkTelegramInput, NoOutcome, UnlinkTelegramSuccess> {
  readonly operation = 'unlinkTelegram';
  readonly input = UnlinkTelegramInput;

  constructor(
    private readonly db: Db,
    private readonly links: TelegramLinks,
    private readonly own: OwnChannels,
  ) {}

  async handle(): Promise<NoOutcome | Refusal> {
    const { id } = await this.db.actor();
    await this.links.voidCodes(id!);
    await this.links.end({ staffId: id! }, 'UNLINKED');
    return {};
  }

  async present(): Promise<UnlinkTelegramSuccess> {
    return Object.assign(new UnlinkTelegramSuccess(), { channels: await this.own.list() });
  }
}
