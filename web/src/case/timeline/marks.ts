import { wallOf } from '../../time/format.js';
import type { CaseOf } from './events.js';
import type { Layout } from './layout.js';

const HOUR = 3_600_000;
/** Ends of terms further away than this from what happened are on their cards, not on the line. */
const NEAR = 6 * HOUR;
const MOST = 4;

/** The end of a term on the line: the safe reading rings, the other one is only there to be argued. */
export interface TermEnd {
  readonly id: string;
  readonly at: number;
  readonly title: string;
  readonly reading: 'SAFE' | 'OTHER';
  /** done in time: its end is no violation, whenever it passes */
  readonly isMet: boolean;
}

/** @returns how an end is marked now: one that nobody met in time is a violation. */
export function endMark({ at, isMet }: TermEnd, now: number): 'RESOLVED' | 'VIOLATION' | 'RUNNING' {
  if (isMet) return 'RESOLVED';
  return at <= now ? 'VIOLATION' : 'RUNNING';
}

/** @returns ends of the clocks the desk keeps that lie near what happened. @param until the last that happened. */
export function termEndsOf({ deadlines }: CaseOf, until: number): readonly TermEnd[] {
  return deadlines
    .filter(({ watched, voidReason, dueAt }) => !watched && voidReason === null && dueAt !== null)
    .flatMap(({ id, title, state, dueAt, latestArguableAt }): TermEnd[] => {
      const isMet = state === 'MET';
      const safe: TermEnd = { id: `safe ${id}`, at: Date.parse(dueAt!), title, reading: 'SAFE', isMet };
      if (isMet || !latestArguableAt || latestArguableAt === dueAt) return [safe];
      return [safe, { ...safe, id: `other ${id}`, at: Date.parse(latestArguableAt), reading: 'OTHER' }];
    })
    .filter(({ at }) => at <= until + NEAR)
    .slice(0, MOST);
}

/** @returns full hours of a zone between two moments. */
export function hoursBetween(from: number, to: number, zone: string): readonly number[] {
  const { minute, second } = wallOf(from, zone);
  const first = from + HOUR - (Number(minute) * 60_000 + Number(second) * 1000 + (from % 1000));
  const hours: number[] = [];
  for (let at = first; at <= to && hours.length < 2_000; at += HOUR) hours.push(at);
  return hours;
}

/** @returns of these moments those that stand at least so far apart, in CSS pixels, and not in a shortened silence. */
export function spaced(moments: readonly number[], layout: Layout, apart: number): readonly number[] {
  const shown: number[] = [];
  let above = -apart;
  for (const at of moments) {
    const top = layout.topOf(at);
    const inBreak = layout.breaks.some(({ from, to }) => at > from && at < to);
    if (inBreak || top - above < apart) continue;
    above = top;
    shown.push(at);
  }
  return shown;
}
