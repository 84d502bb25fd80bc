import { Temporal } from '../../../kernel/index.js';
import { type Course } from './course.js';

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** @returns a course as JSON: sets as lists, times as ISO 8601 (UTC). It holds no text that anybody typed. */
export const courseText = ({ standing, closed, ...course }: Course): string =>
  JSON.stringify({ ...course, standing: [...standing], closed: [...closed] });

/** Reads back what `courseText` of the same version wrote. @throws SyntaxError for what is not JSON. */
export function courseFromText(text: string): Course {
  const { standing, closed, ...course } = JSON.parse(text, revive) as Omit<Course, 'standing' | 'closed'> & {
    standing: string[];
    closed: string[];
  };
  return { ...course, standing: new Set(standing), closed: new Set(closed) };
}

/** A time is told by its shape: nothing else in a course looks like one. */
function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (INSTANT.test(value)) return Temporal.Instant.from(value);
  return DATE.test(value) ? Temporal.PlainDate.from(value) : value;
}
