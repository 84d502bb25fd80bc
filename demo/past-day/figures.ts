import { type PastDay } from './types.js';

/** What the day comes to: the figures statistics must find again in the database. */
export interface PastDayFigures {
  readonly detained: number;
  readonly women: number;
  readonly minors: number;
  readonly departments: number;
  readonly released: number;
  readonly protocols: number;
  readonly hearings: number;
  readonly adjourned: number;
  readonly arrests: number;
  readonly arrestDays: number;
  readonly fines: number;
  readonly fineMci: number;
  readonly warnings: number;
  readonly terminated: number;
  readonly violations: number;
}

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;

/** @returns the sums of a day, counted from its records. */
export function figuresOf(day: PastDay): PastDayFigures {
  const adultFrom = day.date.year - 18;
  const penalties = (kind: string) => count(day.rulings, ({ penalty }) => penalty === kind);
  return {
    detained: day.people.length,
    women: count(day.people, ({ sex }) => sex === 'F'),
    minors: count(day.people, ({ birthYear }) => birthYear !== null && birthYear > adultFrom),
    departments: day.departmentCodes.length,
    released: count(day.claims, ({ kind }) => kind === 'RELEASED'),
    protocols: day.protocols.length,
    hearings: day.hearings.length,
    adjourned: count(day.hearings, ({ result }) => result === 'ADJOURNED'),
    arrests: penalties('ARREST'),
    arrestDays: day.rulings.reduce((sum, { arrestDays }) => sum + (arrestDays ?? 0), 0),
    fines: penalties('FINE'),
    fineMci: day.rulings.reduce((sum, { fineMci }) => sum + (fineMci ?? 0), 0),
    warnings: penalties('WARNING'),
    terminated: penalties('TERMINATED'),
    violations: count(day.rightsChecks, ({ outcome }) => outcome === 'VIOLATED'),
  };
}
