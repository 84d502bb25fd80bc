import { canonicalName } from '../names/index.js';
import { type NameInKeys } from './domain/index.js';

/** The one way a name is read, at the door and for the snapshot alike. */
export function nameInKeys(fullName: string): NameInKeys {
  const { tokens } = canonicalName(fullName);
  const keysOf = (role: string) => tokens.filter((token) => token.role === role).map((token) => token.key);
  return {
    names: keysOf('NAME'),
    fathers: keysOf('PATRONYMIC'),
    hasInitial: tokens.some((token) => token.role === 'INITIAL'),
  };
}
