import { memo, type DragEvent } from 'react';
import { Icon } from '../../icons/Icon.js';
import { useWords } from '../../i18n/words.js';
import { factsOf, personLine } from '../../shown/person-line.js';
import { wallOf } from '../../time/format.js';
import { HOME_ZONE } from '../../time/zone.js';
import { ClockMark } from '../ClockMark.js';
import type { Line } from './line.js';

interface Props {
  readonly id: string;
  readonly line: Line;
  readonly now: number;
  readonly chosen: boolean;
  readonly active: boolean;
  readonly position: number;
  readonly size: number;
  readonly draggable: boolean;
  readonly onTake: (line: Line, way: 'toggle' | 'range' | 'open') => void;
  readonly onDrag: (line: Line, event: DragEvent) => void;
}

/** Somebody held: name, what matters, where; at the right the time that is left. */
export const PersonRow = memo(function PersonRow(props: Props) {
  const { id, line, now, chosen, active, position, size, draggable, onTake, onDrag } = props;
  const { say } = useWords();
  const { person, department, roleAtEvent } = line.detention;
  const { name, year } = personLine(person, say);
  const facts = factsOf(person, roleAtEvent, Number(wallOf(now, HOME_ZONE).year));
  const where = department ? department.shortName : say('board.noPlace');
  const told = [...facts.slice(0, 2).map((fact) => say(`shown.${fact}`)), line.lawyer ?? where];
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-posinset={position}
      aria-setsize={size}
      className={active ? 'person-row active' : 'person-row'}
      draggable={draggable}
      onDragStart={(event) => onDrag(line, event)}
      onClick={(event) => onTake(line, event.shiftKey ? 'range' : 'toggle')}
      onDoubleClick={() => onTake(line, 'open')}
    >
      <Icon name={chosen ? 'check' : 'grip-vertical'} size={16} />
      <div className="person-who">
        <p>
          {name}
          {year && <span className="num">, {year}</span>}
        </p>
        <p className="meta">{told.join(', ')}</p>
      </div>
      {line.clock ? (
        <ClockMark clock={line.clock} now={now} />
      ) : (
        <span className="unk-chip">{say('board.noClock')}</span>
      )}
    </div>
  );
});
