import type { CaseFinding } from '../../api/operations.js';
import type { Say } from '../../i18n/words.js';
import type { CaseOf } from '../timeline/events.js';

type RecordOf = CaseFinding['records'][number];

/** Fields of contradictions as they are said. */
const FIELDS = [
  'claim.seenAt',
  'claim.releasedAt',
  'start.recordedAt',
  'protocol.drawnAt',
  'protocol.actAt',
  'protocol.startedAt',
  'protocol.rightsExplainedAt',
  'protocol.explanationAt',
  'protocol.copyServedAt',
  'protocol.courtReceivedAt',
  'protocol.copyServed',
  'protocol.copyReceiptSigned',
  'protocol.refusalNoted',
  'protocol.article',
  'protocol.person.address',
  'protocol.person.birthDate',
  'hearing.heldAt',
  'ruling.announcedAt',
  'ruling.article',
  'service.servedAt',
  'person.birthDate',
] as const;
type Field = (typeof FIELDS)[number];
type Underscored<F extends string> = F extends `${infer A}.${infer B}` ? `${A}_${Underscored<B>}` : F;

/** A point parts the area from the message: within a message's name it is a line. */
const underscored = <F extends Field>(field: F): Underscored<F> =>
  field.replaceAll('.', '_') as Underscored<F>;

const isField = (field: string | null): field is Field =>
  (FIELDS as readonly (string | null)[]).includes(field);

/** @returns which record says it, and of which of its fields: `Протокол доставления: составлен`. */
export function recordName({ kind, id, field }: RecordOf, { protocols, claims }: CaseOf, say: Say): string {
  const protocol = protocols.find((each) => each.id === id);
  const claim = claims.find((each) => each.id === id);
  const record = protocol
    ? say(`caseFile.protocol_${protocol.kind}`)
    : claim
      ? say(`source.${claim.source}`)
      : say(`caseFile.record_${kind}`);
  return isField(field) ? `${record}, ${say(`caseFile.field_${underscored(field)}`)}` : record;
}
