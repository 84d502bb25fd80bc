import type { Browser, Page } from 'playwright-core';
import { fetchFeed } from '../support/calendar.js';
import { channelOf, linkChat, listenToBot, subscribe } from '../support/channels.js';
import { House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { PushStandIn } from '../support/push-stand-in.js';
import { TelegramStandIn } from '../support/telegram-stand-in.js';
import { tell } from '../support/telling.js';
import { faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo } from './support/night.js';

const CHAT = 7_000_000_001;

describe('ways by which reminders reach a person', () => {
  let house: House;
  let browser: Browser;
  let telegram: TelegramStandIn;
  let push: PushStandIn;
  let mail: MailCatcher;
  beforeAll(async () => {
    [telegram, push, mail] = await Promise.all([
      TelegramStandIn.open(),
      PushStandIn.open(),
      MailCatcher.open(),
    ]);
    house = await House.open({ ...telegram.settings, ...push.settings, SMTP_URL: mail.url });
    await house.sweep();
    await listenToBot(house);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    await Promise.all([telegram?.close(), push?.close(), mail?.close()]);
  });

  const waysOf = async (who: Person, device: Device = {}): Promise<Handset> => {
    const phone = await Handset.of(browser, house.url, device);
    await phone.signIn(who);
    await goTo(phone.page, '/account/reminders');
    await phone.page.locator('.way').nth(2).waitFor();
    return phone;
  };
  const way = (page: Page, name: string) =>
    page.locator('.way').filter({ has: page.getByRole('heading', { name, exact: true }) });

  it('e-mail is the last one: the refusal says so; with another it goes, and comes back by undo', async () => {
    const who = await house.staff('LAWYER', 'Почтов Тест Примерович');
    const phone = await waysOf(who);
    const { page } = phone;
    const letters = way(page, 'Электронная почта');
    await letters.getByText('приходят с').waitFor();
    await letters.getByRole('button', { name: 'Не присылать' }).click();
    await letters.getByText('Кроме приложения вас можно известить только по почте').waitFor();
    expect((await channelOf(who, 'EMAIL')).on).toBe(true);

    await subscribe(who, push.browser('another'));
    await letters.getByRole('button', { name: 'Не присылать' }).click();
    await letters.getByText('не приходят').waitFor();
    expect((await channelOf(who, 'EMAIL')).on).toBe(false);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await letters.getByText('приходят с').waitFor();
    expect((await channelOf(who, 'EMAIL')).on).toBe(true);

    // another browser can only come back from itself: that is asked first
    const browsers = way(page, 'Сигнал в браузере');
    await browsers.getByText(push.host).waitFor();
    await browsers.getByRole('button', { name: 'Не звать браузер' }).click();
    await browsers.getByText('только с него самого').waitFor();
    await browsers.getByRole('button', { name: 'Не звать', exact: true }).click();
    await browsers.getByText(push.host).waitFor({ state: 'detached' });
    expect((await channelOf(who, 'PUSH')).on).toBe(false);
    await phone.close();
  });

  it('Telegram: the text is read first, the code is shown once, the chat is linked, switched and forgotten', async () => {
    const who = await house.staff('LAWYER', 'Чатов Тест Примерович');
    const phone = await waysOf(who);
    const { page } = phone;
    const chat = way(page, 'Telegram');
    await chat.getByRole('button', { name: 'Подключить' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Telegram здесь опасен').waitFor();
    await sheet.getByText('То, что сохранил Telegram, останется у Telegram').waitFor();
    expect(await house.rows('select 1 from telegram_code where staff_id = $1', [who.id])).toEqual([]);
    await sheet.getByRole('button', { name: 'Прочитано, подключить' }).click();
    const link = sheet.getByRole('link', { name: 'Открыть Telegram' });
    const href = (await link.getAttribute('href'))!;
    expect(href).toMatch(/^https:\/\/t\.me\/invented_bot\?start=[\w-]+$/);
    const line = await sheet.locator('.link-once').innerText();
    expect(line).toBe(`/start ${new URL(href).searchParams.get('start')!}`);
    telegram.write(CHAT, line);
    await listenToBot(house);
    await page.getByText('Чат подключён').waitFor();
    await sheet.waitFor({ state: 'detached' });
    await chat.getByText('приходят с').waitFor();

    await chat.getByRole('button', { name: 'Не присылать' }).click();
    await chat.getByText('не приходят').waitFor();
    // a chat that was only switched off needs no new code
    await chat.getByRole('button', { name: 'Подключить' }).click();
    await chat.getByText('приходят с').waitFor();

    telegram.refuseNext.push({ error_code: 400, description: 'Bad Request: invented' });
    await tell(house, { staffIds: [who.id] });
    await house.sweep();
    await page.reload();
    await chat.getByText(/Последнее неушедшее: .*, код HTTP_400/).waitFor();

    await chat.getByRole('button', { name: 'Забыть чат' }).click();
    await chat.getByText('понадобится новый код').waitFor();
    await chat.locator('.danger').click();
    await page.getByText('Чат забыт').waitFor();
    await chat.getByText('не приходят').waitFor();
    // and one that was forgotten does
    await chat.getByRole('button', { name: 'Подключить' }).click();
    await sheet.getByText('Telegram здесь опасен').waitFor();
    await phone.close();
  });

  it('a text that has changed meanwhile is read again', async () => {
    const who = await house.staff('ANALYST', 'Текстова Тест Примеровна');
    const phone = await waysOf(who);
    const { page } = phone;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      const isLink = body.includes('"operationName":"LinkTelegram"');
      await route.continue(
        isLink ? { postData: body.replace(/"consentVersion":"[^"]+"/, '"consentVersion":"2020-01-1"') } : {},
      );
    });
    await way(page, 'Telegram').getByRole('button', { name: 'Подключить' }).click();
    await page.getByRole('button', { name: 'Прочитано, подключить' }).click();
    await page.getByRole('dialog').getByText('Текст изменился').waitFor();
    await page.getByRole('dialog').getByText('Telegram здесь опасен').waitFor();
    await phone.close();
  });

  it('a calendar gets an address that is shown once, is seen when it is read, and is closed', async () => {
    const who = await house.staff('COORDINATOR', 'Календарева Тест Примеровна');
    const phone = await waysOf(who);
    const { page } = phone;
    const calendar = way(page, 'Календарь');
    await calendar.getByRole('button', { name: 'Новый адрес' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Кто узнает адрес, прочитает ваши сроки').waitFor();
    await sheet.getByRole('button', { name: 'Қазақша' }).click();
    await sheet.getByRole('button', { name: 'Сделать адрес' }).click();
    const url = await sheet.locator('.link-once').innerText();
    expect(url).toMatch(/\/calendar\/[\w-]+\.ics$/);
    await sheet.locator('.btn', { hasText: 'Закрыть' }).click();
    await calendar.getByText('Қазақша').waitFor();
    await calendar.getByText('ещё никто не читал').waitFor();
    expect(await page.locator('body').innerText()).not.toContain(url);
    expect((await fetchFeed(house, url)).status).toBe(200);
    await page.reload();
    await calendar.getByText(/^читали /).waitFor();
    await calendar.getByRole('button', { name: 'Закрыть адрес' }).click();
    await calendar.getByText('Адрес перестанет работать сразу').waitFor();
    await calendar.locator('.danger').click();
    await page.getByText('Адрес закрыт').waitFor();
    await calendar.locator('.own-row').waitFor({ state: 'detached' });
    expect((await fetchFeed(house, url)).status).toBe(404);
    await phone.close();
  });

  it('the sixth address is refused in words', async () => {
    const who = await house.staff('LAWYER', 'Шестов Тест Примерович');
    const phone = await waysOf(who);
    const { page } = phone;
    const sheet = page.getByRole('dialog');
    for (let n = 1; n <= 6; n += 1) {
      await way(page, 'Календарь').getByRole('button', { name: 'Новый адрес' }).click();
      await sheet.getByRole('button', { name: 'Сделать адрес' }).click();
      if (n === 6) break;
      await sheet.locator('.link-once').waitFor();
      await sheet.locator('.btn', { hasText: 'Закрыть' }).click();
    }
    await sheet.getByRole('alert').getByText('5').waitFor();
    await phone.close();
  });

  it('whoever has no deadlines has no calendar; where the server is away, that is said', async () => {
    const phone = await waysOf(await house.staff('ADMINISTRATOR', 'Админова Тест Примеровна'));
    const { page } = phone;
    expect(await page.getByRole('heading', { name: 'Календарь' }).count()).toBe(0);
    await phone.context.setOffline(true);
    await way(page, 'Электронная почта').getByRole('button', { name: 'Не присылать' }).click();
    await way(page, 'Электронная почта').getByText('неизвестно, сделано ли это').waitFor();
    await phone.close();
  });

  it.each(LOOKS)('free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const who = await house.staff('LAWYER', 'Доступов Тест Примерович');
    await subscribe(who, push.browser(`looks-${language}-${theme}-${size}`));
    const phone = await waysOf(who, { language, theme, size });
    const { page } = phone;
    const faults = await faultsOf(page, 'ways');
    await page.locator('.way').nth(2).locator('.btn').click();
    await page.locator('dialog .stack').waitFor();
    faults.push(...(await faultsOf(page, 'what Telegram gives away')));
    await page.locator('dialog .btn.pri').click();
    await page.locator('dialog .link-once').waitFor();
    faults.push(...(await faultsOf(page, 'the code')));
    await page.keyboard.press('Escape');
    await page.locator('.way').nth(3).locator('.btn').click();
    await page.locator('dialog .btn.pri').waitFor();
    faults.push(...(await faultsOf(page, 'what an address gives away')));
    await page.locator('dialog .btn.pri').click();
    await page.locator('dialog .link-once').waitFor();
    faults.push(...(await faultsOf(page, 'an address')));
    await page.keyboard.press('Escape');
    await page.locator('.way').nth(3).locator('.own-row').waitFor();
    await linkChat(who, telegram, CHAT + Math.floor(Math.random() * 1e6) + 1);
    await page.reload();
    await page.locator('.way').nth(2).locator('.btn').nth(1).waitFor();
    faults.push(...(await faultsOf(page, 'everything open')));
    expect(faults).toEqual([]);
    await phone.close();
  });
});
