import type { FileRecords } from '../api/operations.js';
import type { Say } from '../i18n/words.js';
import type { FileFields } from '../offline/outbox-files.js';
import { whenText } from '../time/when.js';

type Records = NonNullable<FileRecords['detention']>;

/** What a file may be about, as it is offered. */
export interface Subject {
  readonly about: FileFields['about'];
  readonly id: string;
  readonly label: string;
}

type View = Parameters<typeof whenText>[1];

/** @returns everything of this case that a file may be about; the case itself first. */
export function subjectsOf(
  detentionId: string,
  records: Records | null,
  view: View,
  say: Say,
): readonly Subject[] {
  const own: Subject = { about: 'DETENTION', id: detentionId, label: say('files.about_DETENTION') };
  if (!records) return [own];
  const dated = (word: string, when: Parameters<typeof whenText>[0]) =>
    `${word}, ${whenText(when, view, say)}`;
  return [
    own,
    ...records.protocols.map(({ id, kind }): Subject => ({
      ...{ about: 'PROTOCOL', id, label: say(`caseFile.protocol_${kind}`) },
    })),
    ...records.hearings.map(({ id, heldAt }): Subject => ({
      ...{ about: 'HEARING', id, label: dated(say('files.about_HEARING'), heldAt) },
    })),
    ...records.rulings.map(({ id, announcedAt }): Subject => ({
      ...{ about: 'RULING', id, label: dated(say('files.about_RULING'), announcedAt) },
    })),
    ...records.accessRefusals.map(({ id, arrivedAt }): Subject => ({
      ...{ about: 'ACCESS_REFUSAL', id, label: dated(say('files.about_ACCESS_REFUSAL'), arrivedAt) },
    })),
    ...records.rightsChecks
      .filter(({ supersededBy }) => supersededBy === null)
      .map(({ id, kind, at }): Subject => ({
        ...{ about: 'RIGHTS_CHECK', id, label: dated(kind.label, at) },
      })),
  ];
}
