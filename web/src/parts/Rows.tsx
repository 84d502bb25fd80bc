import { useEffect, useLayoutEffect, useRef, useState, type HTMLAttributes, type ReactNode } from 'react';

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  readonly count: number;
  /** of every row, in CSS pixels */
  readonly rowHeight: number;
  /** kept in view and in the document, wherever the list is scrolled to; -1: none */
  readonly at: number;
  readonly row: (index: number) => ReactNode;
}

/** Rows beyond the edges that are there already when somebody scrolls. */
const BEYOND = 6;

/** A list of any length that puts only what is seen into the document. Its rows are placed by the list. */
export function Rows({ count, rowHeight, at, row, ...rest }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, []);
  useEffect(() => {
    const element = box.current!;
    if (at < 0) return;
    const [top, bottom] = [at * rowHeight, (at + 1) * rowHeight];
    if (top < element.scrollTop) element.scrollTop = top;
    else if (bottom > element.scrollTop + element.clientHeight) {
      element.scrollTop = bottom - element.clientHeight;
    }
  }, [at, rowHeight]);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - BEYOND);
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + BEYOND);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset);
  if (at >= 0 && at < count && (at < first || at >= last)) indexes.push(at);
  return (
    <div ref={box} {...rest} className={['rows', rest.className].filter(Boolean).join(' ')}>
      <div role="presentation" className="rows-all" style={{ height: count * rowHeight }}>
        {indexes.map((index) => (
          <div key={index} role="presentation" className="rows-one" style={{ top: index * rowHeight }}>
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  );
}
