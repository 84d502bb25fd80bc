import { useWords } from '../i18n/words.js';
import { Sheet } from '../parts/Sheet.js';
import { keysText, type Act } from './acts.js';

/** Every key of the screen with what it does. */
export function ShortcutsSheet({
  acts,
  onClose,
}: {
  readonly acts: readonly Act[];
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  return (
    <Sheet title={say('shell.keys')} onClose={onClose}>
      <dl className="keys-list">
        {acts.map(({ id, label, keys }) =>
          keys ? (
            <div key={id}>
              <dt>
                {keysText(keys)
                  .split(' ')
                  .map((key) => (
                    <kbd key={key} className="kbd">
                      {key}
                    </kbd>
                  ))}
              </dt>
              <dd>{label}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Sheet>
  );
}
