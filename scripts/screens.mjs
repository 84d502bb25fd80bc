/**
 * Pictures of the main screens for the README and the docs, from a running server with demo data (`npm start`):
 * `npm run screens` writes docs/screens/*.webp. All people in them are invented.
 *
 *   npm run screens -- --url http://127.0.0.1:3000 --only board
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { root } from './build-if-stale.mjs';

const { values } = parseArgs({
  options: { url: { type: 'string', default: 'http://127.0.0.1:3000' }, only: { type: 'string' } },
});
const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };
const FOLDER = join(root, 'docs', 'screens');

/** Somebody this person sees, with a clock that runs. */
const someone = (page) =>
  page.evaluate(async () => {
    const query =
      '{ detentions(filter: { status: [HELD] }, first: 50) { nodes { id department { id } nextClock { actBy } } } }';
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { nodes } = (await answer.json()).data.detentions;
    return nodes.find(({ nextClock, department }) => nextClock?.actBy && department) ?? nodes[0];
  });

const RULED = '{ detentions(first: 100) { nodes { id protocols { id } rulings { id } } } }';
/** Somebody whose case has most papers. */
const ruled = (page) =>
  page.evaluate(async (query) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { nodes } = (await answer.json()).data.detentions;
    const papers = ({ protocols, rulings }) => protocols.length + 2 * rulings.length;
    return nodes.sort((a, b) => papers(b) - papers(a))[0];
  }, RULED);
const LIST = '1. Вымышленов Арман Тестұлы, 1990, 488\n2) Тестова Айгүл, 17 лет\nбез имени, красная куртка';
const at = (path) => async () => path;

/** Name, who, size, where, what must be there before the picture, and what is done before it. */
const SCREENS = [
  { name: 'family', size: 'phone', path: at('/family'), sign: 'form' },
  {
    name: 'station',
    who: 'lawyer1',
    size: 'phone',
    path: async (page) => `/station/${(await someone(page)).department.id}`,
    sign: '.row-link',
  },
  {
    name: 'add-people',
    who: 'lawyer1',
    size: 'phone',
    path: async (page) => `/station/${(await someone(page)).department.id}/add`,
    sign: 'textarea',
    reach: async (page) => {
      await page.locator('textarea').fill(LIST);
      await page.getByRole('button', { name: 'Прочитать список' }).click();
      await page.getByText('Советы не запрещают').waitFor();
    },
  },
  {
    name: 'person',
    who: 'lawyer1',
    size: 'phone',
    path: async (page) => `/people/${(await someone(page)).id}`,
    sign: '.right',
  },
  {
    name: 'why-a-clock',
    who: 'lawyer1',
    size: 'phone',
    path: async (page) => `/people/${(await someone(page)).id}`,
    sign: '.next-clock',
    reach: async (page) => {
      await page.locator('.next-clock').first().click();
      await page.locator('dialog[open] .clock-steps').first().waitFor();
    },
  },
  {
    name: 'papers',
    who: 'lawyer1',
    size: 'phone',
    theme: 'dark',
    path: async (page) => `/people/${(await ruled(page)).id}/protocols`,
    sign: '.paper',
  },
  {
    name: 'court',
    who: 'lawyer1',
    size: 'phone',
    theme: 'dark',
    path: async (page) => `/people/${(await ruled(page)).id}/court`,
    sign: '.court-card',
  },
  { name: 'board', who: 'coordinator', size: 'desk', path: at('/board'), sign: '.person-row' },
  { name: 'wall', who: 'coordinator', size: 'desk', theme: 'dark', path: at('/board/wall'), sign: '.wall' },
  {
    name: 'case',
    who: 'coordinator',
    size: 'desk',
    path: async (page) => `/case/${(await ruled(page)).id}`,
    sign: '.told',
  },
  {
    name: 'deadlines',
    who: 'coordinator',
    size: 'desk',
    path: async (page) => `/case/${(await ruled(page)).id}?tab=deadlines`,
    sign: '.deadline',
  },
  { name: 'patterns', who: 'coordinator', size: 'desk', path: at('/desk/patterns'), sign: '.pair' },
  { name: 'duplicates', who: 'coordinator', size: 'desk', path: at('/desk/duplicates'), sign: '.pair' },
  { name: 'rules', who: 'coordinator', size: 'desk', path: at('/desk/law'), sign: 'table' },
  { name: 'figures', who: 'analyst', size: 'desk', path: at('/figures'), sign: 'table' },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
mkdirSync(FOLDER, { recursive: true });
try {
  for (const screen of SCREENS) if (!values.only || screen.name === values.only) await take(screen);
} finally {
  await browser.close();
}

async function take({ name, who, size, theme = 'light', path, sign, reach }) {
  const context = await browser.newContext({
    viewport: SIZES[size],
    locale: 'ru-RU',
    colorScheme: theme,
    timezoneId: 'Asia/Almaty',
    reducedMotion: 'reduce',
    baseURL: values.url,
  });
  const page = await context.newPage();
  if (who) await signIn(page, who);
  await page.goto(await path(page));
  await page.locator(sign).first().waitFor();
  await page.waitForLoadState('networkidle');
  await reach?.(page);
  // the app asks for its letters last; the family's page has those of the phone
  await page.waitForFunction(
    () => !document.getElementById('root') || [...document.fonts].some(({ status }) => status === 'loaded'),
  );
  await page.evaluate(() => document.fonts.ready);
  const file = join(FOLDER, `${name}.webp`);
  await sharp(await page.screenshot())
    .webp({ quality: 80 })
    .toFile(file);
  console.log(file);
  await context.close();
}

async function signIn(page, who) {
  await page.goto('/');
  await page.locator('input[name=email]').fill(`${who}@demo.qorgau`);
  await page.locator('input[name=password]').fill(process.env.QORGAU_DEMO_PASSWORD ?? 'qorgau-demo');
  await page.locator('button[type=submit]').click();
  await page.locator('input[name=password]').waitFor({ state: 'detached' });
}
