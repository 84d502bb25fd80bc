'use strict';
/**
 * The law of the house: which room stands on which floor. Imports go down only, never sideways except
 * where `alsoSees` says so. `.dependency-cruiser.cjs` judges by this table; `docs/architecture.md` draws it.
 */
module.exports.floors = [
  { floor: 0, rooms: { kernel: {} } },
  { floor: 1, rooms: { platform: {} } },
  {
    floor: 2,
    rooms: {
      audit: {},
      identity: { alsoSees: ['audit'] },
      notifications: { alsoSees: ['identity', 'audit'] },
      names: {},
    },
  },
  {
    floor: 3,
    rooms: {
      custody: {},
      casenotes: { alsoSees: ['custody'] },
      imports: { alsoSees: ['custody'] },
      presence: { alsoSees: ['custody'] },
      reports: { alsoSees: ['custody'] },
      defense: { alsoSees: ['custody', 'presence'] },
      rights: { alsoSees: ['custody', 'presence'] },
      proceedings: { alsoSees: ['custody', 'rights', 'presence', 'defense'] },
      attachments: { alsoSees: ['custody', 'rights', 'presence', 'proceedings'] },
    },
  },
  { floor: 4, rooms: { board: {}, lookup: {}, statistics: {} } },
  { floor: 5, rooms: { app: {} } },
];
