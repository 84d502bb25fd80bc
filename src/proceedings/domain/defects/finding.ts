import { boundsOf, localDateOf, type LocalDate, type When } from '../../../kernel/index.js';
import { isSurelyUnder } from './age.js';
import { type CaseFacts } from './case-facts.js';
import { type Finding, type TriggeringFact } from './defect.js';

type Section = 'protocol' | 'person' | 'detention' | 'hearing' | 'ruling';

/** @returns the facts of one document that are recorded as not being there (`false`); unknown ones never. */
export function absent<S extends Section>(
  facts: CaseFacts,
  section: S,
  keys: readonly (keyof NonNullable<CaseFacts[S]> & string)[],
): TriggeringFact[] {
  const record = facts[section] as Readonly<Record<string, unknown>> | null;
  return record
    ? keys.filter((key) => record[key] === false).map((key) => ({ field: `${section}.${key}`, value: false }))
    : [];
}

export const fact = (field: string, value: TriggeringFact['value']): TriggeringFact => ({ field, value });

/** @returns a finding resting on the facts, or null where there are none. */
export const finding = (
  triggeredBy: readonly TriggeringFact[],
  more: Omit<Finding, 'triggeredBy'> = {},
): Finding | null => (triggeredBy.length > 0 ? { triggeredBy, ...more } : null);

/** @returns a finding if every one of the facts is recorded as not being there. */
export function allAbsent<S extends Section>(
  facts: CaseFacts,
  section: S,
  keys: readonly (keyof NonNullable<CaseFacts[S]> & string)[],
): Finding | null {
  const seen = absent(facts, section, keys);
  return seen.length === keys.length ? finding(seen) : null;
}

/** @returns the local day of a time, null where the time does not say. */
export function dayOf(when: When | null | undefined, zone: string): LocalDate | null {
  if (!when || when.precision === 'UNKNOWN') return null;
  if (when.precision === 'DAY' && when.date) return when.date;
  const { from } = boundsOf(when);
  return from && localDateOf(from, zone);
}

/** The day of the act: as the protocol gives it, else when liberty was restricted, else when the protocol was drawn. */
export const actDay = ({ protocol, detention, zone }: CaseFacts): LocalDate | null =>
  dayOf(protocol?.actAt, zone) ??
  dayOf(detention?.realStart, zone) ??
  dayOf(detention?.recordedStart, zone) ??
  dayOf(protocol?.drawnAt, zone);

/** The day of the hearing, else of the check. */
export const hearingDay = ({ hearing, zone, asOf }: CaseFacts): LocalDate =>
  dayOf(hearing?.heldAt, zone) ?? localDateOf(asOf, zone);

/** The triggering fact of a sure minority on the hearing's day; null where adult or not known. */
export const minority = (facts: CaseFacts): TriggeringFact | null =>
  isSurelyUnder(facts.person, 18, hearingDay(facts)) ? fact('person.isMinor', true) : null;

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? tag;

/** The facts showing that the person does not know the protocol's language; empty where they do or it is not known. */
export function unknownLanguage({ person, protocol }: CaseFacts): TriggeringFact[] {
  if (!protocol?.language || !person.languages || person.languages.length === 0) return [];
  const knows = person.languages.map(primary);
  if (knows.includes(primary(protocol.language))) return [];
  return [
    fact('protocol.language', protocol.language),
    fact('person.languages', person.languages.join(', ')),
  ];
}

/** The facts showing that the person asked for another language than the protocol's. */
export function otherLanguageRequested({ person, protocol }: CaseFacts): TriggeringFact[] {
  if (!protocol?.language || !person.languageRequested) return [];
  if (primary(person.languageRequested) === primary(protocol.language)) return [];
  return [
    fact('protocol.language', protocol.language),
    fact('person.languageRequested', person.languageRequested),
  ];
}
