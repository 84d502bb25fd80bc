/** A shorter piece of base64 turns up by chance in other base64. */
const SHORTEST_BASE64 = 8;

/**
 * Looks for many texts in many bytes at once: each text as it may lie in a file (UTF-8, UTF-16, hex, base64 at
 * any offset, JSON and URL escapes), as given, in small letters, in capitals and with a capital first letter.
 */
export class Needles {
  #begins = new Uint8Array(2 ** 21); // a bit for each three bytes that a needle begins with
  #byKey = new Map();

  constructor(texts) {
    for (const text of new Set(texts)) {
      for (const [form, bytes] of formsOf(text)) this.#add({ text, form, bytes });
    }
  }

  #add(needle) {
    const [a, b, c] = needle.bytes;
    const key = (a << 16) | (b << 8) | c;
    this.#begins[key >> 3] |= 1 << (key & 7);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), needle]);
  }

  /** @returns each needle that lies in `content`, once, with its first offset. */
  in(content) {
    const found = new Map();
    const begins = this.#begins;
    for (let i = 0, end = content.length - 2; i < end; i++) {
      const key = (content[i] << 16) | (content[i + 1] << 8) | content[i + 2];
      if ((begins[key >> 3] & (1 << (key & 7))) === 0) continue;
      for (const needle of this.#byKey.get(key)) {
        const here = content.subarray(i, i + needle.bytes.length);
        if (!found.has(needle) && needle.bytes.equals(here)) found.set(needle, i);
      }
    }
    return [...found].map(([{ text, form }, at]) => ({ text, form, at }));
  }
}

/** @returns every way a text may lie in a file, by its name. @throws on a text too short to be looked for. */
export function formsOf(text) {
  const small = text.toLowerCase();
  const spellings = new Set([text, small, text.toUpperCase(), small[0].toUpperCase() + small.slice(1)]);
  const distinct = new Map();
  for (const [form, bytes] of [...spellings].flatMap(formsOfSpelling)) {
    if (bytes.length < 3) throw new Error('a marker is too short');
    distinct.set(bytes.toString('latin1'), [form, bytes]);
  }
  return [...distinct.values()];
}

function formsOfSpelling(text) {
  const utf8 = Buffer.from(text);
  const utf16 = Buffer.from(text, 'utf16le');
  const hex = utf8.toString('hex');
  const escaped = (digits) => text.replace(/[^ -~]/g, (c) => `\\u${digits(c)}`);
  const code = (c) => c.charCodeAt(0).toString(16).padStart(4, '0');
  return [
    ['json', Buffer.from(escaped(code))],
    ['JSON', Buffer.from(escaped((c) => code(c).toUpperCase()))],
    ['url', Buffer.from(encodeURIComponent(text))],
    ['hex', Buffer.from(hex)],
    ['HEX', Buffer.from(hex.toUpperCase())],
    ['utf16le', utf16],
    ['utf16be', Buffer.from(utf16).swap16()],
    ...base64Of(utf8).flatMap((piece) => [
      ['base64', Buffer.from(piece)],
      ['base64url', Buffer.from(piece.replaceAll('+', '-').replaceAll('/', '_'))],
    ]),
    ['utf8', utf8],
  ];
}

/** What is the same in a text's base64 whatever stands before and after it, for each of the three offsets. */
function base64Of(utf8) {
  const pieces = [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64');
    return whole.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + utf8.length) * 8) / 6));
  });
  return pieces.filter((piece) => piece.length >= SHORTEST_BASE64);
}

/** A search that cannot find proves nothing: every form of a text is planted and has to be found, each alone.
 * @throws when one is not, or when something is found where nothing lies. */
export function provesItself(text) {
  const needles = new Needles([text]);
  const nothing = Buffer.alloc(4096, 'Aa0 ');
  if (needles.in(nothing).length > 0) throw new Error('the search finds what is not there');
  const forms = formsOf(text);
  for (const [form, bytes] of forms) {
    const planted = Buffer.concat([nothing, bytes]);
    if (!needles.in(planted).some((hit) => hit.at === nothing.length)) {
      throw new Error(`the search does not find a planted marker (${form})`);
    }
  }
  return forms.length;
}
