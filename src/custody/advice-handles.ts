import { Injectable } from '@nestjs/common';
import { isUuid } from '../kernel/index.js';
import { InstallationKeys, seal, unseal } from '../platform/vault/index.js';

const placeOf = (actorId: string | null) => ({ table: 'advice', column: 'handle', rowId: actorId ?? '' });

/** Opaque words for people a colleague may not see: sealed, other at each time, of use to that colleague alone. */
@Injectable()
export class AdviceHandles {
  constructor(private readonly keys: InstallationKeys) {}

  give(personId: string, actorId: string | null): string {
    const key = this.keys.derive('advice-handle');
    return seal(key, Buffer.from(personId), placeOf(actorId), 1).toString('base64url');
  }

  /** @returns the person a handle stands for, for the colleague it was given to; null for anything else. */
  resolve(handle: string, actorId: string | null): string | null {
    try {
      const sealed = Buffer.from(handle, 'base64url');
      const id = unseal(this.keys.derive('advice-handle'), sealed, placeOf(actorId)).toString('utf8');
      return isUuid(id) ? id : null;
    } catch {
      return null;
    }
  }
}
