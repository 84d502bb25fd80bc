import { join } from 'node:path';
import { defineConfig } from 'vite';
import { icons } from './build/icons.js';
import { shell } from './build/shell.js';

const root = import.meta.dirname;
const QUIET = new Set(['MODULE_LEVEL_DIRECTIVE', 'PLUGIN_TIMINGS']);

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
      input: { index: join(root, 'index.html'), sw: join(root, 'src/sw/sw.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  // `npx vite web` beside a running server, for work on screens
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:3000', ws: true } } },
});
