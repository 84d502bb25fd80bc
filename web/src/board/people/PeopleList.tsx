import { useId, useRef, useState, type DragEvent, type KeyboardEvent } from 'react';
import { useWords } from '../../i18n/words.js';
import { Rows } from '../../parts/Rows.js';
import type { Line } from './line.js';
import { PersonRow } from './PersonRow.js';
import type { Selection } from './selection.js';

interface Props {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly now: number;
  readonly selection: Selection;
  readonly draggable: boolean;
  readonly onOpen: (line: Line) => void;
  readonly onDrag: (lines: readonly Line[], event: DragEvent) => void;
}

/** Of a row, in CSS pixels; a phone's is as high as a thumb is wide. */
const ROW = { desk: 48, phone: 68 };
const isPhone = () => window.matchMedia('(max-width: 719px)').matches;

/**
 * People as a list of which several can be chosen: arrows move, Space chooses, Shift chooses up to here, Ctrl A all,
 * Enter opens the case. Focus stays on the list; what is active is told by its id.
 */
export function PeopleList({ label, lines, now, selection, draggable, onOpen, onDrag }: Props) {
  const { say } = useWords();
  const id = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const from = useRef(0);
  const active = lines.findIndex(({ detention }) => detention.id === activeId);
  const rowHeight = isPhone() ? ROW.phone : ROW.desk;

  const chooseTo = (index: number) => {
    const [first, last] = [Math.min(from.current, index), Math.max(from.current, index)];
    selection.set(lines.slice(first, last + 1));
  };
  const moveTo = (index: number, withRange: boolean) => {
    const line = lines[Math.max(0, Math.min(index, lines.length - 1))];
    if (!line) return;
    setActiveId(line.detention.id);
    if (withRange) chooseTo(lines.indexOf(line));
    else from.current = lines.indexOf(line);
  };
  const take = (line: Line, way: 'toggle' | 'range' | 'open') => {
    setActiveId(line.detention.id);
    if (way === 'open') return onOpen(line);
    if (way === 'range') return chooseTo(lines.indexOf(line));
    from.current = lines.indexOf(line);
    selection.toggle(line);
  };
  const steer = (event: KeyboardEvent) => {
    const current = lines[active];
    const page = 10;
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowDown: active + 1, ArrowUp: active < 0 ? 0 : active - 1, Home: 0, End: lines.length - 1 },
      ...{ PageDown: active + page, PageUp: active - page },
    };
    const to = steps[event.key];
    if (to !== undefined) moveTo(to, event.shiftKey);
    else if (event.key === ' ' && current) take(current, 'toggle');
    else if (event.key === 'Enter' && current) onOpen(current);
    else if (event.code === 'KeyA' && (event.ctrlKey || event.metaKey)) selection.set(lines);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drag = (line: Line, event: DragEvent) => {
    const those = selection.has(line.detention.id) ? selection.lines : [line];
    onDrag(those, event);
  };

  return (
    <>
      <p id={`${id}-how`} className="sr">
        {say('board.peopleHow')}
      </p>
      <Rows
        className="people-rows"
        role="listbox"
        aria-multiselectable="true"
        aria-label={label}
        aria-describedby={`${id}-how`}
        tabIndex={0}
        aria-activedescendant={active >= 0 ? `${id}-${lines[active]!.detention.id}` : undefined}
        onKeyDown={steer}
        count={lines.length}
        rowHeight={rowHeight}
        at={active}
        row={(index) => {
          const line = lines[index]!;
          return (
            <PersonRow
              key={line.detention.id}
              id={`${id}-${line.detention.id}`}
              {...{ line, now, draggable }}
              chosen={selection.has(line.detention.id)}
              active={index === active}
              position={index + 1}
              size={lines.length}
              onTake={take}
              onDrag={drag}
            />
          );
        }}
      />
    </>
  );
}
