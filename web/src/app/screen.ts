import type { ComponentType } from 'react';
import type { Later } from '../i18n/ru/index.js';
import type { PlainKey } from '../i18n/words.js';
import type { Operation } from '../session/session.js';

/** Asks for the code of a screen, once; what was asked for earlier is there without waiting. */
export type View = () => Promise<ComponentType>;

/** A screen: where it stands and who has it. */
export interface Screen {
  /** as wouter reads it: `/people/:id`; its first part stands in `SCREEN_ROOTS` */
  readonly path: string;
  /** shown to those who may call all of these, of `viewerCan` */
  readonly needs: readonly Operation[];
  readonly view: View;
  /** words that come with it; whatever else it says is there from the start */
  readonly words?: keyof Later;
  /** its word among the sections; none: it is reached from another screen */
  readonly section?: PlainKey;
}

/** @returns a view whose code is loaded when it is first shown, or before; where that failed, it is asked for again. */
export function later(load: View): View {
  let asked: Promise<ComponentType> | undefined;
  return () => {
    if (asked) return asked;
    const asking = load();
    asked = asking;
    asking.then(
      // as `use` keeps it: a component whose code has come is drawn at once, with nothing in its place before
      (value) => void Object.assign(asking, { status: 'fulfilled', value }),
      () => (asked = undefined),
    );
    return asking;
  };
}

/** @returns whether a path is one of this pattern's, as wouter reads it. */
export function isAt(pattern: string, path: string): boolean {
  const [parts, given] = [pattern, path].map((text) => text.split('/').filter(Boolean));
  return (
    parts!.length === given!.length && parts!.every((part, i) => part.startsWith(':') || part === given![i])
  );
}
