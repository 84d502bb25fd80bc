/** Parts of a case, in the order of the bar. */
export const TABS = [
  'timeline',
  'rights',
  'papers',
  'court',
  'deadlines',
  'defence',
  'files',
  'notes',
  'audit',
] as const;

export type Tab = (typeof TABS)[number];

export const tabOf = (text: string | null): Tab => TABS.find((tab) => tab === text) ?? 'timeline';
