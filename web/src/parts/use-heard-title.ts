import { useEffect, useRef, type RefObject } from 'react';

/** @returns where the title of a screen goes: it is heard when the screen opens, unless something else took the focus. */
export function useHeardTitle(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // in the next frame: focus now would have the page laid out in the middle of its making
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === before) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return heading;
}
