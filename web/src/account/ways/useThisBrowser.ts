import { useEffect, useState } from 'react';
import { act } from '../../api/act.js';
import { newId } from '../../api/new-id.js';
import type { OwnBrowsers } from '../../api/operations.js';
import { useWords } from '../../i18n/words.js';
import { useSaid } from '../../parts/Said.js';
import { forgetWaking } from '../../sw/forget-waking.js';
import {
  beWoken,
  isWoken,
  keepOwnSubscription,
  NotWoken,
  ownSubscriptionId,
  type WakeAddress,
} from '../../sw/wake.js';
import type { useChannel } from './useChannel.js';
import { SubscribePush, UnsubscribePush } from './ways.graphql.js';

/** @returns what this browser can do about being woken, and which of the subscriptions is its own. */
export function useThisBrowser(browsers: OwnBrowsers | undefined, way: ReturnType<typeof useChannel>) {
  const { say } = useWords();
  const tell = useSaid();
  const [isSubscribed, setSubscribed] = useState(false);
  const [hindrance, setHindrance] = useState<NotWoken['why'] | null>(null);
  useEffect(() => void isWoken().then(setSubscribed), [browsers]);
  const known = ownSubscriptionId();
  const id = isSubscribed ? browsers?.pushSubscriptions.find((each) => each.id === known)?.id : undefined;

  const subscribe = async (address: WakeAddress): Promise<void> => {
    const { subscriptions } = await act(SubscribePush, { input: { clientId: newId(), ...address } });
    const [newest] = subscriptions;
    if (newest) keepOwnSubscription(newest.id);
    await way.renew();
    tell({ text: say('wake.woken'), ...(newest && { undo: () => stop(newest.id) }) });
  };

  /** Called by a tap: the browser's question comes before anything else is waited for. */
  const wake = (key: string): void => {
    setHindrance(null);
    void way.run(async () => {
      const address = await beWoken(key).catch((fault: unknown) => {
        if (!(fault instanceof NotWoken)) throw fault;
        setHindrance(fault.why);
      });
      if (address) await subscribe(address);
    });
  };

  const stop = (subscriptionId: string): void =>
    void way.run(async () => {
      await act(UnsubscribePush, { input: { clientId: newId(), subscriptionId } });
      const isHere = subscriptionId === ownSubscriptionId();
      if (isHere) await forgetWaking();
      await way.renew();
      const key = browsers?.pushKey;
      tell({ text: say('wake.stopped'), ...(isHere && key && { undo: () => wake(key) }) });
    });

  return { id, hindrance, wake, stop };
}
