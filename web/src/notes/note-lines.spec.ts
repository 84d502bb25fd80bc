import type { AddNoteVariables, NoteShown } from '../api/operations.js';
import type { EntryState } from '../offline/outbox.js';
import type { QueuedAct } from '../offline/queued-of.js';
import { noteLines } from './note-lines.js';

const known = (id: string): NoteShown => ({
  ...{ id, kind: 'GENERAL', text: `text of ${id}`, writtenAt: null, addedAt: '2026-11-29T09:00:00Z' },
  ...{ clockSuspect: false, author: { id: 'a', name: 'Асан Тестович' }, corrects: null, correctedBy: [] },
});

const queued = (id: string, state: EntryState, more: object = {}): QueuedAct<AddNoteVariables> => ({
  ...{ id: `client of ${id}`, state, at: 0, document: { name: 'AddNote', text: '' } },
  variables: {
    input: { clientId: 'c', id, detentionId: 'd', kind: 'CALL', text: `typed ${id}`, ...more },
  },
});

describe('notes on a case as this device shows them', () => {
  it('what waits here stands on top, latest first, and is shown once when the server has it', () => {
    const lines = noteLines(
      'd',
      [known('one')],
      [queued('two', 'WAITING'), queued('three', 'SENDING'), queued('one', 'DONE')],
    );
    expect(lines.map(({ id, queued: state }) => [id, state])).toEqual([
      ['three', 'SENDING'],
      ['two', 'WAITING'],
      ['one', null],
    ]);
  });

  it('of another case nothing is shown', () => {
    expect(noteLines('d', [], [queued('two', 'WAITING', { detentionId: 'other' })])).toEqual([]);
  });

  it('a correction that waits marks what it corrects; a refused one does not', () => {
    const correcting = (state: EntryState) =>
      noteLines('d', [known('one')], [queued('two', state, { correctsId: 'one' })]);
    expect(correcting('WAITING').map(({ isCorrected }) => isCorrected)).toEqual([false, true]);
    expect(correcting('WAITING')[0]?.corrects).toBe('text of one');
    expect(correcting('REFUSED').map(({ isCorrected }) => isCorrected)).toEqual([false, false]);
  });
});
