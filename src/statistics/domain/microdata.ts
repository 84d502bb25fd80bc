import { hxlTag } from './hxl.js';

/** The columns of a file of cases, with the HXL hashtag of each. No name, no record's id, no hour. */
export const MICRODATA_COLUMNS = [
  ['case', '#meta+id'],
  ['day', '#date+start'],
  ['event', hxlTag('EVENT', 'code')],
  ['city', hxlTag('CITY', 'name')],
  ['department', hxlTag('DEPARTMENT', 'code')],
  ['sex', hxlTag('SEX', 'code')],
  ['age_band', hxlTag('AGE_BAND', 'code')],
  ['citizenship', hxlTag('CITIZENSHIP', 'code')],
  ['role', hxlTag('ROLE', 'code')],
  ['track', hxlTag('TRACK', 'code')],
  ['outcome', hxlTag('OUTCOME', 'code')],
  ['duration', hxlTag('DURATION', 'code')],
  ['arrest_days', '#indicator+arrest+days'],
  ['fine_mci', '#indicator+fine+mci'],
  ['appeal_filed', '#status+appeal'],
  ['violations', hxlTag('VIOLATION', 'code')],
  ['place_verified', '#meta+verified'],
] as const;

export type MicrodataColumn = (typeof MICRODATA_COLUMNS)[number][0];
export type MicrodataLine = Readonly<Record<MicrodataColumn, string | null>>;
