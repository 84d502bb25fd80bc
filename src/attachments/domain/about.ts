/** What a file may be about. */
export const ABOUTS = [
  'DETENTION',
  'PROTOCOL',
  'HEARING',
  'RULING',
  'RIGHTS_CHECK',
  'ACCESS_REFUSAL',
] as const;
export type About = (typeof ABOUTS)[number];

/** The file as it came, the copy people look at, the small one of a list. */
export const COPIES = ['ORIGINAL', 'VIEW', 'THUMB'] as const;
export type Copy = (typeof COPIES)[number];
