import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Events } from './events.js';
import { REACTIONS, type Reaction } from './reaction.js';
import { Signals } from './signals.js';

@Global()
@Module({})
export class EventsModule {
  /** @param reactions the one table of `app/reactions.ts`. */
  static forRoot(reactions: readonly Reaction[]): DynamicModule {
    return {
      module: EventsModule,
      providers: [{ provide: REACTIONS, useValue: reactions }, Events, Signals],
      exports: [Events, Signals],
    };
  }
}
