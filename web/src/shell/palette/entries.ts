import type { IconName } from '../../icons/names.js';
import { scoreOf } from './fold.js';

/** Something the palette can find. */
export interface Entry {
  readonly id: string;
  readonly group: 'people' | 'departments' | 'screens' | 'acts';
  readonly icon: IconName;
  readonly label: string;
  /** tells namesakes apart */
  readonly detail?: string;
  readonly keys?: string;
  /** the server found it by what was typed: spelled otherwise it answers all the same */
  readonly asTyped?: true;
  readonly run: () => void;
}

const ORDER: readonly Entry['group'][] = ['people', 'departments', 'screens', 'acts'];

/** Shown at once; more typing narrows it down. */
const MOST = 12;

/** @returns what answers what was typed, best first within its group; without typing, screens and acts. */
export function found(entries: readonly Entry[], typed: string): readonly Entry[] {
  if (typed.trim() === '') return entries.filter(({ group }) => group === 'screens' || group === 'acts');
  const scored = entries
    .map((entry) => ({
      entry,
      score: Math.max(scoreOf(`${entry.label} ${entry.detail ?? ''}`, typed), entry.asTyped ? 0.5 : 0),
    }))
    .filter(({ score }) => score > 0);
  return scored
    .sort((a, b) => ORDER.indexOf(a.entry.group) - ORDER.indexOf(b.entry.group) || b.score - a.score)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
