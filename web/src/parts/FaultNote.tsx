import { Note } from './Note.js';

/** Why an act did not happen; nothing where it did. */
export function FaultNote({ fault }: { readonly fault: string | null | undefined }) {
  if (!fault) return null;
  return (
    <Note kind="warning" role="alert">
      {fault}
    </Note>
  );
}
