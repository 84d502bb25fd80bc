import { type Chance } from './chance.mjs';

export interface Identity {
  readonly sex: 'F' | 'M';
  readonly people: 'kazakh' | 'neighbour' | 'slavic';
  readonly year: number;
  readonly date: string;
}

export function peopleOf(half: 'held-out' | 'tuning'): (chance: Chance) => Identity;
