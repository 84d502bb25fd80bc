import type { ComponentType } from 'react';
import type { Later } from '../i18n/ru/index.js';
import type { PlainKey } from '../i18n/words.js';
import type { Operation } from '../session/session.js';

/** The code of a screen. */
export interface View {
  /** Asks for it, once. @throws where it does not come; asking again asks anew. */
  load(): Promise<ComponentType>;
  /** @returns what came earlier: a screen that is opened again shows at once. */
  here(): ComponentType | undefined;
}

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

/** @returns a view whose code is loaded when it is first shown, or before. */
export function later(load: () => Promise<ComponentType>): View {
  let asked: Promise<ComponentType> | undefined;
  let code: ComponentType | undefined;
  const ask = async (): Promise<ComponentType> => {
    try {
      return (code = await load());
    } catch (fault) {
      asked = undefined;
      throw fault;
    }
  };
  return { load: () => (asked ??= ask()), here: () => code };
}

/** @returns whether a path is one of this pattern's, as wouter reads it. */
export function isAt(pattern: string, path: string): boolean {
  const [parts, given] = [pattern, path].map((text) => text.split('/').filter(Boolean));
  return (
    parts!.length === given!.length && parts!.every((part, i) => part.startsWith(':') || part === given![i])
  );
}
