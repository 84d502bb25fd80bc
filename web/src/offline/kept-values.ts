import { deviceNow } from '../time/now.js';
import { deviceDb } from './device-db.js';
import { seal, unseal } from './sealing.js';
import { vault } from './vault.js';

/** Keeps one value of this device's own, encrypted, for 72 hours; where the vault is not open it keeps nothing. */
export async function keepValue(place: string, value: unknown): Promise<void> {
  if (vault.state !== 'OPEN') return;
  const sealed = await seal(vault.openKey, place, value);
  await (await deviceDb()).put('kept', { id: place, keptAt: deviceNow(), ...sealed });
}

/** @returns what `keepValue` kept there; undefined: nothing, or nothing that opens. */
export async function keptValue(place: string): Promise<unknown> {
  if (vault.state !== 'OPEN') return undefined;
  const row = await (await deviceDb()).get('kept', place);
  return row && (await unseal(vault.openKey, place, row).catch(() => undefined));
}

export async function eraseValue(place: string): Promise<void> {
  await (await deviceDb()).delete('kept', place);
}
