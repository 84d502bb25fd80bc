import { NotEqual } from '../../parts/Contradiction.js';
import type { Layout } from './layout.js';
import type { Link } from './links.js';
import { LANE } from './useLaneWidth.js';

interface Props {
  readonly links: readonly Link[];
  readonly layout: Layout;
  readonly laneOf: ReadonlyMap<string, number>;
  /** in CSS pixels */
  readonly laneWidth: number;
}

interface Drawn {
  readonly key: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

function drawn({ number, ids }: Link, { layout, laneOf, laneWidth }: Omit<Props, 'links'>): readonly Drawn[] {
  const ends = ids
    .flatMap((id) => {
      const place = layout.places.get(id);
      const lane = laneOf.get(id);
      return place && lane !== undefined ? [{ lane, y: place.top + 14 }] : [];
    })
    .sort((a, b) => a.lane - b.lane);
  const [a, b] = ends;
  if (!a || !b) return [];
  const left = LANE.axis + (a.lane + 1) * laneWidth - LANE.inset;
  // between the lanes, each contradiction a little further, so that two do not lie on each other
  const x = left + LANE.inset + ((number % 3) - 1) * 4;
  const right = a.lane === b.lane ? left : LANE.axis + b.lane * laneWidth + LANE.inset;
  const y = a.y === b.y ? a.y : (a.y + b.y) / 2;
  return [
    {
      key: number,
      path: `M${left} ${a.y} H${x} V${b.y} H${right}`,
      x: a.y === b.y ? (left + right) / 2 : x,
      y,
    },
  ];
}

/** Dashed lines between what contradicts each other. Those who hear the page have the numbers on the cards. */
export function LaneLinks({ links, ...places }: Props) {
  const lines = links.flatMap((link) => drawn(link, places));
  return (
    <div className="lane-links" aria-hidden="true">
      <svg width="100%" height={places.layout.height}>
        {lines.map(({ key, path }) => (
          <path key={key} d={path} />
        ))}
      </svg>
      {lines.map(({ key, x, y }) => (
        <span key={key} className="link-mark" style={{ left: x - 10, top: y - 10 }}>
          <NotEqual small />
        </span>
      ))}
    </div>
  );
}
