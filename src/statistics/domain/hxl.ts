import { type Dimension, type Unit } from './dimension.js';

/** Humanitarian Exchange Language 1.1: hashtags that let spreadsheets be merged. Attributes are ours where the dictionary has none. */
const TAGS: Readonly<Record<Dimension, string>> = {
  EVENT: '#event',
  CITY: '#loc+city',
  DEPARTMENT: '#loc+department',
  OUTCOME: '#status+outcome',
  DURATION: '#status+duration',
  VIOLATION: '#impact+rights',
  SEX: '#group+sex',
  AGE_BAND: '#group+age',
  ROLE: '#group+role',
  CITIZENSHIP: '#group+citizenship',
  TRACK: '#status+track',
};

export const hxlTag = (dimension: Dimension, part: 'code' | 'name'): string => `${TAGS[dimension]}+${part}`;

const VALUES: Readonly<Record<Unit, string>> = {
  EPISODE: '#affected+detained+num',
  VIOLATED_RIGHT: '#indicator+violations+num',
};
export const hxlValueTag = (unit: Unit): string => VALUES[unit];
export const HXL_WITHHELD = '#meta+withheld';
