import { useState } from 'react';
import type { FigureTable } from '../api/operations.js';
import { useWords } from '../i18n/words.js';
import { Field } from '../parts/Field.js';
import { BarChart } from './chart/BarChart.js';
import { isNotKnown } from './number.js';

interface Props {
  readonly table: FigureTable;
}

/** The rows of the table as bars: of all, or of one column. One series at a time. */
export function FigureChart({ table }: Props) {
  const { say } = useWords();
  const [chosen, setChosen] = useState('');
  const column = table.columns.findIndex(({ key }) => key === chosen);
  const figures = table.rows.map(({ key, shortLabel }, index) => ({
    key,
    label: shortLabel,
    value: (column < 0 ? table.rowTotals[index] : table.cells[index]?.[column])?.value ?? null,
    notKnown: isNotKnown(key),
  }));
  const title = column < 0 ? table.title : `${table.title}: ${table.columns[column]!.label}`;
  return (
    <section className="figure-chart" aria-label={say('figures.chart')}>
      {table.columns.length > 0 && (
        <div className="no-print">
          <Field label={say('figures.chartOf')}>
            <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
              <option value="">{say('figures.all')}</option>
              {table.columns.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
      <BarChart title={title} figures={figures} />
      <p className="meta">{say('figures.chartKey')}</p>
    </section>
  );
}
