import type { FigureTable } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Sheet } from '../parts/Sheet.js';

interface Props {
  readonly table: FigureTable;
  readonly onClose: () => void;
}

/** How a case comes to each value of the table. */
export function CodebookSheet({ table, onClose }: Props) {
  const { say } = useWords();
  return (
    <Sheet title={say('figures.codebook')} onClose={onClose}>
      <p className="meta">{say('figures.rules', { version: table.rulesVersion })}</p>
      <dl className="codebook">
        {table.codebook.map(({ dimension, key, label, meaning }) => (
          <div key={`${dimension} ${key}`}>
            <dt>
              {label} <span className="meta">{say(`figures.by_${dimension}`)}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
