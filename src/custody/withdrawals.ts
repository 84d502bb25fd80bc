import { Injectable } from '@nestjs/common';
import { Events, Signals } from '../platform/events/index.js';
import { Vault } from '../platform/vault/index.js';
import { DetentionWithdrawn } from './events.js';
import { Detentions } from './store/detentions.repository.js';
import { WithdrawnEpisodes } from './store/withdrawn-episodes.repository.js';

/**
 * Takes back an episode that should not have been logged: its clocks stop, nobody sees it any more, and what was sealed
 * with it is forgotten. What people have built on is a case and stays.
 */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly detentions: Detentions,
    private readonly episodes: WithdrawnEpisodes,
    private readonly events: Events,
    private readonly signals: Signals,
    private readonly vault: Vault,
  ) {}

  /**
   * @param butFor tables of the caller's own that refer to it. @returns whether it was taken back: not where somebody
   * wrote anything about it since it was logged, or where the caller does not see it.
   */
  async takeBack(detentionId: string, butFor: readonly string[]): Promise<boolean> {
    await this.episodes.lock(detentionId);
    const row = await this.detentions.findOne(detentionId);
    if (!row || (await this.episodes.isBuiltOn(detentionId, butFor))) return false;
    await this.events.publish(DetentionWithdrawn, { detentionId });
    for (const subject of await this.episodes.hide(detentionId)) await this.vault.destroyKey(subject);
    await this.signals.send('board', row.departmentId ? [row.departmentId] : []);
    return true;
  }
}
