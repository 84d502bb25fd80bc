import type { Browser } from 'playwright-core';
import { House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { tell } from '../support/telling.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';
import { faultsOf, LOOKS, openBrowser } from './support/browser.js';
import { line, roomOf } from './support/desk.js';
import { until } from './support/night.js';

describe('the desk: ways out of the house', () => {
  let house: House;
  let mail: MailCatcher;
  let receiver: WebhookReceiver;
  let browser: Browser;
  let admin: Person;
  let coordinator: Person;
  beforeAll(async () => {
    mail = await MailCatcher.open();
    receiver = await WebhookReceiver.open();
    house = await House.open({ SMTP_URL: mail.url });
    browser = await openBrowser();
    admin = await house.staff('ADMINISTRATOR', 'Админа Тестова');
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    await receiver?.close();
    await mail?.close();
  });

  const roomFor = (who: Person) => roomOf(browser, { house, who, path: '/desk/ways' });
  const card = '.pair';
  const webhooks = () =>
    house
      .rows<{ n: number }>('select count(*)::int as n from webhook where removed_at is null')
      .then(([row]) => row!.n);

  it('says to coordinators what did not leave and why, in words with the code', async () => {
    const desk = await roomFor(coordinator);
    const { page } = desk;
    await line(page, 'Почта').getByText('сбоев нет').waitFor();
    expect(await page.getByText('сбоев нет').count()).toBe(4);
    mail.refuseNext.push(550, 550, 550);
    await tell(house, { staffIds: [coordinator.id] });
    await house.sweep();
    await page.reload();
    const row = line(page, 'Почта');
    await row.getByText('1 повторяется').waitFor();
    await row.getByText('Почтовый сервер не принял письмо на этот адрес.').waitFor();
    await row.getByText('EMESSAGE').waitFor();
    expect(await page.getByRole('heading', { name: 'Вебхуки' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Добавить вебхук' }).count()).toBe(0);
    await desk.close();
  });

  it('refuses an address at its field, then shows the secret of a webhook once', async () => {
    const desk = await roomFor(admin);
    const { page } = desk;
    await page.getByText('Вебхуков нет').waitFor();
    await page.keyboard.press('n');
    const sheet = page.getByRole('dialog', { name: 'Добавить вебхук' });
    const url = sheet.getByLabel('Адрес');
    const add = sheet.getByRole('button', { name: 'Добавить' });
    await url.fill('https://10.0.0.7/a');
    await add.click();
    await sheet.getByRole('alert').waitFor();
    await sheet.getByLabel('срок истёк').check();
    await add.click();
    await sheet.locator('.field-fault', { hasText: 'внутренней сети' }).waitFor();
    expect(await url.inputValue()).toBe('https://10.0.0.7/a');
    await url.fill(receiver.url);
    await sheet.getByRole('button', { name: 'Отметить все' }).click();
    await sheet.getByText('Отмечено 29 из 29').waitFor();
    await add.click();
    const once = page.locator('.link-once');
    expect(await once.innerText()).toMatch(/^qwh_/);
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).last().click();
    await page.locator(card, { hasText: '127.0.0.1' }).getByText('ещё ничего не ушло').waitFor();
    expect(await page.getByText('qwh_').count()).toBe(0);
    expect(await page.getByText('of-the-receiver').count()).toBe(0);
    await desk.close();
  });

  it('tests it, and how that went stands there by itself', async () => {
    const desk = await roomFor(admin);
    const { page } = desk;
    const hook = page.locator(card, { hasText: '127.0.0.1' });
    await hook.getByRole('button', { name: 'Проверить' }).click();
    await page.locator('.said', { hasText: 'Проверка отправлена' }).waitFor();
    await house.sweep();
    await hook.getByText('работает').waitFor();
    await hook.getByText('Последние сообщения').click();
    await hook.getByRole('row', { name: 'проверка' }).getByText('ушло', { exact: true }).waitFor();
    expect(receiver.server.caught).toHaveLength(1);
    await desk.close();
  });

  it('says why one is paused, and resumes it', async () => {
    receiver.answerNext.push({ status: 410 });
    await tell(house, { staffIds: [coordinator.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    const desk = await roomFor(admin);
    const { page } = desk;
    const hook = page.locator(card, { hasText: '127.0.0.1' });
    await hook.getByText('приостановлен с').waitFor();
    await hook.getByText('Получателя больше нет.').first().waitFor();
    await line(page, 'На серверы самой организации').getByText('1 не уйдёт').waitFor();
    await hook.getByText('Последние сообщения').click();
    await hook.getByRole('row', { name: 'срок истёк' }).getByText('не ушло').waitFor();
    expect(await hook.getByRole('button', { name: 'Проверить' }).count()).toBe(0);
    await hook.getByRole('button', { name: 'Возобновить' }).click();
    await hook.getByRole('button', { name: 'Проверить' }).waitFor();
    await desk.close();
  });

  it('changes the secret and removes a webhook only after asking', async () => {
    const desk = await roomFor(admin);
    const { page } = desk;
    const hook = page.locator(card, { hasText: '127.0.0.1' });
    await hook.getByRole('button', { name: 'Сменить секрет' }).click();
    await hook.getByText('Прежний секрет перестанет действовать сразу').waitFor();
    await hook.locator('.btn.danger').click();
    const secret = await page.locator('.link-once').innerText();
    await page.getByRole('dialog').getByRole('button', { name: 'Закрыть' }).last().click();
    await hook.getByRole('button', { name: 'Проверить' }).click();
    await page.locator('.said', { hasText: 'Проверка отправлена' }).waitFor();
    const before = receiver.server.caught.length;
    await house.sweep();
    await until('the receiver is told', () => Promise.resolve(receiver.server.caught.length > before));
    receiver.server.caught.splice(0, before);
    expect(receiver.read(secret)).toMatchObject([{ kind: 'TEST' }]);

    await hook.getByRole('button', { name: 'Убрать' }).click();
    await hook.getByRole('button', { name: 'Отменить' }).click();
    expect(await webhooks()).toBe(1);
    await hook.getByRole('button', { name: 'Убрать' }).click();
    await hook.locator('.btn.danger').click();
    await page.getByText('Вебхуков нет').waitFor();
    expect(await webhooks()).toBe(0);
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    await admin.mutate(
      'registerWebhook',
      'RegisterWebhookInput',
      { clientId: crypto.randomUUID(), url: receiver.url, kinds: ['DEADLINE_MISSED', 'ACCESS_REFUSED'] },
      '',
    );
    receiver.answerNext.push({ status: 503 });
    await tell(house, { staffIds: [coordinator.id] }, { kind: 'DEADLINE_MISSED' });
    await house.sweep();
    const device = await roomOf(
      browser,
      { house, who: admin, path: '/desk/ways' },
      { language, theme, size },
    );
    const { page } = device;
    await page.locator('.keep-row').first().waitFor();
    await page.locator('.pair summary').first().click();
    const faults = await faultsOf(page, 'ways');
    await page.locator('.desk-tools .btn').first().click();
    await page.getByRole('dialog').waitFor();
    faults.push(...(await faultsOf(page, 'ways, a webhook')));
    expect(faults).toEqual([]);
    await device.close();
  });
});
