// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const OwnChannels: Document<T.OwnChannels, T.OwnChannelsVariables> = {
  name: 'OwnChannels',
  text: "query OwnChannels{channels{channel available on since lastFailure{code at}}}",
};

export const SetChannel: Document<T.SetChannel, T.SetChannelVariables> = {
  name: 'SetChannel',
  text: "mutation SetChannel($input:SetChannelInput!){setChannel(input:$input){...on SetChannelSuccess{channels{channel on}}...on Refusal{code message}}}",
};

export const OwnBrowsers: Document<T.OwnBrowsers, T.OwnBrowsersVariables> = {
  name: 'OwnBrowsers',
  text: "query OwnBrowsers{pushKey pushSubscriptions{id service madeAt}}",
};

export const SubscribePush: Document<T.SubscribePush, T.SubscribePushVariables> = {
  name: 'SubscribePush',
  text: "mutation SubscribePush($input:SubscribePushInput!){subscribePush(input:$input){...on SubscribePushSuccess{subscriptions{id}}...on Refusal{code message}}}",
};

export const UnsubscribePush: Document<T.UnsubscribePush, T.UnsubscribePushVariables> = {
  name: 'UnsubscribePush',
  text: "mutation UnsubscribePush($input:UnsubscribePushInput!){unsubscribePush(input:$input){...on UnsubscribePushSuccess{subscriptions{id}}...on Refusal{code message}}}",
};

export const TelegramConsent: Document<T.TelegramConsent, T.TelegramConsentVariables> = {
  name: 'TelegramConsent',
  text: "query TelegramConsent{telegramConsent{version text}}",
};

export const LinkTelegram: Document<T.LinkTelegram, T.LinkTelegramVariables> = {
  name: 'LinkTelegram',
  text: "mutation LinkTelegram($input:LinkTelegramInput!){linkTelegram(input:$input){...on LinkTelegramSuccess{linkCode deepLink expiresAt}...on Refusal{code message}}}",
};

export const UnlinkTelegram: Document<T.UnlinkTelegram, T.UnlinkTelegramVariables> = {
  name: 'UnlinkTelegram',
  text: "mutation UnlinkTelegram($input:UnlinkTelegramInput!){unlinkTelegram(input:$input){...on UnlinkTelegramSuccess{channels{channel on}}...on Refusal{code message}}}",
};

export const CalendarFeeds: Document<T.CalendarFeeds, T.CalendarFeedsVariables> = {
  name: 'CalendarFeeds',
  text: "query CalendarFeeds{calendarFeeds{id language madeAt readAt}}",
};

export const MakeCalendarFeed: Document<T.MakeCalendarFeed, T.MakeCalendarFeedVariables> = {
  name: 'MakeCalendarFeed',
  text: "mutation MakeCalendarFeed($input:CreateCalendarFeedInput!){createCalendarFeed(input:$input){...on CreateCalendarFeedSuccess{url feed{id}}...on Refusal{code message}}}",
};

export const CloseCalendarFeed: Document<T.CloseCalendarFeed, T.CloseCalendarFeedVariables> = {
  name: 'CloseCalendarFeed',
  text: "mutation CloseCalendarFeed($input:RevokeCalendarFeedInput!){revokeCalendarFeed(input:$input){...on RevokeCalendarFeedSuccess{feeds{id}}...on Refusal{code message}}}",
};
