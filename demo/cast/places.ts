import { type LawyerKey } from './staff.js';

/** Where each lawyer of the story checks in: codes of `src/custody/data/departments.json`. */
export const STORY_DOORS: Readonly<Record<LawyerKey, string>> = {
  lawyer1: 'KZ-75-UP-ALM',
  lawyer2: 'KZ-75-UP-BOS',
  lawyer3: 'KZ-75-UP-MED',
};

/** Where the transferred person is taken, and where arrest is served. */
export const STORY_TRANSFER_TO = 'KZ-75-UP-MED';
export const STORY_RECEIVER = 'KZ-75-SPR';

/** Every department the story touches, to be checked against the list before it begins. */
export const STORY_DEPARTMENTS: readonly string[] = [
  ...new Set([...Object.values(STORY_DOORS), STORY_TRANSFER_TO, STORY_RECEIVER]),
];

/** The invented assembly. The place exists in no city. */
export const STORY_EVENT = {
  title: 'Демо: собрание у Старой мельницы',
  city: 'Almaty',
  place: 'Вымышленная площадь Старой мельницы',
  zone: 'Asia/Almaty',
} as const;
