import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Db } from '../db/index.js';
import { WakeUps } from '../queue/index.js';
import { type EventContract } from './define-event.js';
import { RelayOutbox } from './outbox-jobs.js';
import { REACTIONS, type Reaction } from './reaction.js';

/** Says that something happened, in the transaction in which it happened. */
@Injectable()
export class Events {
  constructor(
    private readonly db: Db,
    private readonly wakeUps: WakeUps,
    private readonly modules: ModuleRef,
    @Inject(REACTIONS) private readonly reactions: readonly Reaction[],
  ) {}

  async publish<P>(event: EventContract<P>, payload: P): Promise<void> {
    const sound = event.payload.parse(payload);
    const bound = this.reactions.filter((reaction) => reaction.event === event.name);
    if (bound.some((reaction) => reaction.when === 'LATER')) {
      await this.db.sql('insert into outbox (event, payload) values ($1, $2)', [
        event.name,
        JSON.stringify(sound),
      ]);
      this.db.afterCommit(() => this.wakeUps.send(RelayOutbox, {}));
    }
    await this.runAll(bound, 'AT_ONCE', sound);
  }

  /** Runs what is bound to a relayed event; one failing fails all, and all run again. */
  async react(event: string, payload: unknown): Promise<void> {
    const bound = this.reactions.filter((reaction) => reaction.event === event);
    await this.runAll(bound, 'LATER', payload);
  }

  private async runAll(bound: readonly Reaction[], when: Reaction['when'], payload: unknown): Promise<void> {
    for (const reaction of bound) {
      if (reaction.when !== when) continue;
      await reaction.react(this.modules.get(reaction.provider, { strict: false }), payload);
    }
  }
}
