import { Injectable } from '@nestjs/common';
import { LiveNames, NameFollower } from '../names/index.js';
import { Db } from '../platform/db/index.js';
import { Signals } from '../platform/events/index.js';
import { Log } from '../platform/log/index.js';
import { ReportedNames } from './store/reported-names.repository.js';
import { REPORTS_CHANGED } from './store/reports.repository.js';

/** The names in reports that wait, apart from those of people held: advice at intake never meets them. */
@Injectable()
export class ReportNameIndex extends LiveNames {
  constructor() {
    super();
  }
}

/** Keeps that index: filled in the background, then following every report that comes, is settled or opened again. */
@Injectable()
export class ReportNameFeed extends NameFollower {
  constructor(db: Db, signals: Signals, log: Log, index: ReportNameIndex, names: ReportedNames) {
    super({ db, signals, log }, index, names, {
      topic: REPORTS_CHANGED,
      reading: { name: 'indexReports', purpose: 'find reports that tell of one person' },
    });
  }
}
