const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** @returns whether the text is a UUID in its canonical form (RFC 9562). */
export const isUuid = (text: string): boolean => UUID.test(text);

/** @param epochMs milliseconds since 1970 (UTC). @returns a UUIDv7: time-ordered, 74 random bits (RFC 9562, 5.7). */
export function uuidV7(epochMs: number): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, BigInt(epochMs) << 16n, false);
  const random = globalThis.crypto.getRandomValues(new Uint8Array(2));
  bytes[6] = 0x70 | (random[0]! & 0x0f);
  bytes[7] = random[1]!;
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
