// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskFailures: Document<T.DeskFailures, T.DeskFailuresVariables> = {
  name: 'DeskFailures',
  text: "query DeskFailures{deliveryFailures{...WayState}}fragment WayState on ChannelFailures{channel retrying givenUp awaySince last{code at}listener{code at}}",
};

export const DeskWebhooks: Document<T.DeskWebhooks, T.DeskWebhooksVariables> = {
  name: 'DeskWebhooks',
  text: "query DeskWebhooks{webhooks{...KeptWebhook}}fragment KeptWebhook on Webhook{id host kinds failuresInRow lastSentAt pausedAt lastFailure{code at}recent{...SentToWebhook}}fragment SentToWebhook on WebhookDelivery{id kind state attempts madeAt sentAt lastFaultCode}",
};

export const AddWebhook: Document<T.AddWebhook, T.AddWebhookVariables> = {
  name: 'AddWebhook',
  text: "mutation AddWebhook($input:RegisterWebhookInput!){registerWebhook(input:$input){...on RegisterWebhookSuccess{secret webhook{id host}}...on InvalidInput{path}...on Refusal{code message}}}",
};

export const TryWebhook: Document<T.TryWebhook, T.TryWebhookVariables> = {
  name: 'TryWebhook',
  text: "mutation TryWebhook($input:TestWebhookInput!){testWebhook(input:$input){...on TestWebhookSuccess{webhook{id}}...on Refusal{code message}}}",
};

export const ResumeWebhook: Document<T.ResumeWebhook, T.ResumeWebhookVariables> = {
  name: 'ResumeWebhook',
  text: "mutation ResumeWebhook($input:ResumeWebhookInput!){resumeWebhook(input:$input){...on ResumeWebhookSuccess{webhook{id}}...on Refusal{code message}}}",
};

export const RotateWebhook: Document<T.RotateWebhook, T.RotateWebhookVariables> = {
  name: 'RotateWebhook',
  text: "mutation RotateWebhook($input:RotateWebhookSecretInput!){rotateWebhookSecret(input:$input){...on RotateWebhookSecretSuccess{secret webhook{id}}...on Refusal{code message}}}",
};

export const RemoveWebhook: Document<T.RemoveWebhook, T.RemoveWebhookVariables> = {
  name: 'RemoveWebhook',
  text: "mutation RemoveWebhook($input:RemoveWebhookInput!){removeWebhook(input:$input){...on RemoveWebhookSuccess{webhookId}...on Refusal{code message}}}",
};
