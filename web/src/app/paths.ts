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
  /** @param detentionId from whom the lawyer is kept, where it is one person */
  refusal: (departmentId: string, detentionId?: string) =>
    `/station/${departmentId}/refusal${detentionId ? `?person=${detentionId}` : ''}`,
  endShift: (shiftId: string) => `/station/end-shift/${shiftId}`,
  person: (detentionId: string) => `/people/${detentionId}`,
  protocols: (detentionId: string) => `/people/${detentionId}/protocols`,
  protocol: (detentionId: string, protocolId: string) => `/people/${detentionId}/protocols/${protocolId}`,
  handOver: (detentionId: string) => `/people/${detentionId}/hand-over`,
  account: () => '/account',
  queue: () => '/account/queue',
} as const;
