import type { FigureTable as TableOf } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { FigureCell } from './FigureCell.js';
import { isNotKnown } from './number.js';

interface Props {
  readonly table: TableOf;
  /** in words: what the rows are counted by */
  readonly rowsName: string;
}

/** The table as it may be published: sums below and at the right, what nobody verified in a row apart. */
export function FigureTable({ table, rowsName }: Props) {
  const { say } = useWords();
  const { rows, columns, cells, rowTotals, columnTotals, total, unverified } = table;
  return (
    <div className="figure-scroll" role="region" aria-label={table.title} tabIndex={0}>
      <table className="figure-table num">
        <caption className="sr">{table.title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsName}</th>
            <th scope="col">{say('figures.all')}</th>
            {columns.map(({ key, label, shortLabel }) => (
              <th key={key} scope="col" title={label}>
                {shortLabel}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key}>
              <th scope="row" title={row.label} className={isNotKnown(row.key) ? 'not-known-row' : undefined}>
                {row.shortLabel}
              </th>
              <FigureCell cell={rowTotals[index]!} />
              {columns.map(({ key }, column) => (
                <FigureCell key={key} cell={cells[index]![column]!} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="sum-row">
            <th scope="row">{say('figures.all')}</th>
            <FigureCell cell={total} strong />
            {columns.map(({ key }, column) => (
              <FigureCell key={key} cell={columnTotals[column]!} strong />
            ))}
          </tr>
          <tr className="apart">
            <th scope="row">{say('figures.unverified')}</th>
            <FigureCell cell={unverified.total} />
            {columns.map(({ key }, column) => (
              <FigureCell key={key} cell={unverified.cells[column]!} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
