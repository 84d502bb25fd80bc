import type { FigureTable as TableOf } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { FigureCell } from './FigureCell.js';
import { isNotKnown } from './number.js';

interface Props {
  readonly table: TableOf;
  /** in words: what the rows are counted by */
  readonly rowsName: string;
}

/** Columns that paper is wide enough for, with the longest of our words above them. */
const ON_PAPER = 4;

/** The table as it may be published: sums below and at the right, what nobody verified in a row apart. */
export function FigureTable({ table, rowsName }: Props) {
  const all = table.columns.map((_, column) => column);
  const parts = Array.from({ length: Math.ceil(all.length / ON_PAPER) }, (_, part) =>
    all.slice(part * ON_PAPER, (part + 1) * ON_PAPER),
  );
  const isWide = parts.length > 1;
  return (
    <>
      <div
        className={isWide ? 'figure-scroll no-print' : 'figure-scroll'}
        role="region"
        aria-label={table.title}
        tabIndex={0}
      >
        <Columns {...{ table, rowsName }} shown={all} />
      </div>
      {/* paper does not scroll: a wide table is printed below itself */}
      {isWide &&
        parts.map((shown) => (
          <div key={shown[0]} className="print-only">
            <Columns {...{ table, rowsName, shown }} />
          </div>
        ))}
    </>
  );
}

interface ColumnsProps extends Props {
  /** which columns, by their place */
  readonly shown: readonly number[];
}

function Columns({ table, rowsName, shown }: ColumnsProps) {
  const { say } = useWords();
  const { rows, columns, cells, rowTotals, columnTotals, total, unverified } = table;
  const heads = shown.map((column) => ({ ...columns[column]!, column }));
  return (
    <table className="figure-table num">
      <caption className="sr">{table.title}</caption>
      <thead>
        <tr>
          <th scope="col">{rowsName}</th>
          <th scope="col">{say('figures.all')}</th>
          {heads.map(({ key, label, shortLabel }) => (
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
            {heads.map(({ key, column }) => (
              <FigureCell key={key} cell={cells[index]![column]!} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="sum-row">
          <th scope="row">{say('figures.all')}</th>
          <FigureCell cell={total} strong />
          {heads.map(({ key, column }) => (
            <FigureCell key={key} cell={columnTotals[column]!} strong />
          ))}
        </tr>
        <tr className="apart">
          <th scope="row">{say('figures.unverified')}</th>
          <FigureCell cell={unverified.total} />
          {heads.map(({ key, column }) => (
            <FigureCell key={key} cell={unverified.cells[column]!} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
