import { createContext, use } from 'react';
import type { PlainKey } from '../i18n/words.js';

/** A section of the app that this person has. */
export interface Section {
  readonly path: string;
  readonly word: PlainKey;
}

/** The sections of whoever is signed in, in their order; set where the screens are chosen. */
export const Sections = createContext<readonly Section[]>([]);

/** @returns what stands in the bar of a desk and in its palette. */
export const useSections = (): readonly Section[] => use(Sections);
