import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Request } from 'express';
import { Config } from '../../../platform/config/index.js';
import { Access } from '../../../platform/graphql/index.js';
import { languageOf } from '../../../platform/http/index.js';
import { LANGUAGES, padTo, REPLY_BYTES, say, textOf, type Language } from '../../domain/index.js';
import { type Asker } from '../asked.js';
import { FamilyDoor } from '../family-door.js';
import { FamilyWatches } from '../family-watches.js';
import {
  AboutDoor,
  Answer,
  AskInput,
  TelegramWatchReceipt,
  WatchInput,
  WatchReceipt,
} from './family.types.js';

/** What GraphQL writes between the quotes. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const askerOf = (request: Request, proof?: string | null): Asker => ({
  address: request.ip,
  language: languageOf(request.headers['accept-language']),
  cost: 1,
  proof,
});

/** The whole of the families' schema. */
@Resolver()
export class FamilyResolver {
  constructor(
    private readonly door: FamilyDoor,
    private readonly watches: FamilyWatches,
    private readonly config: Config,
  ) {}

  @Query(() => AboutDoor)
  @Access('ANYONE')
  about(@Context('req') request: Request): AboutDoor {
    const { language } = askerOf(request);
    return Object.assign(new AboutDoor(), {
      demo: this.config.isDemo,
      telegram: this.config.get('FAMILY_TELEGRAM_BOT') !== undefined,
      languages: [...LANGUAGES],
      asOf: this.door.asOf ? new Date(this.door.asOf) : null,
      notes: notesOf(language),
      whatToBring: say('bring', language),
    });
  }

  @Mutation(() => Answer)
  @Access('ANYONE')
  async ask(@Args('input') input: AskInput, @Context('req') request: Request): Promise<Answer> {
    const lines = await this.door.ask(input, askerOf(request, input.proof));
    return Object.assign(new Answer(), { text: padTo(REPLY_BYTES, textOf(lines), inJson) });
  }

  @Mutation(() => WatchReceipt)
  @Access('ANYONE')
  async watch(@Args('input') input: WatchInput, @Context('req') request: Request): Promise<WatchReceipt> {
    const lines = await this.watches.watch(input, askerOf(request, input.proof));
    return Object.assign(new WatchReceipt(), { text: textOf(lines) });
  }

  @Mutation(() => TelegramWatchReceipt, {
    description: 'as `watch`, to be told in Telegram: the chat that opens the link is the contact',
  })
  @Access('ANYONE')
  async watchInTelegram(
    @Args('input') input: AskInput,
    @Context('req') request: Request,
  ): Promise<TelegramWatchReceipt> {
    const { lines, link } = await this.watches.watchInTelegram(input, askerOf(request, input.proof));
    return Object.assign(new TelegramWatchReceipt(), { text: textOf(lines), link });
  }
}

const notesOf = (language: Language): string[] =>
  (['whoWeAre', 'notPolice', 'noPublicList', 'rightToNotice'] as const).map((key) => say(key, language));
