import { Injectable } from '@nestjs/common';
import { openingsAsked, theOnlyOne, trapOf, type AskedFacts } from '../domain/index.js';
import { FamilyKey, HASH_BYTES } from '../family-key.js';
import { type GivenEntry } from '../store/family-database.js';
import { FamilyMatch, type HeldEntry, type SnapshotIndex } from './family-match.js';

interface Found extends HeldEntry {
  readonly tag: string;
}

/** The rule of equality: every word given and the year, by compound hashes (`domain/openings.ts`). */
@Injectable()
export class ExactMatch extends FamilyMatch {
  constructor(private readonly key: FamilyKey) {
    super();
  }

  override index(entries: readonly GivenEntry[]): SnapshotIndex {
    if (entries[0]) this.key.openAnswer(entries[0].id, entries[0].sealedAnswer);
    const byDoor = new Map<string, Found[]>();
    for (const entry of entries) {
      const { id, sealedAnswer } = entry;
      const found: Found = { id, sealedAnswer, tag: entry.personTag.toString('base64') };
      for (const door of split(entry.doors)) byDoor.set(door, [...(byDoor.get(door) ?? []), found]);
    }
    const behind = (opening: string | null): readonly Found[] =>
      byDoor.get(this.key.hashOpening(opening).toString('base64')) ?? [];
    return {
      find: (asked: AskedFacts) => {
        const opened = openingsAsked(asked).flatMap(behind);
        const only = theOnlyOne(opened.map(({ tag }) => tag));
        return only === null ? null : opened[0]!;
      },
      trap: ({ name }: AskedFacts) => behind(trapOf(name))[0]?.tag ?? null,
    };
  }
}

function split(doors: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + HASH_BYTES <= doors.length; at += HASH_BYTES) {
    found.push(doors.subarray(at, at + HASH_BYTES).toString('base64'));
  }
  return found;
}
