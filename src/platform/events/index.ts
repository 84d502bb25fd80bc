export { anId, defineEvent, ids, type EventContract } from './define-event.js';
export { EventsModule } from './events.module.js';
export { Events } from './events.js';
export { OutboxRelay } from './outbox-relay.js';
export { atOnce, laterOn, REACTIONS, type Reaction } from './reaction.js';
export { Signals, type Signal } from './signals.js';
