import { newId } from '../api/new-id.js';
import type { AddCaseNoteInput } from '../api/operations.js';
import { outbox } from '../offline/device.js';
import { vault } from '../offline/vault.js';
import { UNDO_FOR } from '../people/person-acts.js';
import { now } from '../time/now.js';
import { AddNote } from './notes.graphql.js';

/**
 * Writes one note down, with the minute of this device. Where this device keeps things it can be taken back for a
 * moment; elsewhere it is sent at once, so that a closed tab loses nothing.
 * @returns takes it back; null: that cannot be done.
 */
export async function addNote(
  note: Pick<AddCaseNoteInput, 'detentionId' | 'kind' | 'text' | 'correctsId'>,
): Promise<(() => Promise<boolean>) | null> {
  const clientId = newId();
  const hold = vault.state === 'OPEN' ? UNDO_FOR : 0;
  const input = { ...note, clientId, id: newId(), writtenAt: new Date(now()).toISOString() };
  await outbox.add(AddNote, { input }, clientId, { holdMs: hold });
  return hold > 0 ? () => outbox.drop(clientId) : null;
}
