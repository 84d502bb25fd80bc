import { Injectable } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { currentOperation, Db } from '../platform/db/index.js';
import { Access, Mutations } from '../platform/graphql/index.js';
import { ChannelState, PushSubscription, TelegramConsent } from './channel.types.js';
import { TELEGRAM_CONSENT, TELEGRAM_CONSENT_VERSION } from './domain/telegram-words.js';
import { OpenWays, OwnChannels } from './own-channels.js';
import { PushKeys } from './push/push-keys.js';
import { PushSubscriptions } from './store/push.repository.js';
import { LinkTelegram, LinkTelegramInput, LinkTelegramResult } from './verbs/link-telegram.js';
import { SetChannel, SetChannelInput, SetChannelResult } from './verbs/set-channel.js';
import { SubscribePush, SubscribePushInput, SubscribePushResult } from './verbs/subscribe-push.js';
import { UnlinkTelegram, UnlinkTelegramInput, UnlinkTelegramResult } from './verbs/unlink-telegram.js';
import { UnsubscribePush, UnsubscribePushInput, UnsubscribePushResult } from './verbs/unsubscribe-push.js';

/** What everybody does with their own channels. */
@Injectable()
export class ChannelVerbs {
  constructor(
    readonly set: SetChannel,
    readonly linkTelegram: LinkTelegram,
    readonly unlinkTelegram: UnlinkTelegram,
    readonly subscribePush: SubscribePush,
    readonly unsubscribePush: UnsubscribePush,
  ) {}
}

/** Everybody's own ways to be told outside the app. */
@Resolver()
export class ChannelsResolver {
  constructor(
    private readonly own: OwnChannels,
    private readonly ways: OpenWays,
    private readonly mutations: Mutations,
    private readonly verbs: ChannelVerbs,
  ) {}

  @Query(() => [ChannelState], { description: 'your own' })
  @Access('STAFF')
  channels(): Promise<ChannelState[]> {
    return this.own.list();
  }

  @Query(() => TelegramConsent, { nullable: true, description: 'null: there is no Telegram here' })
  @Access('STAFF')
  async telegramConsent(): Promise<TelegramConsent | null> {
    if (!(await this.ways.has('TELEGRAM'))) return null;
    return { version: TELEGRAM_CONSENT_VERSION, text: TELEGRAM_CONSENT[currentOperation().language] };
  }

  @Mutation(() => SetChannelResult)
  @Access('STAFF')
  setChannel(@Args('input') input: SetChannelInput) {
    return this.mutations.run(this.verbs.set, input);
  }

  @Mutation(() => LinkTelegramResult)
  @Access('STAFF')
  linkTelegram(@Args('input') input: LinkTelegramInput) {
    return this.mutations.run(this.verbs.linkTelegram, input);
  }

  @Mutation(() => UnlinkTelegramResult)
  @Access('STAFF')
  unlinkTelegram(@Args('input') input: UnlinkTelegramInput) {
    return this.mutations.run(this.verbs.unlinkTelegram, input);
  }

  @Mutation(() => SubscribePushResult)
  @Access('STAFF')
  subscribePush(@Args('input') input: SubscribePushInput) {
    return this.mutations.run(this.verbs.subscribePush, input);
  }

  @Mutation(() => UnsubscribePushResult)
  @Access('STAFF')
  unsubscribePush(@Args('input') input: UnsubscribePushInput) {
    return this.mutations.run(this.verbs.unsubscribePush, input);
  }
}

/** What a browser needs to subscribe, and those that did. */
@Resolver()
export class PushResolver {
  constructor(
    private readonly db: Db,
    private readonly keys: PushKeys,
    private readonly ways: OpenWays,
    private readonly subscriptions: PushSubscriptions,
  ) {}

  @Query(() => String, {
    nullable: true,
    description: '`applicationServerKey`; null: there is no web push here',
  })
  @Access('STAFF')
  async pushKey(): Promise<string | null> {
    return (await this.ways.has('PUSH')) ? this.keys.publicKey() : null;
  }

  @Query(() => [PushSubscription], { description: 'your own browsers' })
  @Access('STAFF')
  async pushSubscriptions(): Promise<PushSubscription[]> {
    return this.subscriptions.of((await this.db.actor()).id!);
  }
}
