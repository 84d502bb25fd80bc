import type { FigureCell as CellOf } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { numberText } from './number.js';

interface Props {
  readonly cell: CellOf;
  readonly strong?: boolean;
}

/** A count; withheld it is hatched with its word, and looks the same for every reason. */
export function FigureCell({ cell, strong = false }: Props) {
  const { say, language } = useWords();
  if (cell.suppressed || cell.value === null) {
    return (
      <td className="withheld">
        <span>{say('figures.withheld')}</span>
      </td>
    );
  }
  const look = [strong && 'strong', cell.value === 0 && 'faint'].filter(Boolean).join(' ');
  return <td className={look || undefined}>{numberText(cell.value, language)}</td>;
}
