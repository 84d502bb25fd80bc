import { useWords } from '../../i18n/words.js';
import { Button } from '../../parts/Button.js';
import { Note } from '../../parts/Note.js';
import { ShownOnce } from '../../parts/ShownOnce.js';

interface Props {
  readonly name: string;
  /** null: it was shown before */
  readonly link: string | null;
  readonly onDone: () => void;
}

/** The link by which a colleague sets a password. It is shown here and nowhere else; it is never sent by the app. */
export function LinkOnce({ name, link, onDone }: Props) {
  const { say } = useWords();
  return (
    <div className="stack">
      <p className="strong">{name}</p>
      {link ? (
        <ShownOnce text={link} onDone={onDone}>
          {say('desk.linkOnce')}
        </ShownOnce>
      ) : (
        <>
          <Note kind="plain">{say('desk.linkShown')}</Note>
          <div className="desk-acts">
            <Button small primary onClick={onDone}>
              {say('common.close')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
