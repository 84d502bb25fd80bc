import { join } from 'node:path';
import { defineConfig } from 'vite';
import { icons } from './build/icons.js';
import { shell } from './build/shell.js';

const root = import.meta.dirname;
const QUIET = new Set(['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']);

/** What `early.ts` needs, in a file that is small and comes before the app. */
const EARLY = {
  name: 'lists',
  test: /preload-helper|[\\/]web[\\/]src[\\/](i18n[\\/](language|loaders)|app[\\/]screen|api[\\/](document|post)\.|session[\\/]session\.graphql|\w+[\\/](screens|rooms))/,
  priority: 3,
};
/** What every screen needs, in one file: a phone asks for six at a time, and each is a journey. */
const APP = {
  name: 'app',
  tags: ['$initial' as const],
  test: (id: string) => !/[\\/]web[\\/]src[\\/](early|sw[\\/]sw)\.ts$/.test(id),
  priority: 2,
};
/** The list at a door and all it is made of, in one file: it is what a lawyer opens first, on the worst line. */
const DOOR = { name: 'door', test: /[\\/]web[\\/]src[\\/]station[\\/]StationScreen/, priority: 1 };

// the default export is how Vite reads it
export default defineConfig({
  root,
  plugins: [icons(), shell()],
  build: {
    outDir: join(root, '..', 'dist-web'),
    emptyOutDir: true,
    // everything in files of their own: the policy allows no data: script or style
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" is a word to other bundlers; a slow machine is no fault
      onLog: (level, log, next) => void (QUIET.has(log.code ?? '') || next(level, log)),
      input: {
        index: join(root, 'index.html'),
        early: join(root, 'src/early.ts'),
        sw: join(root, 'src/sw/sw.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        codeSplitting: { groups: [EARLY, APP, DOOR] },
      },
    },
  },
  // `npx vite web` beside a running server, for work on screens
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:3000', ws: true } } },
});
