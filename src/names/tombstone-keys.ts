import { Inject, Injectable, Optional } from '@nestjs/common';
import { InstallationKeys } from '../platform/vault/index.js';
import { canonicalName, canonicalTokenSet, rulesVersion } from './domain/index.js';
import { type SpellingRules } from './matching/live-names.js';
import { type NamedFacts } from './name-keys.js';

const HASH_BYTES = 12;

/** What is kept of somebody erased, or asked of somebody new: keyed hashes of whole names with a birth, and of an IIN. */
export interface TombstoneMarks {
  readonly nameKeys: readonly Buffer[];
  readonly birthKeys: readonly Buffer[];
  readonly iinKey: Buffer | null;
}

/** The rules names are read by for tombstones: this edition's first, then earlier ones whose code is still here. */
export const TOMBSTONE_RULES = Symbol('TOMBSTONE_RULES');
const OWN: readonly SpellingRules[] = [{ version: rulesVersion, read: canonicalName }];

/**
 * Hashes that stop a re-import after the name itself is gone. Under a key of their own: none equals a hash of anybody
 * who is there. Nobody can make them anew by later rules, so the edition is no part of them: a name that both editions
 * read alike goes on matching. The plain reading below is part of no edition and never changes; with it a name that is
 * spelled as it was matches for good.
 */
@Injectable()
export class TombstoneKeys {
  constructor(
    private readonly keys: InstallationKeys,
    @Optional() @Inject(TOMBSTONE_RULES) private readonly rules: readonly SpellingRules[] = OWN,
  ) {}

  /** The edition that marks made now are read by. */
  get edition(): string {
    return this.rules[0]!.version;
  }

  /** A name without a birth is no mark: it would silence namesakes. */
  of({ fullName, birthYear, birthDate, iin }: NamedFacts): TombstoneMarks {
    const read = this.rules.map((rules) => canonicalTokenSet(rules.read(fullName ?? '')));
    const plain = plainly(fullName ?? '');
    // one word alone is no name to know anybody by
    const compound = [...new Set(read), `plain:${plain}`].filter((name) => name.includes(' '));
    const year = birthYear ?? (birthDate ? Number(birthDate.slice(0, 4)) : null);
    return {
      nameKeys: year === null ? [] : compound.map((name) => this.hash('name-year', `${name}|${year}`)),
      birthKeys: birthDate ? compound.map((name) => this.hash('name-date', `${name}|${birthDate}`)) : [],
      iinKey: iin ? this.hash('iin', iin) : null,
    };
  }

  private hash(use: string, value: string): Buffer {
    return this.keys.hash(`tombstone/${use}`, value, HASH_BYTES);
  }
}

/** Frozen: words of letters in small letters, in order. Tombstones outlive every edition by it; never change it. */
const plainly = (text: string): string =>
  [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
    ),
  ]
    .sort()
    .join(' ');
