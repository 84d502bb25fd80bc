/** First parts of the paths that are screens. The server gives its page for these and for no other path. */
export const SCREEN_ROOTS = [
  '',
  'station',
  'people',
  'board',
  'cases',
  'deadlines',
  'shifts',
  'figures',
  'desk',
  'account',
  'go',
] as const;

/** Where each screen stands; parameters are ids. */
export const paths = {
  home: () => '/',
  stations: () => '/station',
  station: (departmentId: string) => `/station/${departmentId}`,
  addPeople: (departmentId: string) => `/station/${departmentId}/add`,
  refusal: (departmentId: string) => `/station/${departmentId}/refusal`,
  person: (detentionId: string) => `/people/${detentionId}`,
  account: () => '/account',
} as const;
