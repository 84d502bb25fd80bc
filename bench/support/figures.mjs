import { readFileSync } from 'node:fs';
import { withDescendants } from '../../test/faults/support/processes.mjs';

/** Clock ticks a second, as /proc counts CPU. */
const HZ = 100;

function statOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null; // it ended meanwhile; what it used is with its parent
  }
}

/** CPU seconds a process has used so far, its threads included. */
export function cpuSeconds(pid) {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) / HZ : 0;
}

/** CPU seconds of a process and of all below it, those that ended among them. */
export const cpuOfTree = (pid) =>
  withDescendants(pid).reduce((sum, each) => {
    const fields = statOf(each);
    return fields ? sum + fields.slice(11, 15).reduce((ticks, field) => ticks + Number(field), 0) / HZ : sum;
  }, 0);

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
