import { useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import { useStale } from '../../api/query.js';
import { useDo } from '../../api/use-do.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import {
  DeskFailures,
  DeskWebhooks,
  RemoveWebhook,
  ResumeWebhook,
  RotateWebhook,
  TryWebhook,
} from './ways.graphql.js';

/** What can be done with one receiver. A new secret stays until `forget`: the server shows it once. */
export function useWebhook(webhookId: string, host: string) {
  const { say } = useWords();
  const tell = useSaid();
  const stale = useStale();
  const { busy, fault, run } = useDo();
  const [secret, setSecret] = useState<string | null | undefined>(undefined);
  const input = () => ({ clientId: newId(), webhookId });
  const doing = (call: () => Promise<string | null>) =>
    run(async () => {
      const text = await call();
      if (text) tell({ text });
      await stale(DeskWebhooks, DeskFailures);
    });
  return {
    busy,
    fault,
    secret,
    forget: () => setSecret(undefined),
    test: () =>
      doing(async () => {
        await act(TryWebhook, { input: input() });
        return say('newsOut.testSent');
      }),
    resume: () =>
      doing(async () => {
        await act(ResumeWebhook, { input: input() });
        return say('newsOut.resumed');
      }),
    rotate: () =>
      doing(async () => {
        setSecret((await act(RotateWebhook, { input: input() })).secret);
        return null;
      }),
    remove: () =>
      doing(async () => {
        await act(RemoveWebhook, { input: input() });
        return say('newsOut.removed', { host });
      }),
  };
}
