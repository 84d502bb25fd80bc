import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { House } from '../support/house.js';
import { axe, Handset, openBrowser, PAIRED_LOOKS } from './support/browser.js';

const TITLE = { kk: 'Кімді іздеп жүрсіз?', ru: 'Кого вы ищете?', en: 'Whom are you looking for?' } as const;
const NOTHING = {
  kk: 'Әзірге айта алатын ештеңеміз жоқ.',
  ru: 'Сейчас нам нечего вам сказать.',
  en: 'There is nothing we can tell you now.',
} as const;

describe('the page for a family', () => {
  let house: House;
  let browser: Browser;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it('takes a question on a phone that runs no script', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'kk-KZ',
      baseURL: house.url,
    });
    const page = await context.newPage();
    await page.goto('/family');
    await page.getByRole('heading', { name: TITLE.kk }).waitFor();
    await page.locator('#n').fill('Отсутствов Тест Примерович');
    await page.locator('#y').fill('1990');
    await page.getByRole('button').click();
    await page.getByRole('heading', { name: NOTHING.kk }).waitFor();
    expect(await page.content()).not.toContain('Отсутствов');
    await page.getByRole('link', { name: 'Жауып, өшіру' }).click();
    expect(await page.locator('#n').inputValue()).toBe('');
    await context.close();
  });

  it('says that an address cannot be written to, and keeps what was typed', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'ru-RU',
      baseURL: house.url,
    });
    const page = await context.newPage();
    await page.goto('/family/watch');
    await page.locator('#n').fill('Отсутствов Тест Примерович');
    // a browser takes it for an address; no mail server would
    await page.locator('#e').fill('nobody@nowhere');
    await page.getByRole('button').click();
    await page.getByRole('alert').waitFor();
    expect(await page.locator('#n').inputValue()).toBe('Отсутствов Тест Примерович');
    expect(await page.locator('#e').inputValue()).toBe('nobody@nowhere');
    await context.close();
  });

  it('lets a browser work for a larger budget while somebody types, and asks nobody else', async () => {
    const device = await Handset.of(browser, house.url, { language: 'ru' });
    const { page } = device;
    const response = await page.goto('/family');
    const policy = response!.headers()['content-security-policy'];
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    await page.locator('#n').fill('Отсутствов Тест Примерович');
    await page.locator('input[name=proof]').waitFor({ state: 'attached' });
    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button').click();
    expect(new URLSearchParams((await asked).postData() ?? '').get('proof')).toBeTruthy();
    await page.getByRole('heading', { name: NOTHING.ru }).waitFor();
    await device.close();
  });

  it('weighs less than four kilobytes, and asks for nothing else', async () => {
    for (const path of ['/family', '/family/watch']) {
      const page = await (await fetch(`${house.url}${path}?lang=kk`)).text();
      expect(gzipSync(page).length).toBeLessThan(4_096);
      // one script of the page's own, inside it
      expect(page.match(/<script/g)).toEqual(['<script']);
      expect(page).not.toMatch(/<script [^>]|<(link|img)|url\(/);
    }
  });

  it.each(PAIRED_LOOKS)(
    'is free of faults that axe finds, form and reply: %s, %s',
    async (language, theme) => {
      for (const size of ['phone', 'desk'] as const) {
        const device = await Handset.of(browser, house.url, { language, theme, size });
        const { page } = device;
        await page.goto('/family/watch');
        expect(await axe(page)).toEqual([]);
        await page.locator('#n').fill('Отсутствов Тест Примерович');
        await page.locator('#e').fill('nobody@nowhere');
        await page.getByRole('button').click();
        await page.getByRole('alert').waitFor();
        expect(await axe(page)).toEqual([]);
        await page.goto('/family');
        await page.locator('summary').click();
        expect(await axe(page)).toEqual([]);
        await page.locator('#n').fill('Отсутствов Тест Примерович');
        await page.getByRole('button').click();
        await page.getByRole('heading', { name: NOTHING[language] }).waitFor();
        expect(await axe(page)).toEqual([]);
        await device.close();
      }
    },
  );
});
