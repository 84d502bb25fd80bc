import { useId } from 'react';
import { useWords } from '../../i18n/words.js';
import { numberText } from '../number.js';
import { barsOf, ROW, WITHHELD, type Figure } from './bars.js';

interface Props {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** Width of names and of the whole chart, in its own units. */
const NAMES = 200;
const WIDTH = 504;
const ROOM = WIDTH - NAMES - 56;
const BAR = 20;
/** Letters of a name that fit beside the axis. */
const LETTERS = 24;

const shortened = (text: string): string => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text);

/** One series in ink. Withheld figures are hatched and stand apart; what is not known is dashed. The table says the same in words. */
export function BarChart({ title, figures }: Props) {
  const { say, language } = useWords();
  const id = useId();
  const bars = barsOf(figures, ROOM);
  const height = bars.length * ROW + 8;
  return (
    <figure className="chart">
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={`${id}-title`} className="num">
        <defs>
          <pattern
            id={`${id}-hatch`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="6" height="6" className="hatch-ground" />
            <rect width="1" height="6" className="hatch-line" />
          </pattern>
        </defs>
        {bars.map((bar) => {
          const top = bar.top + 4 + (ROW - BAR) / 2;
          const middle = top + BAR / 2;
          return (
            <g key={bar.key}>
              <text x={NAMES - 10} y={middle} className="chart-name">
                <title>{bar.label}</title>
                {shortened(bar.label)}
              </text>
              {bar.value === null ? (
                <>
                  <rect
                    x={NAMES + bar.left}
                    y={top}
                    width={bar.width}
                    height={BAR}
                    fill={`url(#${id}-hatch)`}
                    className="chart-withheld"
                  />
                  <rect
                    x={NAMES + bar.left + 14}
                    y={top + 2}
                    width={bar.width - 28}
                    height={BAR - 4}
                    className="hatch-word"
                  />
                  <text x={NAMES + WITHHELD.apart + bar.width / 2} y={middle} className="chart-word">
                    {say('figures.withheld')}
                  </text>
                </>
              ) : (
                <>
                  <rect
                    x={NAMES}
                    y={top}
                    width={bar.width}
                    height={BAR}
                    className={bar.notKnown ? 'chart-unknown' : 'chart-bar'}
                  />
                  <text x={NAMES + bar.width + 8} y={middle} className="chart-value">
                    {numberText(bar.value, language)}
                  </text>
                </>
              )}
            </g>
          );
        })}
        <line x1={NAMES} x2={NAMES} y1="0" y2={height} className="chart-axis" />
      </svg>
    </figure>
  );
}
