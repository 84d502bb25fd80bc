import type { Sealed } from './device-db.js';

const IV_BYTES = 12;

const placeOf = (place: string) => new TextEncoder().encode(place);

/** @param place where it will stand: a row copied to another place does not open. */
export async function sealBytes(
  key: CryptoKey,
  place: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const rule = { name: 'AES-GCM', iv, additionalData: placeOf(place) };
  return { iv, data: await crypto.subtle.encrypt(rule, key, bytes) };
}

/** @throws OperationError on another key, another place, or a changed byte. */
export async function openBytes(
  key: CryptoKey,
  place: string,
  { iv, data }: Sealed,
): Promise<Uint8Array<ArrayBuffer>> {
  const rule = { name: 'AES-GCM', iv, additionalData: placeOf(place) };
  return new Uint8Array(await crypto.subtle.decrypt(rule, key, data));
}

/** Seals a value as JSON. */
export const seal = (key: CryptoKey, place: string, value: unknown): Promise<Sealed> =>
  sealBytes(key, place, new TextEncoder().encode(JSON.stringify(value)));

/** Opens what `seal` made. @throws as `openBytes`. */
export const unseal = async (key: CryptoKey, place: string, sealed: Sealed): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await openBytes(key, place, sealed)));
