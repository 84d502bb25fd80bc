/** One sentence by CLDR plural category of `n`; `other` always stands. */
export interface Plural {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Words with `{places}`. No suffix hangs on a place: Kazakh endings would depend on it. */
export type Message = string | Plural;

/** Areas of the app, each with its messages. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, Message>>>>;

type PlacesIn<T> = T extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesIn<Rest> : never;

/** The places of a message; a plural is counted by `n`. */
export type Places<M> = M extends string
  ? PlacesIn<M>
  : M extends { other: infer O }
    ? PlacesIn<O> | 'n'
    : never;

/** What fills a message's places: none where it has none. */
export type Filling<M> = [Places<M>] extends [never] ? [] : [Readonly<Record<Places<M>, string | number>>];

const rules = new Map<string, Intl.PluralRules>();

function ruleOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** @returns the message in words; a place nobody filled stays visible. */
export function fill(
  message: Message,
  language: string,
  filling: Readonly<Record<string, string | number>> = {},
): string {
  const text = typeof message === 'string' ? message : pluralOf(message, language, Number(filling['n']));
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(filling[name] ?? place));
}

function pluralOf(message: Plural, language: string, n: number): string {
  const category = ruleOf(language).select(n);
  return (category === 'zero' || category === 'two' ? undefined : message[category]) ?? message.other;
}
