import { Injectable } from '@nestjs/common';
import { Deadlines } from './deadlines.repository.js';
import { Episodes } from './episodes.repository.js';
import { Filings } from './filings.repository.js';
import { Holidays } from './holidays.repository.js';
import { Milestones } from './milestones.repository.js';
import { Papers } from './papers.repository.js';
import { Representation } from './representation.repository.js';

export const proceedingsStoreProviders = [
  Deadlines,
  Episodes,
  Filings,
  Holidays,
  Milestones,
  Papers,
  Representation,
];

/** Proceedings' stores in one hand. */
@Injectable()
export class ProceedingsStores {
  /* eslint-disable-next-line max-params -- a list of stores, not a knot of dependencies */
  constructor(
    readonly deadlines: Deadlines,
    readonly episodes: Episodes,
    readonly filings: Filings,
    readonly holidays: Holidays,
    readonly milestones: Milestones,
    readonly papers: Papers,
    readonly representation: Representation,
  ) {}
}
