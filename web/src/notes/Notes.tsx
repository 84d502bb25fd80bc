import { useState } from 'react';
import { useWords } from '../i18n/words.js';
import { Button } from '../parts/Button.js';
import { Empty, Failure, Loading } from '../parts/states.js';
import { lets } from '../session/lets.js';
import { useSession } from '../session/session.js';
import type { NoteLine } from './note-lines.js';
import { NoteForm } from './NoteForm.js';
import { NoteRow } from './NoteRow.js';
import { useNotes } from './useNotes.js';
import './notes.css';

interface Props {
  readonly detentionId: string;
  readonly zone: string;
  readonly now: number;
}

/** Notes on one case, newest first, and the form of another. Nobody changes one: a correction stands beside it. */
export function Notes({ detentionId, zone, now }: Props) {
  const { say } = useWords();
  const { can } = useSession();
  const { query, lines, detention } = useNotes(detentionId);
  const [corrects, setCorrects] = useState<NoteLine | null>(null);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const mayAdd = detention ? lets(detention, 'Mutation.addCaseNote') : can('Mutation.addCaseNote');
  return (
    <>
      {mayAdd && (
        <NoteForm
          key={corrects?.id ?? 'new'}
          {...{ detentionId, corrects }}
          onDone={() => setCorrects(null)}
        />
      )}
      {error && !data && <Failure fault={error} again={() => void refetch()} />}
      {!data && !error && <Loading rows={3} />}
      {data && lines.length === 0 && <Empty title={say('notes.none')}>{say('notes.noneMore')}</Empty>}
      <ul className="note-rows" aria-label={say('notes.title')}>
        {lines.map((note) => (
          <NoteRow
            key={note.id}
            {...{ note, zone, now }}
            onCorrect={mayAdd ? () => setCorrects(note) : undefined}
          />
        ))}
      </ul>
      {hasNextPage && (
        <Button small busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('notes.more')}
        </Button>
      )}
    </>
  );
}
