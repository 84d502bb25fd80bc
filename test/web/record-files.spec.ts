import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { House } from '../support/house.js';
import { settle } from '../support/steps.js';
import { boardNight, type BoardNight } from './support/board-night.js';
import { faultsOf, Handset, LOOKS, openBrowser } from './support/browser.js';
import { caseFile, type CaseFile } from './support/case-file.js';
import { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, Night, until } from './support/night.js';

const ADD = 'Добавить снимок или бумагу';

const photo = (): Promise<Buffer> =>
  sharp({ create: { width: 600, height: 400, channels: 3, background: '#406080' } })
    .jpeg()
    .toBuffer();

/** In the sheet of one record: chooses a photograph and records it, with nothing else to choose. */
async function record(page: Page, caption: string): Promise<void> {
  const sheet = page.locator('dialog[open]').last();
  await sheet
    .getByLabel('Снять или выбрать')
    .setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  expect(await sheet.getByLabel('К чему относится').count()).toBe(0);
  await sheet.getByLabel('Подпись').fill(caption);
  await sheet.getByRole('button', { name: 'Записать файл' }).click();
  await sheet.locator('.file-row', { hasText: caption }).waitFor();
}

/** Adds to the record that is here, and waits until it says how many it has. */
async function addHere(page: Page, here: Locator, caption: string, count: string): Promise<void> {
  await here.getByRole('button', { name: ADD }).click();
  await record(page, caption);
  await page.keyboard.press('Escape');
  await here.getByRole('button', { name: count }).waitFor();
}

describe('files where one stands, in one hand', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  beforeAll(async () => {
    night = await Night.begin();
    browser = await openBrowser();
    line = await Line.to(night.house.url);
  });
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await night?.end();
  });

  const filesOf = (column: string, detentionId: string) =>
    night.count(`attachment a join ${column} where a.detention_id = $1`, [detentionId]);

  it('a check and a protocol that wait without a network take photographs, which follow them', async () => {
    const { detentionId } = await night.hold('Снимаев Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}/protocols`);
    await page.getByText('Ни одного протокола ещё не записано').waitFor();
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Доступ в туалет: Нет' }).waitFor();
    line.down();

    await page.getByRole('button', { name: 'Доступ в туалет: Нет' }).click();
    await page.locator('.right-name', { hasText: 'Доступ в туалет' }).click();
    const right = page.getByRole('dialog', { name: 'Доступ в туалет', exact: true });
    await addHere(page, right, 'закрытая дверь', '1 файл');
    await page.keyboard.press('Escape');

    await goTo(page, `/people/${detentionId}/protocols/new`);
    const next = page.getByRole('button', { name: /^Дальше/ });
    await page.getByLabel('Часы и минуты').first().fill('00:05');
    while (await next.isVisible()) await next.click();
    await page.getByRole('button', { name: 'Записать протокол' }).click();
    const paper = page.locator('.paper');
    await addHere(page, paper, 'первая страница', '1 файл');
    await addHere(page, paper, 'вторая страница', '2 файла');
    expect(await night.count('attachment')).toBe(0);

    line.up();
    await until('three files about their records', async () => (await night.count('attachment')) === 3, 90);
    expect(
      await filesOf('protocol p on p.id = a.protocol_id and p.detention_id = a.detention_id', detentionId),
    ).toBe(2);
    expect(await filesOf('rights_check r on r.id = a.rights_check_id', detentionId)).toBe(1);
    await paper.getByRole('button', { name: '2 файла' }).click();
    const sheet = page.getByRole('dialog', { name: 'Протокол о нарушении' });
    await sheet.getByText('вторая страница').waitFor();
    expect(await sheet.locator('.file-row').count()).toBe(2);
    expect(await sheet.getByText('закрытая дверь').count()).toBe(0);
    await page.keyboard.press('Escape');
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.right-name', { hasText: 'Доступ в туалет' }).getByText('1 файл').waitFor();
    await phone.close();
  });

  it('a door that stays shut is photographed while the wait runs, without a network too', async () => {
    const { detentionId } = await night.hold('Дверев Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Не пускают' }).waitFor();
    line.down();
    await page.getByRole('button', { name: 'Не пускают' }).click();
    await addHere(page, page.locator('.record-files'), 'табличка на двери', '1 файл');
    line.up();
    await until(
      'the file of the door',
      async () => (await night.count('attachment where refusal_id is not null')) === 1,
      90,
    );
    await page.getByRole('button', { name: '1 файл' }).click();
    const sheet = page.locator('dialog[open]');
    await sheet.getByText('SHA-256').waitFor();
    await page.keyboard.press('Escape');
    await goTo(page, `/people/${detentionId}`);
    await page
      .getByRole('region', { name: 'Не пускали, суд' })
      .getByRole('button', { name: '1 файл' })
      .waitFor();
    await phone.close();
  });
});

describe('files where one stands, at the desk', () => {
  let house: House;
  let browser: Browser;
  let night: BoardNight;
  let file: CaseFile;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    night = await boardNight(house);
    file = await caseFile({ ...night, lawyer: night.russian });
    await settle(house);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const open = async (page: Page, tab: string) => {
    await goTo(page, `/case/${file.detentionId}?tab=${tab}`);
    await page.locator('.record-files').first().waitFor();
  };

  it('a protocol, a hearing, a ruling, a check and a shut door each take their own, and lead to them', async () => {
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    const { page } = desk;
    const places: readonly [tab: string, here: Locator, title: RegExp][] = [
      [
        'papers',
        page.locator('details.protocol', { hasText: 'Протокол о нарушении' }),
        /^Протокол о нарушении/,
      ],
      ['court', page.locator('article.record', { hasText: 'Рассмотрение дела' }), /^Рассмотрение/],
      ['court', page.locator('article.record', { hasText: 'Вручение копии' }), /^Постановление/],
      ['rights', page.locator('.check', { hasText: 'Доступ в туалет' }), /^Доступ в туалет/],
      ['defence', page.locator('.record', { hasText: 'жетон 3108' }), /^Недопуск/],
    ];
    for (const [index, [tab, here, title]] of places.entries()) {
      await open(page, tab);
      await here.getByRole('button', { name: ADD }).click();
      await page.getByRole('dialog', { name: title }).waitFor();
      await record(page, `снимок ${index}`);

      await page.keyboard.press('Escape');
      await here.getByRole('button', { name: '1 файл' }).click();
      const sheet = page.getByRole('dialog', { name: title });
      await sheet.getByText(`снимок ${index}`).waitFor();
      expect(await sheet.locator('.file-row').count()).toBe(1);
      expect(await sheet.getByLabel('Снять или выбрать').count()).toBe(0);
      await page.keyboard.press('Escape');
    }
    await until('all are sent', async () => (await house.rows('select 1 from attachment')).length === 5, 60);
    const abouts = await house.rows<{ about: string }>('select about from attachment order by added_at');
    expect(abouts.map(({ about }) => about)).toEqual([
      'PROTOCOL',
      'HEARING',
      'RULING',
      'RIGHTS_CHECK',
      'ACCESS_REFUSAL',
    ]);
    await goTo(page, `/case/${file.detentionId}?tab=files`);
    await until('all on one list', async () => (await page.locator('.file-row').count()) === 5);
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await Handset.of(browser, house.url, { language, theme, size });
    await device.signIn(size === 'phone' ? night.russian : night.coordinator);
    const { page } = device;
    const faults: string[] = [];
    for (const tab of ['papers', 'court', 'rights', 'defence']) {
      await open(page, tab);
      faults.push(...(await faultsOf(page, tab)));
    }
    await page.locator('.record-files .btn').first().click();
    await page.locator('dialog[open]').waitFor();
    faults.push(...(await faultsOf(page, 'the sheet')));
    await page.keyboard.press('Escape');
    await goTo(page, `/people/${file.detentionId}`);
    await page.locator('.person-record').first().waitFor();
    faults.push(...(await faultsOf(page, 'the person')));
    expect(faults).toEqual([]);
    await device.close();
  });
});
