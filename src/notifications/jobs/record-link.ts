import { type Config } from '../../platform/config/index.js';

/** @returns the address at which a record is shown to whoever may see it; it names nobody. */
export const recordLink = (config: Config, refId: string): string =>
  `${config.get('PUBLIC_URL').replace(/\/$/, '')}/go/${refId}`;
