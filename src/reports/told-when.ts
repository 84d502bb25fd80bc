import { refuse, toDate, type Refusal } from '../kernel/index.js';
import { readWhen, type StoredWhen, type WhenInput } from '../platform/graphql/index.js';

/** @returns a report's time as custody's verbs take one, word for word. */
export function whenInputOf(stored: StoredWhen): WhenInput {
  const { at, date, precision, zone, asWritten } = readWhen(stored);
  return {
    at: at ? toDate(at) : null,
    date: date?.toString() ?? null,
    precision,
    zone,
    asWritten: asWritten ?? null,
  };
}

/** @returns custody's refusal, about the field that this area's input calls otherwise. */
export function namedHere({ code, details }: Refusal, names: Readonly<Record<string, string>>): Refusal {
  const { path } = details;
  return refuse(code, path === undefined ? details : { ...details, path: names[path] ?? path });
}
