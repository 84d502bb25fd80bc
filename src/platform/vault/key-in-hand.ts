import { seal, unseal, type SealedPlace } from './sealing.js';

/**
 * A subject's key outside any session, for a file that is sealed while it arrives or opened while it leaves. It lives
 * as long as that file is under way; whoever opens with it has had the opening written down before.
 */
export class KeyInHand {
  constructor(
    private readonly key: Buffer,
    private readonly keyVersion: number,
  ) {}

  seal(place: SealedPlace, plain: Buffer): Buffer {
    return seal(this.key, plain, place, this.keyVersion);
  }

  /** @throws SealBroken */
  unseal(place: SealedPlace, sealed: Buffer): Buffer {
    return unseal(this.key, sealed, place);
  }
}
