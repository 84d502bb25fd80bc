import { Inject, Injectable, Optional } from '@nestjs/common';
import { InstallationKeys } from '../platform/vault/index.js';
import { canonicalName, canonicalTokenSet, rulesVersion } from './domain/index.js';
import { type SpellingRules } from './matching/live-names.js';

/** Bytes kept of a compound keyed hash: 2^-96 of meeting by chance, too short to serve elsewhere. */
const HASH_BYTES = 12;

/** The compound keyed hashes of one person; null where the facts are too thin to hash safely. */
export interface PersonKeys {
  readonly nameHash: Buffer | null;
  readonly birthHash: Buffer | null;
  readonly iinHash: Buffer | null;
  readonly rulesVersion: string;
}

export interface NamedFacts {
  readonly fullName?: string | null | undefined;
  readonly birthYear?: number | null | undefined;
  /** ISO 8601 date */
  readonly birthDate?: string | null | undefined;
  readonly iin?: string | null | undefined;
}

/** Other rules than this code's own, for whoever compares editions. */
export const SPELLING_RULES = Symbol('SPELLING_RULES');
const OWN_RULES: SpellingRules = { version: rulesVersion, read: canonicalName };

/**
 * Hashes that tell "the same person" without telling who. Always of compound values: all tokens of a name
 * together with the year or the date, never one token or one year alone, which a census table would break.
 */
@Injectable()
export class NameKeys {
  constructor(
    private readonly keys: InstallationKeys,
    @Optional() @Inject(SPELLING_RULES) private readonly rules: SpellingRules = OWN_RULES,
  ) {}

  /** The edition of the rules these hashes are made by. */
  get edition(): string {
    return this.rules.version;
  }

  of(facts: NamedFacts): PersonKeys {
    const name = this.rules.read(facts.fullName ?? '');
    const tokens = canonicalTokenSet(name);
    const compound = name.tokens.length >= 2 && tokens.length > 0;
    const year = facts.birthYear ?? (facts.birthDate ? Number(facts.birthDate.slice(0, 4)) : null);
    return {
      nameHash: compound ? this.hash('name-year', `${tokens}|${year ?? '-'}`) : null,
      birthHash: compound && facts.birthDate ? this.hash('name-date', `${tokens}|${facts.birthDate}`) : null,
      iinHash: facts.iin ? this.hash('iin', facts.iin) : null,
      rulesVersion: this.edition,
    };
  }

  private hash(use: string, value: string): Buffer {
    return this.keys.hash(use, `${this.edition}|${value}`, HASH_BYTES);
  }
}
