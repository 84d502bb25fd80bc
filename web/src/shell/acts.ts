import { useEffect, useRef } from 'react';

/** Something that can be done on a screen: it stands in the palette, and has keys where it is done often. */
export interface Act {
  readonly id: string;
  /** a verb */
  readonly label: string;
  /** `mod+k`, `a`, `?`. A letter is a place on the keyboard: it works in every layout */
  readonly keys?: string;
  readonly run: () => void;
  /** listed among the keys and not in the palette: it needs what is focused */
  readonly keysOnly?: boolean;
}

/** How keys are written on a screen: `Ctrl K`. */
export const keysText = (keys: string): string =>
  keys
    .split('+')
    .map((key) => (key === 'mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : key))
    .join(' ');

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** @returns whether these keys were pressed. Letters and digits go by their place, signs by what they are. */
export function isPressed(keys: string, event: Pressed): boolean {
  const wantsMod = keys.startsWith('mod+');
  const key = wantsMod ? keys.slice(4) : keys;
  if (event.altKey || (event.ctrlKey || event.metaKey) !== wantsMod) return false;
  if (/^[a-z]$/.test(key)) return !event.shiftKey && event.code === `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return !event.shiftKey && event.code === `Digit${key}`;
  return event.key === key;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

const isCovered = (): boolean => document.querySelector('dialog[open]') !== null;

/** Does the acts whose keys are pressed. While somebody types or a dialog is open, only keys with Ctrl count. */
export function useKeys(acts: readonly Act[]): void {
  const current = useRef(acts);
  useEffect(() => void (current.current = acts));
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isCovered()) return;
      const act = current.current.find(({ keys }) => keys !== undefined && isPressed(keys, event));
      if (!act?.keys || (isTyping(event.target) && !act.keys.startsWith('mod+'))) return;
      event.preventDefault();
      act.run();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
