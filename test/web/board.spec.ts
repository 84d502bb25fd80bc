import type { Browser, Page } from 'playwright-core';
import { House, clientId } from '../support/house.js';
import { assignmentsOf, boardNight, log, type BoardNight } from './support/board-night.js';
import { axe, Handset, LOOKS, openBrowser } from './support/browser.js';
import { goTo } from './support/night.js';
import { faultsInBothThemes } from './support/states.js';

const person = (page: Page, name: string) => page.getByRole('option', { name });
const department = (page: Page, name: string) => page.getByRole('row', { name });
const chosen = (page: Page) => page.locator('.person-row[aria-selected=true]');

/** Waits until the server says so: what a page shows may be ahead of it. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await holds()) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`never came: ${what}`);
}

describe('the board of a coordinator', () => {
  let house: House;
  let browser: Browser;
  let night: BoardNight;
  let desk: Handset;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    night = await boardNight(house);
    await house.sweep();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    await department(desk.page, 'Северный отдел').waitFor();
    // names come by a question of their own; keys act on what is there
    await desk.page.locator('.person-row').first().waitFor();
  });
  afterEach(() => desk.close());

  it('is where a coordinator begins, with departments, people nobody defends and what they add up to', async () => {
    expect(new URL(desk.page.url()).pathname).toBe('/board');
    const north = await department(desk.page, 'Северный отдел').innerText();
    expect(north.split('\n').map((part) => part.trim())).toEqual(expect.arrayContaining(['5', '4']));
    expect(north).toContain('1 не пускают');
    expect(await department(desk.page, 'Южный отдел').innerText()).toContain('1 на месте');
    const names = await desk.page.locator('.person-who p:first-child').allInnerTexts();
    expect(names).toHaveLength(6);
    expect(names[0]).toBe('Ерлан Тестов Примерұлы, 1985');
    expect(names[1]).toContain('Тимур Примеров');
    const totals = await desk.page.locator('.totals').innerText();
    expect(totals.replace(/\s+/g, ' ')).toMatch(/7 .*6 /);
    expect(await person(desk.page, 'Тимур Примеров').innerText()).toContain('ребёнок');
  });

  it('says of a clock what a station says of the same person, also with a ground missing', async () => {
    const phone = await Handset.of(browser, house.url);
    await phone.signIn(night.kazakh);
    await goTo(phone.page, `/station/${night.south}`);
    const place = department(desk.page, 'Южный отдел');
    for (const name of ['Дана Образцова', 'Сакен Тестов']) {
      const there = phone.page.locator('.row', { hasText: name }).locator('.clock .st.unk');
      const here = person(desk.page, name).locator('.st.unk');
      await there.waitFor();
      // a minute may pass between the two looks
      await until(`one time for ${name}`, async () => (await here.innerText()) === (await there.innerText()));
      expect(await here.innerText()).toMatch(/^\d+ ч \d+ мин$/);
    }
    expect(await place.locator('.board-clock').innerText()).toMatch(/^\d+ ч \d+ мин/);
    await phone.close();
  });

  it('says of what is over what a station says, first and in the colour of a violation', async () => {
    const phone = await Handset.of(browser, house.url);
    await phone.signIn(night.coordinator);
    await goTo(phone.page, `/station/${night.north}`);
    const row = phone.page.locator('.row.over').first();
    await row.waitFor();
    expect(await row.innerText()).toContain('Ерлан Тестов');
    const there = row.locator('.clock .st.viol');
    const here = person(desk.page, 'Ерлан Тестов Примерұлы').locator('.st.viol');
    await until('one time', async () => (await here.innerText()) === (await there.innerText()));
    expect(await here.innerText()).toMatch(/^\+(59 мин|1 ч)/);
    expect(await row.innerText()).toContain('3 часа: освобождение');
    await row.locator('a').click();
    await phone.page.locator('.next-clock').getByText('3 часа: освобождение').waitFor();
    await phone.page
      .locator('.next-clock')
      .getByText(/^\+(59 мин|1 ч)/)
      .waitFor();
    await phone.close();
  });

  it('is steered by keys alone: people chosen, a lawyer by a digit, taken back with Ctrl Z', async () => {
    const { page } = desk;
    const id = night.held.get('Ерлан Тестов Примерұлы')!;
    await page.keyboard.press('p');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await chosen(page).count()).toBe(2);
    await page.getByRole('heading', { name: 'Назначить: Северный отдел' }).waitFor();
    await page.locator('.candidate').first().waitFor();
    await page.keyboard.press('1');
    await page.getByRole('status').filter({ hasText: 'назначено, 2 человека' }).waitFor();
    expect((await assignmentsOf(night.coordinator, id))[0]!.state).toBe('OFFERED');
    await person(page, 'Ерлан Тестов Примерұлы').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await person(page, 'Ерлан Тестов Примерұлы').waitFor();
    expect((await assignmentsOf(night.coordinator, id))[0]!.state).toBe('WITHDRAWN');
  });

  it('takes a person dragged onto a lawyer', async () => {
    const { page } = desk;
    const id = night.held.get('Дана Образцова')!;
    await department(page, 'Южный отдел').click();
    await page.getByRole('heading', { name: 'Назначить: Южный отдел' }).waitFor();
    const lawyer = page.locator('.candidate', { hasText: 'Сәуле Мысалова' });
    expect(await lawyer.innerText()).toContain('уже на месте');
    await person(page, 'Дана Образцова').dragTo(lawyer);
    await page.getByRole('status').filter({ hasText: 'Сәуле Мысалова' }).waitFor();
    const [assignment] = await assignmentsOf(night.coordinator, id);
    expect(assignment).toMatchObject({ state: 'OFFERED', lawyer: { id: night.kazakh.id } });
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await until(
      'the offer is taken back',
      async () => (await assignmentsOf(night.coordinator, id))[0]!.state === 'WITHDRAWN',
    );
  });

  it('shows a conflict of interest with everything whole, and goes on only with a reason', async () => {
    const { page } = desk;
    const [one, other] = ['Виктор Образцов', 'Сакен Тестов'].map((name) => night.held.get(name)!);
    const { data } = await night.coordinator.ask<{ detentions: { nodes: { person: { id: string } }[] } }>(
      'query($ids: [ID!]) { detentions(filter: { ids: $ids }) { nodes { person { id } } } }',
      { ids: [one, other] },
    );
    await night.coordinator.mutate(
      'declareConflict',
      'DeclareConflictInput',
      {
        ...{ clientId: clientId(), id: clientId(), reason: 'один говорит на другого' },
        personIds: data.detentions.nodes.map((node) => node.person.id),
      },
      '',
    );
    const assign = async (name: string) => {
      await person(page, name).click();
      await page.locator('.candidate', { hasText: 'Павел Тестов' }).getByRole('button').click();
    };
    await assign('Сакен Тестов');
    await page.getByRole('status').filter({ hasText: 'Павел Тестов' }).waitFor();
    await assign('Виктор Образцов');
    const box = page.getByRole('alert').filter({ hasText: 'Виктор Образцов' });
    expect(await box.innerText()).toContain('КоАП, 748(4)');
    expect(await chosen(page).count()).toBe(1);
    expect(await faultsInBothThemes(page, 'a conflict of interest', 'light')).toEqual([]);
    await box.getByLabel('Почему это всё же возможно').fill('оба согласны, письменно');
    await box.getByRole('button', { name: 'Всё же назначить' }).click();
    await box.waitFor({ state: 'detached' });
    expect((await assignmentsOf(night.coordinator, one!))[0]).toMatchObject({ conflictOverridden: true });
  });

  it('shows somebody logged elsewhere within a second, but not under a moving hand', async () => {
    const { page } = desk;
    const shown = person(page, 'Сегодня Записанный');
    const since = Date.now();
    await log(night.coordinator, night.north, [{ fullName: 'Сегодня Записанный' }]);
    await shown.waitFor({ timeout: 5_000 });
    console.log(`a new person is shown ${Date.now() - since} ms after the request to log them`);
    await page.mouse.move(600, 700);
    await log(night.coordinator, night.north, [{ fullName: 'Ждёт Паузы' }]);
    const waiting = page.getByRole('button', { name: 'Ещё 1: показать' });
    for (let step = 0; !(await waiting.isVisible()); step += 1) await page.mouse.move(600, 600 + (step % 90));
    expect(await person(page, 'Ждёт Паузы').count()).toBe(0);
    await person(page, 'Ждёт Паузы').waitFor();
  });

  it('narrows to an event and opens one, with the departments of its town', async () => {
    const { page } = desk;
    await page
      .getByLabel('Акция или город')
      .selectOption({ label: await optionOf(page, 'Площадь Примеров') });
    await department(page, 'Южный отдел').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('event')).toBe(night.eventId);
    await page.keyboard.press('e');
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Название').fill('Вторая площадь');
    await sheet.getByLabel('Город').selectOption({ label: 'Алматы' });
    await sheet.getByLabel('Место').fill('у вымышленной мельницы');
    await sheet.getByRole('button', { name: 'Открыть акцию' }).click();
    await sheet.getByText('Северный отдел').waitFor();
    await sheet.locator('li', { hasText: 'Северный отдел' }).getByRole('button').click();
    await sheet.getByLabel('Кто').selectOption({ label: 'Павел Тестов' });
    await sheet.locator('.shift-form').getByRole('button', { name: 'Запланировать дежурство' }).click();
    await sheet.locator('li', { hasText: 'Павел Тестов' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('У всех есть адвокат').waitFor();
    expect(new URL(page.url()).searchParams.get('event')).not.toBe(night.eventId);
  });

  it('finds people, departments and acts from the palette, and lists its keys', async () => {
    const { page } = desk;
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Найти или сделать' }).fill('мысалкызы айгер');
    await page.getByRole('option', { name: 'Айгерім Тестова Мысалқызы' }).waitFor();
    await page.getByRole('combobox', { name: 'Найти или сделать' }).fill('южн');
    const found = page.locator('.palette [role=option]');
    await found.filter({ hasText: /^Южный отдел/ }).waitFor();
    await found.filter({ hasText: 'Айгерім' }).waitFor({ state: 'detached' });
    expect(await found.first().innerText()).toMatch(/^Южный отдел/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Назначить: Южный отдел' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Клавиши' }).getByText('К сигналам').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('moves through departments by arrows and narrows the people to the one chosen', async () => {
    const { page } = desk;
    await page.keyboard.press('d');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const row = page.locator('.departments tr[aria-selected=true]');
    const name = (await row.locator('.where').innerText()).trim();
    await page.locator('.people .pane-head', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
    await row.waitFor({ state: 'detached' });
  });

  it('hears keys that follow faster than a picture', async () => {
    const { page } = desk;
    await page.locator('.departments').blur();
    await page.evaluate(async () => {
      for (const [code, key] of [
        ['KeyD', 'в'],
        ['End', 'End'],
        ['Enter', 'Enter'],
      ]) {
        const pressed = new KeyboardEvent('keydown', { code, key, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(pressed);
        await Promise.resolve(); // React has drawn, the browser not yet
      }
    });
    const row = page.locator('.departments tr[aria-selected=true]');
    await row.waitFor();
    await page.keyboard.press('Escape');
    await row.waitFor({ state: 'detached' });
  });

  it('says that it shows what was while there is no network', async () => {
    await desk.context.setOffline(true);
    await desk.page.getByText('Нет связи с сервером. Показано то, что было в').waitFor();
    await department(desk.page, 'Северный отдел').waitFor();
    expect(await faultsInBothThemes(desk.page, 'no network', 'light')).toEqual([]);
    await desk.context.setOffline(false);
    await desk.page.getByText('Показано то, что было').waitFor({ state: 'detached' });
  });

  it('hangs on a wall without controls and without names', async () => {
    await desk.page.goto('/board/wall');
    await desk.page.getByText('Северный отдел').waitFor();
    const text = await desk.page.locator('main').innerText();
    expect(text).toContain('Е. Т.');
    for (const name of night.held.keys()) expect(text).not.toContain(name.split(' ')[0]);
    expect(await desk.page.locator('main :is(button, a, input, select)').count()).toBe(0);
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await Handset.of(browser, house.url, { language, theme, size });
    await device.signIn(night.coordinator);
    const { page } = device;
    await page.locator('.departments tbody tr').first().click();
    await page.locator('.candidate').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('p');
    await page.locator('.person-row').first().click();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.goto('/board/wall');
    await page.locator('.wall-table tbody tr').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await device.close();
  });
});

/** @returns the words of the option that begins with these. */
const optionOf = (page: Page, start: string): Promise<string> =>
  page.locator('option', { hasText: start }).first().innerText();
