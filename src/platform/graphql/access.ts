import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import { type StaffRole } from '../db/index.js';

/** Who may call an operation. STAFF is anybody signed in; ANYONE needs no sign-in. */
export interface AccessRule {
  readonly roles: readonly StaffRole[] | 'STAFF' | 'ANYONE';
  /** set when the operation opens sealed fields: the purpose its audit row gives */
  readonly opens?: string;
  /** the verb does slow work, such as hashing, before its session: the guard must not have opened one by then */
  readonly slow?: boolean;
}

export const ACCESS = Symbol('qorgau:access');

/** Every query, mutation, subscription and route carries one; a handler without it stops the boot. */
export const Access = (
  roles: AccessRule['roles'],
  options: { opens?: string; slow?: boolean } = {},
): CustomDecorator<symbol> => SetMetadata(ACCESS, { roles, ...options } satisfies AccessRule);
