import { type Chance } from './chance.mjs';

export function slip(word: string, chance: Chance): string;
export function lookAlike(word: string, chance: Chance): string;
