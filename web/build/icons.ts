import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ICON_NAMES } from '../src/icons/names.js';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
  readonly aliases?: Readonly<Record<string, { readonly parent: string }>>;
}

/** Gives `virtual:icons`: of Tabler's set (MIT) the paths of those that `names.ts` lists, and no others. */
export function icons(): Plugin {
  const id = 'virtual:icons';
  return {
    name: 'icons',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? `export const PATHS = ${JSON.stringify(paths())};` : null),
  };
}

function paths(): Record<string, readonly string[]> {
  const set = createRequire(import.meta.url)('@iconify-json/tabler/icons.json') as IconSet;
  return Object.fromEntries(
    ICON_NAMES.map((name) => {
      const body = (set.icons[name] ?? set.icons[set.aliases?.[name]?.parent ?? ''])?.body;
      const found = [...(body ?? '').matchAll(/ d="([^"]+)"/g)].map(([, path]) => path!);
      if (found.length === 0 || /<(circle|rect|line|poly)/.test(body!)) throw new Error(`no icon ${name}`);
      return [name, found];
    }),
  );
}
