import { conflictOf, type Client, type Conflict, type OtherClient } from './conflict-of-interest.js';

const at = (roleAtEvent: Client['roleAtEvent'], eventId: string | null = 'square'): Client => ({
  roleAtEvent,
  eventId,
});
const other = (client: Client, declared = false): OtherClient => ({ ...client, declared });

describe('conflicting interests (CAO art. 748(4))', () => {
  it.each<[string, Client, OtherClient[], Conflict | null]>([
    ['nobody else', at('PARTICIPANT'), [], null],
    ['two participants', at('PARTICIPANT'), [other(at('PARTICIPANT'))], null],
    ['organiser beside participant', at('ORGANISER'), [other(at('PARTICIPANT'))], 'OPPOSITE_ROLES'],
    ['passer-by beside organiser', at('PASSER_BY'), [other(at('ORGANISER'))], 'OPPOSITE_ROLES'],
    ['journalist beside organiser', at('JOURNALIST'), [other(at('ORGANISER'))], null],
    ['organisers both', at('ORGANISER'), [other(at('ORGANISER'))], null],
    ['of different events', at('ORGANISER'), [other(at('PARTICIPANT', 'park'))], null],
    ['of no known event', at('ORGANISER', null), [other(at('PARTICIPANT', null))], null],
    ['declared, whatever their roles', at(null), [other(at(null, null), true)], 'DECLARED'],
    [
      'declared before opposite roles',
      at('ORGANISER'),
      [other(at('PASSER_BY')), other(at('JOURNALIST'), true)],
      'DECLARED',
    ],
  ])('%s', (_title, offered, others, conflict) => {
    expect(conflictOf(offered, others)).toBe(conflict);
  });
});
