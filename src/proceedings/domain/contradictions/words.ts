/** Words that say what kind of place it is, not which: they never make two places the same or different. */
const GENERIC = new Set(
  (
    'г город ул улица пр проспект просп мкр микрорайон д дом кв квартира корп корпус обл область р район рн ' +
    'площадь пл номер село пос поселок ауд ауданы аудан ауылы ауыл қаласы қала к көшесі көше даңғылы даңғыл ' +
    'үй пәтер алаңы алаң облысы шағын мөлтек республика республикасы казахстан қазақстан city street house flat'
  ).split(' '),
);

/** @returns the telling words of a place or an address, without order, case, signs and words of kind. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word !== '' && !GENERIC.has(word)));
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** Whether two addresses differ: each says something the other does not. A shorter form of the other is the same. */
export function isOtherAddress(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  if (one.size === 0 || other.size === 0) return false;
  return !isWithin(one, other) && !isWithin(other, one);
}

/** Whether two places in words have nothing in common: one shared word may mean the same square. */
export function isElsewhere(a: string, b: string): boolean {
  const [one, other] = [tellingWords(a), tellingWords(b)];
  return one.size > 0 && other.size > 0 && [...one].every((word) => !other.has(word));
}

/** @returns a birth date as `year-month-day`, read from `05.03.1990`, `1990-03-05` and their like; null: not whole. */
export function readBirthDate(text: string): string | null {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  if (iso) return [iso[1]!, iso[2]!.padStart(2, '0'), iso[3]!.padStart(2, '0')].join('-');
  const written = /(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})/.exec(text);
  return written ? [written[3]!, written[2]!.padStart(2, '0'), written[1]!.padStart(2, '0')].join('-') : null;
}
