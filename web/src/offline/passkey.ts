import type { PasskeyRow } from './device-db.js';
import { openBytes, sealBytes } from './sealing.js';

const PLACE = 'vault:passkey';
const INFO = new TextEncoder().encode('qorgau data key');
const PATIENCE = 60_000;

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

/** This device has no passkey that makes keys (WebAuthn PRF), or a person said no to it. */
export class NoPasskey extends Error {
  override readonly name = 'NoPasskey';
}

/** @returns whether this browser could hold one; whether the passkey itself makes keys is known when it is made. */
export const mayHavePasskey = (): boolean =>
  typeof PublicKeyCredential === 'function' && !/^[\d.]+$|:/.test(location.hostname);

/** The key that encrypts the data key and nothing else, from what the passkey gave. */
async function wrappingKey(given: BufferSource): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', given, 'HKDF', false, ['deriveKey']);
  const rule = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: INFO };
  return crypto.subtle.deriveKey(rule, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const resultOf = (credential: Credential | null): BufferSource | undefined =>
  (credential as PublicKeyCredential | null)?.getClientExtensionResults().prf?.results?.first;

/** Asks the passkey for its answer to a salt. The house is not asked and learns nothing of it. */
async function answerOf(credentialId: Uint8Array<ArrayBuffer>, salt: BufferSource): Promise<BufferSource> {
  const credential = await navigator.credentials
    .get({
      publicKey: {
        challenge: random(32),
        allowCredentials: [{ type: 'public-key', id: credentialId }],
        userVerification: 'required',
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    .catch(() => null);
  const given = resultOf(credential);
  if (!given) throw new NoPasskey();
  return given;
}

/**
 * Makes a passkey of this device and encrypts the data key under it. Its name tells nothing of the work: phones show
 * it in their lists. @param raw the data key. @throws NoPasskey.
 */
export async function makePasskey(raw: Uint8Array<ArrayBuffer>, name: string): Promise<PasskeyRow> {
  const salt = random(32);
  const made = (await navigator.credentials
    .create({
      publicKey: {
        rp: { name },
        user: { id: random(16), name, displayName: name },
        challenge: random(32),
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'discouraged',
          userVerification: 'required',
        },
        timeout: PATIENCE,
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    .catch(() => null)) as PublicKeyCredential | null;
  if (made?.getClientExtensionResults().prf?.enabled !== true) throw new NoPasskey();
  const credentialId = new Uint8Array(made.rawId);
  const given = resultOf(made) ?? (await answerOf(credentialId, salt));
  return { credentialId, salt, wrapped: await sealBytes(await wrappingKey(given), PLACE, raw) };
}

/** @returns the data key. @throws NoPasskey where it was refused or is another. */
export async function openByPasskey({
  credentialId,
  salt,
  wrapped,
}: PasskeyRow): Promise<Uint8Array<ArrayBuffer>> {
  const key = await wrappingKey(await answerOf(credentialId, salt));
  return openBytes(key, PLACE, wrapped).catch(() => {
    throw new NoPasskey();
  });
}
