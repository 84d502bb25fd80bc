import type { Browser, Page } from 'playwright-core';
import { axe, Handset, LOOKS } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, until } from './support/night.js';
import { stage } from './support/stage.js';

describe('notes on a case', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  let detentionId: string;
  stage(async (set) => {
    ({ night, browser, line } = set);
    ({ detentionId } = await night.hold('Заметкин Тест Примерович'));
  });

  const stored = () => night.count('case_note');
  const row = (page: Page, text: string) => page.locator('.note-row', { hasText: text });
  const write = async (page: Page, text: string) => {
    await page.getByLabel('Новая заметка').fill(text);
    await page.getByRole('button', { name: 'Записать' }).click();
    await row(page, text).waitFor();
  };

  it('is written at a station, taken back for a moment, and waits sealed without a network, each sent once', async () => {
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('link', { name: 'Заметки' }).click();
    await page.getByText('Заметок пока нет').waitFor();
    await write(page, 'сказал лишнее');
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await row(page, 'сказал лишнее').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Новая заметка').inputValue()).toBe('сказал лишнее');
    line.down();
    await page.getByLabel('О чём').selectOption({ label: 'Здоровье' });
    await write(page, 'просит таблетки от давления');
    await write(page, 'жена приедет утром');
    expect(await row(page, 'просит таблетки').innerText()).toContain('Здоровье');
    line.up();
    await until('both notes are at the server', async () => (await stored()) === 2, 60);
    await row(page, 'жена приедет утром').getByText('Асан Тестович').waitFor();
    expect(await page.locator('.note-row').count()).toBe(2);
    await phone.close();
  });

  it('is corrected by a further note, on the screen of the case, where both stay', async () => {
    const desk = await Handset.of(browser, night.house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    const { page } = desk;
    await page.goto(`/case/${detentionId}?tab=notes`);
    await row(page, 'просит таблетки').getByRole('button', { name: 'Исправить' }).click();
    await page.getByLabel('Как верно').fill('просит таблетки от астмы');
    await page.locator('.note-form').getByRole('button', { name: 'Исправить' }).click();
    await page.getByText('Исправлено другой заметкой').waitFor();
    const correction = row(page, 'от астмы');
    await correction.getByText('Дана Примерович').waitFor();
    expect(await correction.innerText()).toContain('просит таблетки от давления');
    expect(await page.locator('.note-row').count()).toBe(3);
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await Handset.of(browser, night.house.url, { language, theme, size });
    await device.signIn(night.lawyer);
    await goTo(device.page, `/people/${detentionId}/notes`);
    await device.page.locator('.note-row').first().waitFor();
    expect(await axe(device.page)).toEqual([]);
    await device.close();
  });
});
