import { useSyncExternalStore } from 'react';
import { queryClient } from '../api/query.js';
import { counted } from '../clocks/counted.js';
import { forgetDrafts } from './drafts.js';
import { forgetWaking } from '../sw/forget-waking.js';
import { keepAnswers, restoreAnswers } from './kept-answers.js';
import { Outbox, type Queued } from './outbox.js';
import type { Halt } from './outbox-sending.js';
import { SealedShelf } from './shelf.js';
import { vault, type VaultState } from './vault.js';

/** Everything this device has not sent yet. Acts of a station go through it, with a network and without. */
export const outbox = new Outbox(() => queryClient.invalidateQueries());

let stopKeeping: (() => void) | undefined;

/** After the vault was made or unlocked: shows what is kept, keeps what comes, sends what waits. */
export async function openDevice(): Promise<void> {
  await restoreAnswers();
  stopKeeping ??= keepAnswers();
  await counted.restore();
  await outbox.useShelf(new SealedShelf());
}

/** Forgets the key and everything that was on the screens. */
export function lockDevice(): void {
  stopKeeping?.();
  stopKeeping = undefined;
  vault.lock();
  forgetDrafts();
  counted.forget();
  outbox.leaveShelf();
  queryClient.clear();
}

const patience = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Takes everything away: the key first, then what it opened, then the app, which is loaded anew. */
export async function wipeDevice(): Promise<void> {
  stopKeeping?.();
  await vault.forgetKey();
  forgetDrafts();
  counted.forget();
  outbox.leaveShelf();
  queryClient.clear();
  await vault.wipe();
  // last: its service may be out of reach, and nothing readable is left
  await Promise.race([forgetWaking().catch(() => undefined), patience(2000)]);
  location.replace('/');
}

export const useVaultState = (): VaultState => useSyncExternalStore(vault.subscribe, () => vault.state);

export const useQueued = (): readonly Queued[] => useSyncExternalStore(outbox.subscribe, outbox.entries);

export const useHalt = (): Halt => useSyncExternalStore(outbox.subscribe, outbox.halt);

export const useHasPasskey = (): boolean => useSyncExternalStore(vault.subscribe, () => vault.hasPasskey);
