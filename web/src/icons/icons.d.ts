declare module 'virtual:icons' {
  /** what is drawn, by name */
  export const PATHS: Readonly<Record<import('./names.js').IconName, readonly string[]>>;
}
