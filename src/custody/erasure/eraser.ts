import { Injectable } from '@nestjs/common';
import { Events } from '../../platform/events/index.js';
import type { ErasureReason } from '../domain/erasure.js';
import { PersonErased } from '../events.js';
import { Erasures } from '../store/erasures.repository.js';
import { TombstoneMaker } from '../tombstones/tombstone-maker.js';

/** Erases people, inside a session of the system: whatever else told of them goes in the same transaction. */
@Injectable()
export class Eraser {
  constructor(
    private readonly erasures: Erasures,
    private readonly events: Events,
    private readonly tombstones: TombstoneMaker,
  ) {}

  /** What figures count stays, and says nothing of who it was. */
  async erase(personIds: readonly string[], reason: ErasureReason): Promise<void> {
    // while it can still be read
    await this.tombstones.make(personIds, reason);
    await this.eraseAgain(personIds, reason);
  }

  /** The same for records a restored backup brought back: their tombstones were kept elsewhere. */
  async eraseAgain(personIds: readonly string[], reason: ErasureReason): Promise<void> {
    const { ids: detentionIds } = await this.erasures.episodesOf(personIds);
    // first what stands on them
    await this.events.publish(PersonErased, { personIds: [...personIds], detentionIds });
    await this.erasures.erase(personIds, detentionIds);
    await this.erasures.record([...personIds, ...detentionIds], reason);
  }
}
