/** First parts of the paths that are screens. The server gives its page for these and for no other path. */
export const SCREEN_ROOTS = [
  '',
  'station',
  'people',
  'board',
  'case',
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
  refusal: (departmentId: string, refusalId: string) => `/station/${departmentId}/refusal/${refusalId}`,
  handOver: () => '/station/hand-over',
  person: (detentionId: string) => `/people/${detentionId}`,
  protocols: (detentionId: string) => `/people/${detentionId}/protocols`,
  newProtocol: (detentionId: string) => `/people/${detentionId}/protocols/new`,
  files: (detentionId: string) => `/people/${detentionId}/files`,
  notes: (detentionId: string) => `/people/${detentionId}/notes`,
  board: () => '/board',
  boardAt: (departmentId: string) => `/board?department=${departmentId}`,
  wall: () => '/board/wall',
  caseFile: (detentionId: string) => `/case/${detentionId}`,
  figures: () => '/figures',
  imports: () => '/desk/imports',
  listImport: (importId: string) => `/desk/imports/${importId}`,
  account: () => '/account',
  queue: () => '/account/queue',
} as const;
