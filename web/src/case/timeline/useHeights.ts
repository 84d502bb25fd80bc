import { useCallback, useEffect, useState } from 'react';

interface Heights {
  /** in CSS pixels; undefined: not measured yet */
  readonly of: (id: string) => number | undefined;
  /** put on what has the words of a card */
  readonly measure: (id: string) => (element: HTMLElement | null) => void;
}

/** How high the words of cards really are, in this language and font; told anew whenever that changes. */
export function useHeights(): Heights {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [observer] = useState(
    () =>
      new ResizeObserver((entries) =>
        setHeights((before) => {
          const next = new Map(before);
          for (const { target, borderBoxSize } of entries) {
            const id = (target as HTMLElement).dataset['told'];
            if (id) next.set(id, Math.ceil(borderBoxSize[0]?.blockSize ?? 0));
          }
          return next;
        }),
      ),
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  const measure = useCallback(
    (id: string) => (element: HTMLElement | null) => {
      if (!element) return undefined;
      element.dataset['told'] = id;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
  return { of: (id) => heights.get(id), measure };
}
