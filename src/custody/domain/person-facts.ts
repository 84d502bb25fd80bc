export const SEXES = ['FEMALE', 'MALE'] as const;
export type Sex = (typeof SEXES)[number];

export const CITIZENSHIPS = ['CITIZEN', 'FOREIGN', 'STATELESS', 'UNKNOWN'] as const;
export type Citizenship = (typeof CITIZENSHIPS)[number];

export const ROLES_AT_EVENT = [
  'PARTICIPANT',
  'ORGANISER',
  'PASSER_BY',
  'JOURNALIST',
  'OBSERVER',
  'LAWYER',
] as const;
export type RoleAtEvent = (typeof ROLES_AT_EVENT)[number];

/** Which law a case runs under. CRIMINAL voids the administrative clocks. */
export const TRACKS = ['ADMINISTRATIVE', 'CRIMINAL', 'UNKNOWN'] as const;
export type Track = (typeof TRACKS)[number];

/** What a family may be told, on the held person's word. The default tells nobody. */
export const FAMILY_ANSWERS = ['NONE', 'CODE_WORD', 'NAME_AND_BIRTH'] as const;
export type FamilyAnswer = (typeof FAMILY_ANSWERS)[number];

export type StartKind = 'REAL' | 'RECORDED';
export type RowOutcome = 'LOGGED' | 'JOINED' | 'KEPT_AS_TEXT';
