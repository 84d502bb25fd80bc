import { Injectable } from '@nestjs/common';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, IsUUID, MaxLength } from 'class-validator';
import { GraphQLDateTime } from 'graphql-scalars';
import { conflict, type Refusal } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { resultUnion, type Verb } from '../../platform/graphql/index.js';
import { TelegramPolls } from '../../platform/telegram/index.js';
import { TELEGRAM_CONSENT_VERSION } from '../domain/telegram-words.js';
import { ChannelSettings } from '../store/channel-settings.repository.js';
import { TelegramLinks } from '../store/telegram.repository.js';
import { StaffBot } from '../telegram/staff-bot.js';

@InputType('LinkTelegramInput')
export class LinkTelegramInput {
  @IsUUID()
  @Field(() => ID)
  clientId: string;

  @IsString()
  @MaxLength(40)
  @Field(() => String, { description: 'of the text the person read and agreed to' })
  consentVersion: string;
}

@ObjectType('LinkTelegramSuccess')
export class LinkTelegramSuccess {
  @Field(() => String, {
    nullable: true,
    description: 'send /start and this to the bot; shown once: null to a replay',
  })
  linkCode: string | null;

  @Field(() => String, { nullable: true, description: 'does the same; null until the bot has said its name' })
  deepLink: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  expiresAt: Date | null;
}

export const LinkTelegramResult = resultUnion('LinkTelegramResult', LinkTelegramSuccess);

type NoOutcome = Record<string, never>;

/** Gives a code that links the chat it is sent from. It proves that whoever reads the chat is whoever is signed in. */
@Injectable()
export class LinkTelegram implements Verb<LinkTelegramInput, NoOutcome, LinkTelegramSuccess> {
  readonly operation = 'linkTelegram';
  readonly input = LinkTelegramInput;

  constructor(
    private readonly db: Db,
    private readonly bot: StaffBot,
    private readonly polls: TelegramPolls,
    private readonly links: TelegramLinks,
    private readonly settings: ChannelSettings,
  ) {}

  async handle({ consentVersion }: LinkTelegramInput): Promise<NoOutcome | Refusal> {
    if (!this.bot.isSetUp) return conflict('CHANNEL_NOT_AVAILABLE');
    if (consentVersion !== TELEGRAM_CONSENT_VERSION) return conflict('CONSENT_OUTDATED', 'consentVersion');
    const { id } = await this.db.actor();
    await this.settings.set(id!, 'TELEGRAM', true);
    currentOperation().memo.set(LinkTelegram, await this.links.makeCode(id!, consentVersion));
    return {};
  }

  async present(): Promise<LinkTelegramSuccess> {
    const made = currentOperation().memo.get(LinkTelegram) as { code: string; expiresAt: Date } | undefined;
    const bot = made && (await this.polls.botName('STAFF'));
    return Object.assign(new LinkTelegramSuccess(), {
      linkCode: made?.code ?? null,
      expiresAt: made?.expiresAt ?? null,
      deepLink: bot ? `https://t.me/${bot}?start=${made.code}` : null,
    });
  }
}
