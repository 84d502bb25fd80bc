import { Injectable } from '@nestjs/common';
import { NameMatcher } from '../names/index.js';
import { Db } from '../platform/db/index.js';
import { NameFeed } from './name-feed.js';
import { Merges } from './store/merges.repository.js';
import { Persons } from './store/persons.repository.js';

/** People a search may find: whoever has more namesakes adds a word. */
const MOST_FOUND = 200;
/** A part of a name scores 0.65, one whole word of three 0.7. */
const LIKELY = 0.6;
const LONGEST = 200;

/** Finds people by a name or a part of it, in any spelling, among those the caller sees and nobody else. */
@Injectable()
export class NameSearch {
  constructor(
    private readonly db: Db,
    private readonly matcher: NameMatcher,
    private readonly feed: NameFeed,
    private readonly merges: Merges,
    private readonly persons: Persons,
  ) {}

  /** false: names are still being read, and some that fit may be missing. */
  get isComplete(): boolean {
    return this.feed.isComplete;
  }

  /** @returns every record of the people who may be meant. */
  async recordsOf(name: string): Promise<string[]> {
    // whoever sees everybody needs no list of whom they see
    const { role } = await this.db.actor();
    const seen = role === 'COORDINATOR' ? null : await this.persons.allVisible();
    const found = this.matcher.search(
      { fullName: name.slice(0, LONGEST) },
      { limit: MOST_FOUND, within: (id) => seen === null || seen.has(id) },
    );
    const likely = found.filter(({ score }) => score >= LIKELY).map(({ id }) => id);
    return likely.length > 0 ? this.merges.recordsOf(likely) : [];
  }
}
