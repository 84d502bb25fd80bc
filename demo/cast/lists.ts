import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/platform/config/index.js';

const list = (name: string): string => readFileSync(join(packageRoot(), 'demo', name), 'utf8');

/** The free text lawyer 1 pastes: eleven invented people in three scripts, one of them nameless. */
export const FIRST_LIST = list('list-ru.txt');

/** What lawyer 2 pastes at another door: three of the first list, spelled otherwise, and three new people. */
export const SECOND_LIST = list('list-second.txt');

/** Rows of the two lists, counted from 0, by their part in the story. */
export const ROWS = {
  first: {
    arrested: 0,
    woman: 1,
    transferred: 2,
    kazakhSpeaker: 3,
    nameless: 4,
    minor: 5,
    silent: 6,
    count: 11,
  },
  second: { arrested: 0, woman: 2, transferred: 4, count: 6 },
} as const;

/** Family names of the two lists without endings: the invented past day must use none of them. */
export const STORY_FAMILY_STEMS = [
  ...['ертегиев', 'yertegiyev', 'выдумкин', 'vydumkin', 'жұмбақов', 'жумбаков', 'zhumbakov', 'аңызбаев'],
  ...['қиялов', 'небылицын', 'mysalova', 'сказкин', 'фейблман', 'үлгібаев', 'притчин', 'ойданбаев'],
] as const;
