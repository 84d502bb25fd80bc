import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { axe, Handset, LOOKS } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, until } from './support/night.js';
import { stage } from './support/stage.js';

const photo = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer();

describe('files of a case', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  let detentionId: string;
  stage(async (set) => {
    ({ night, browser, line } = set);
    ({ detentionId } = await night.hold('Снимков Тест Примерович'));
  });

  const row = (page: Page, text: string) => page.locator('.file-row', { hasText: text });
  const choose = (page: Page, buffer: Buffer, name = 'IMG_0001.jpg') =>
    page.getByLabel('Снять или выбрать').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
  const record = async (page: Page, buffer: Buffer, caption: string) => {
    await choose(page, buffer);
    await page.getByLabel('Подпись').fill(caption);
    await page.getByRole('button', { name: 'Записать файл' }).click();
    await row(page, caption).waitFor();
  };

  it('a photograph waits sealed without a network, outlives a lost answer and is there once, with its own hash', async () => {
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    const picture = await photo('#804020');
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('link', { name: 'Файлы' }).click();
    await page.getByText('Файлов пока нет').waitFor();
    line.down();
    await record(page, picture, 'ссадина на плече');
    await page.getByText('Ждёт отправки:').waitFor();
    line.loseAnswers(1);
    line.up();
    const sent = () => line.reached.filter((name) => name === 'AddAttachment').length;
    await until('the photograph was sent again', async () => sent() === 2, 90);
    await page.getByText('Ждёт отправки:').waitFor({ state: 'detached' });
    expect(await night.count('attachment')).toBe(1);
    const sha256 = createHash('sha256').update(picture).digest('hex');
    await row(page, 'ссадина на плече').getByText(sha256.slice(0, 12)).waitFor();
    expect(await page.locator('.file-row').count()).toBe(1);
    await page.getByRole('button', { name: 'Посмотреть: ссадина на плече' }).click();
    const copy = page.getByRole('img', { name: 'ссадина на плече' });
    await until('the copy is shown', () =>
      copy.evaluate((image) => (image as HTMLImageElement).naturalWidth === 900),
    );
    await phone.close();
  });

  it('what is too large is told at once and stays chosen; what the server refuses stays whole in the queue', async () => {
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}/files`);
    const folder = await mkdtemp(join(tmpdir(), 'qorgau-file-'));
    await writeFile(join(folder, 'large.jpg'), Buffer.alloc(15 * 1024 * 1024 + 1));
    await page.getByLabel('Снять или выбрать').setInputFiles(join(folder, 'large.jpg'));
    await rm(folder, { recursive: true });
    await page.getByRole('button', { name: 'Записать файл' }).click();
    await page.getByText('Файл больше 15 МБ').waitFor();
    const input = page.getByLabel('Снять или выбрать');
    expect(await input.evaluate((field) => (field as HTMLInputElement).files?.length)).toBe(1);
    await record(page, Buffer.from('no picture at all'), 'не снимок');
    await row(page, 'не снимок').getByText('Принимаются только снимки').waitFor();
    await page.getByRole('link', { name: 'Файл цел, он в очереди' }).click();
    await page.getByText('Файл: Дело в целом').waitFor();
    await page.getByRole('button', { name: 'Отправить ещё раз' }).click();
    await page.getByText('Принимаются только снимки').waitFor();
    await page.getByRole('button', { name: 'Убрать' }).click();
    await page.getByText('Ничего не ждёт отправки').waitFor();
    await phone.close();
  });

  it('is superseded with a reason and put back on the screen of the case, where the audit says who looked', async () => {
    const desk = await Handset.of(browser, night.house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    const { page } = desk;
    await page.goto(`/case/${detentionId}?tab=files`);
    await record(page, await photo('#205080'), 'тот же снимок, резче');
    await row(page, 'резче').getByText('Дана Примерович').waitFor();
    const first = row(page, 'ссадина на плече');
    await first.getByRole('button', { name: 'Заменить или снять' }).click();
    await first.getByLabel('Вместо него').selectOption({ label: 'тот же снимок, резче' });
    await first.getByLabel('Почему').fill('прежний смазан');
    await first.getByRole('button', { name: 'Заменить или снять' }).click();
    await first.getByText('Заменён: прежний смазан').waitFor();
    await first.getByRole('button', { name: 'Вернуть' }).click();
    await first.getByText('Заменён: прежний смазан').waitFor({ state: 'detached' });
    await first.getByRole('link', { name: 'Кто смотрел' }).click();
    await page.getByText('открыто: файл').first().waitFor();
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await Handset.of(browser, night.house.url, { language, theme, size });
    await device.signIn(night.lawyer);
    await goTo(device.page, `/people/${detentionId}/files`);
    await device.page.locator('.file-row').first().waitFor();
    expect(await axe(device.page)).toEqual([]);
    await device.close();
  });
});
