import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { PlainKey } from '../i18n/words.js';
import type { Operation } from '../session/session.js';

/** A screen: where it stands and who has it. */
export interface Screen {
  /** as wouter reads it: `/people/:id`; its first part stands in `SCREEN_ROOTS` */
  readonly path: string;
  /** shown to those who may call all of these, of `viewerCan` */
  readonly needs: readonly Operation[];
  readonly view: LazyExoticComponent<ComponentType>;
  /** its word among the sections; none: it is reached from another screen */
  readonly section?: PlainKey;
}

/** @returns a view whose code is loaded when it is first shown. */
export const later = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => ({ default: await load() }));
