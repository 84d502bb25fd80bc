import { useEffect } from 'react';
import { onNetwork, networkAwaySince } from '../api/network.js';
import { send } from '../api/send.js';
import { DeviceTakenBack } from '../session/session.graphql.js';
import { wipeDevice } from './device.js';
import type { VaultState } from './vault.js';

const EVERY = 60_000;

/**
 * Asks whether this device was taken back: somebody ended its session to take it away from whoever has it now. Then it
 * wipes itself, the key first; what was not sent is lost, and that was the wish. No answer is no reason to wipe.
 */
export async function wipeIfTakenBack(): Promise<void> {
  const isTakenBack = await send(DeviceTakenBack, {}).then(
    (answer) => answer.deviceTakenBack,
    () => false,
  );
  if (isTakenBack) await wipeDevice();
}

/** A device that is locked asks too: as soon as it opens, when the network comes back, and every minute. */
export function useTakenBack(state: VaultState): void {
  const isLocked = state === 'LOCKED';
  useEffect(() => {
    if (!isLocked) return;
    const ask = () => void wipeIfTakenBack();
    ask();
    const timer = setInterval(ask, EVERY);
    const stop = onNetwork(() => networkAwaySince() === null && ask());
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [isLocked]);
}
