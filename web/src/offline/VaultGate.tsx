import { useEffect, type ReactNode } from 'react';
import { deviceNow } from '../time/now.js';
import { Opening } from '../parts/states.js';
import { lockDevice, useVaultState } from './device.js';
import { useTakenBack } from './taken-back.js';
import { UnlockForm } from './UnlockForm.js';
import { vault } from './vault.js';

/** Shows nothing of this device's work before the passphrase, with a network and without. */
export function VaultGate({ children }: { readonly children: ReactNode }) {
  const state = useVaultState();
  useAutoLock(state === 'OPEN');
  useTakenBack(state);
  if (state === 'UNKNOWN') return <Opening />;
  return state === 'LOCKED' ? <UnlockForm /> : children;
}

/** Locks after the minutes that were chosen, counted from the last touch or key; also while the page was not seen. */
function useAutoLock(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    let touched = deviceNow();
    const touch = () => void (touched = deviceNow());
    const look = () => {
      if (deviceNow() - touched > vault.lockMinutes * 60_000) lockDevice();
    };
    const timer = setInterval(look, 5_000);
    document.addEventListener('visibilitychange', look);
    for (const kind of ['pointerdown', 'keydown'] as const) document.addEventListener(kind, touch);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const kind of ['pointerdown', 'keydown'] as const) document.removeEventListener(kind, touch);
    };
  }, [isOpen]);
}
