import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { Icon } from '../../icons/Icon.js';
import { keysText, type Act } from '../acts.js';
import { found, type Entry } from './entries.js';
import { useEntries } from './useEntries.js';

/** Find or do: people within sight, departments, screens, what can be done here. Keys alone are enough. */
export function Palette({ acts, onClose }: { readonly acts: readonly Act[]; readonly onClose: () => void }) {
  const { say } = useWords();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const all = useEntries(acts, typed);
  const entries = found(all.entries, typed);
  const chosen = Math.min(at, entries.length - 1);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const take = (entry: Entry | undefined) => {
    if (!entry) return;
    dialog.current?.close();
    entry.run();
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt((chosen + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(entries[chosen]);
    }
  };

  return (
    <dialog ref={dialog} className="palette" aria-label={say('shell.find')} onClose={onClose}>
      <div className="palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={say('shell.find')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={entries[chosen] ? `${id}-${chosen}` : undefined}
          placeholder={say('shell.findWhat')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={steer}
        />
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={say('shell.foundList')}>
        {entries.map((entry, index) => (
          <li
            key={`${entry.group} ${entry.id}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onPointerMove={() => setAt(index)}
            onClick={() => take(entry)}
          >
            <Icon name={entry.icon} />
            <span className="palette-label">
              {entry.label}
              {entry.detail && <span className="meta"> {entry.detail}</span>}
            </span>
            <span className="meta">{say(`shell.group_${entry.group}`)}</span>
            {entry.keys && <kbd className="kbd">{keysText(entry.keys)}</kbd>}
          </li>
        ))}
      </ul>
      <p className="palette-none meta" role="status">
        {!all.isComplete ? say('shell.namesBeingRead') : entries.length === 0 && say('shell.foundNone')}
      </p>
    </dialog>
  );
}
