import type { FileRecords } from '../api/operations.js';
import type { Say } from '../i18n/words.js';
import type { FileFields } from '../offline/outbox-files.js';
import { whenText, type WhenShown } from '../time/when.js';

type Records = NonNullable<FileRecords['detention']>;
type ProtocolKind = Records['protocols'][number]['kind'];

/** What a file may be about, as it is offered. */
export interface Subject {
  readonly about: FileFields['about'];
  readonly id: string;
  readonly label: string;
}

type View = Parameters<typeof whenText>[1];

/** Names records in words; the same in the list of a form and where one stands before the record. */
export const subjectNaming = (view: View, say: Say) => {
  const dated = (word: string, when: WhenShown) => `${word}, ${whenText(when, view, say)}`;
  return {
    protocol: ({ id, kind }: { readonly id: string; readonly kind: ProtocolKind }): Subject => ({
      ...{ about: 'PROTOCOL', id, label: say(`caseFile.protocol_${kind}`) },
    }),
    hearing: ({ id, heldAt }: { readonly id: string; readonly heldAt: WhenShown }): Subject => ({
      ...{ about: 'HEARING', id, label: dated(say('files.about_HEARING'), heldAt) },
    }),
    ruling: ({ id, announcedAt }: { readonly id: string; readonly announcedAt: WhenShown }): Subject => ({
      ...{ about: 'RULING', id, label: dated(say('files.about_RULING'), announcedAt) },
    }),
    refusal: ({ id, arrivedAt }: { readonly id: string; readonly arrivedAt: WhenShown }): Subject => ({
      ...{ about: 'ACCESS_REFUSAL', id, label: dated(say('files.about_ACCESS_REFUSAL'), arrivedAt) },
    }),
    check: ({
      id,
      kind,
      at,
    }: {
      readonly id: string;
      readonly kind: { readonly label: string };
      readonly at: WhenShown;
    }): Subject => ({ about: 'RIGHTS_CHECK', id, label: dated(kind.label, at) }),
  };
};

/** @returns everything of this case that a file may be about; the case itself first. */
export function subjectsOf(
  detentionId: string,
  records: Records | null,
  view: View,
  say: Say,
): readonly Subject[] {
  const own: Subject = { about: 'DETENTION', id: detentionId, label: say('files.about_DETENTION') };
  if (!records) return [own];
  const naming = subjectNaming(view, say);
  return [
    own,
    ...records.protocols.map(naming.protocol),
    ...records.hearings.map(naming.hearing),
    ...records.rulings.map(naming.ruling),
    ...records.accessRefusals.map(naming.refusal),
    ...records.rightsChecks.filter(({ supersededBy }) => supersededBy === null).map(naming.check),
  ];
}
