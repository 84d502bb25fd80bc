/** Roles of `src/identity`. */
export type CastRole = 'ADMINISTRATOR' | 'COORDINATOR' | 'LAWYER' | 'OPERATOR' | 'ANALYST';
export type LawyerKey = 'lawyer1' | 'lawyer2' | 'lawyer3';
export type StaffKey = LawyerKey | 'coordinator' | 'operator' | 'analyst' | 'admin';

/** A demo account. The names come from the Kazakh and Russian words for "example", "sample" and "draft". */
export interface CastMember {
  readonly key: StaffKey;
  readonly email: string;
  readonly displayName: string;
  readonly role: CastRole;
  /** BCP 47, best first. */
  readonly languages: readonly ('kk' | 'ru' | 'en' | 'uz')[];
}

const member = (
  key: StaffKey,
  displayName: string,
  role: CastRole,
  languages: CastMember['languages'],
): CastMember => ({ key, email: `${key}@demo.qorgau`, displayName, role, languages });

/** Everyone who can sign in with demo data, and nobody else; they exist only with it. */
export const STAFF: readonly CastMember[] = [
  member('coordinator', 'Дана Үлгібекова', 'COORDINATOR', ['kk', 'ru']),
  member('lawyer1', 'Асан Мысалов', 'LAWYER', ['kk', 'ru']),
  member('lawyer2', 'Вера Примерова', 'LAWYER', ['ru', 'en']),
  member('lawyer3', 'Тимур Образцов', 'LAWYER', ['ru', 'kk', 'uz']),
  member('operator', 'Жанна Эскизова', 'OPERATOR', ['kk', 'ru']),
  member('analyst', 'Лев Черновиков', 'ANALYST', ['ru', 'en']),
  member('admin', 'Админ Макетов', 'ADMINISTRATOR', ['ru', 'kk', 'en']),
];

export const DEMO_PASSWORD_DEFAULT = 'qorgau-demo';

/** @returns the account of a key. */
export const castMember = (key: StaffKey): CastMember => STAFF.find((one) => one.key === key)!;
