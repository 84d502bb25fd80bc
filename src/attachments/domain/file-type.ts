/** What may be attached. What it is is read from its first bytes; names and declared types count for nothing. */
export type FileType = 'JPEG' | 'PNG' | 'WEBP' | 'PDF';

/** So many first bytes tell every type apart. */
export const SIGNATURE_BYTES = 16;

const ASCII = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const ANY = null;

const SIGNATURES: readonly (readonly [FileType, readonly (number | null)[]])[] = [
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['PNG', [0x89, ...ASCII('PNG'), 0x0d, 0x0a, 0x1a, 0x0a]],
  ['WEBP', [...ASCII('RIFF'), ANY, ANY, ANY, ANY, ...ASCII('WEBP')]],
  ['PDF', ASCII('%PDF-')],
];

/** @returns null for everything else: also for a PDF or picture that begins with something else. */
export function fileTypeOf(firstBytes: Uint8Array): FileType | null {
  const fits = (signature: readonly (number | null)[]) =>
    firstBytes.length >= signature.length &&
    signature.every((byte, at) => byte === ANY || firstBytes[at] === byte);
  return SIGNATURES.find(([, signature]) => fits(signature))?.[0] ?? null;
}

/** How a file leaves the house: always to be saved, under a name and type made from what it is. */
export const OUTSIDE: Readonly<Record<FileType, { readonly mime: string; readonly ending: string }>> = {
  JPEG: { mime: 'image/jpeg', ending: 'jpg' },
  PNG: { mime: 'image/png', ending: 'png' },
  WEBP: { mime: 'image/webp', ending: 'webp' },
  PDF: { mime: 'application/pdf', ending: 'pdf' },
};
