import { Injectable } from '@nestjs/common';
import { NameFollower, NameMatcher } from '../names/index.js';
import { Db } from '../platform/db/index.js';
import { Signals } from '../platform/events/index.js';
import { Log } from '../platform/log/index.js';
import { NameRecords } from './store/name-records.repository.js';

/**
 * Keeps the index of everybody's names. A merge changes nothing in it: records stay apart there and advice leads them
 * together, so undoing one needs nothing either.
 */
@Injectable()
export class NameFeed extends NameFollower {
  constructor(db: Db, signals: Signals, log: Log, matcher: NameMatcher, records: NameRecords) {
    super({ db, signals, log }, matcher, records, {
      topic: 'names',
      reading: { name: 'indexNames', purpose: 'find one person under many spellings' },
    });
  }
}
