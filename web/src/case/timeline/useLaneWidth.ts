import { useCallback, useState } from 'react';

/** Of the lanes, in CSS pixels: the hours' column, and what stays free on each side of a card. */
export const LANE = { axis: 64, inset: 8 } as const;

const [NARROWEST, WIDEST] = [172, 300];

/** @returns how wide one lane is, so that all of them fill the place there is, and what to put on that place. */
export function useLaneWidth(
  lanes: number,
): readonly [width: number, place: (element: HTMLElement | null) => (() => void) | undefined] {
  const [room, setRoom] = useState(0);
  const place = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentBoxSize[0]?.inlineSize ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const share = Math.floor((room - LANE.axis) / Math.max(lanes, 1));
  return [Math.min(WIDEST, Math.max(NARROWEST, share)), place];
}
