/** Bytes of every reply's text as it goes over the wire to a program, whatever it says. */
export const REPLY_BYTES = 4096;
/** Bytes of every reply as it stands in a page, with the marks of its parts. */
export const REPLY_PAGE_BYTES = REPLY_BYTES + 512;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * A text made longer with spaces until it has a fixed size.
 * @param encode how the wire writes it (JSON, HTML): the size is that of the encoded text, in UTF-8.
 * @throws when it is too long already: its parts are cut before, see `answerFacts`.
 */
export function padTo(size: number, text: string, encode: (text: string) => string): string {
  const missing = size - bytesOf(encode(text));
  if (missing < 0) throw new Error('a reply is longer than every reply must be');
  return text + ' '.repeat(missing);
}
