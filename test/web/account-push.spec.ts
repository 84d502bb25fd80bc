import type { Browser, Page, Worker } from 'playwright-core';
import { hold } from '../support/custody-day.js';
import { channelOf } from '../support/channels.js';
import { clientId, House, type Person } from '../support/house.js';
import { PushStandIn } from '../support/push-stand-in.js';
import { tell } from '../support/telling.js';
import { Handset, openBrowser } from './support/browser.js';
import { goTo, until } from './support/night.js';

interface Shown {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly data: unknown;
}

describe('a browser that is called', () => {
  let house: House;
  let browser: Browser;
  let push: PushStandIn;
  beforeAll(async () => {
    push = await PushStandIn.open();
    house = await House.open(push.settings);
    await house.sweep();
    browser = await openBrowser('WHOLE');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    await push?.close();
  });

  const begin = async (who: Person, prepare?: (phone: Handset) => Promise<unknown>): Promise<Handset> => {
    const phone = await Handset.of(browser, house.url);
    await prepare?.(phone);
    await phone.signIn(who);
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await goTo(phone.page, '/account/reminders');
    await phone.page.getByRole('button', { name: 'Звать этот браузер' }).waitFor();
    return phone;
  };
  const mayShow = (phone: Handset) =>
    phone.context.grantPermissions(['notifications'], { origin: house.url });
  const subscriptionsOf = (who: Person) =>
    house.rows('select 1 from push_subscription where staff_id = $1 and ended_at is null', [who.id]);

  it('is asked about after a tap alone; a no is said in words and subscribes nobody', async () => {
    const who = await house.staff('LAWYER', 'Отказов Тест Примерович');
    const asked: string[] = [];
    const phone = await begin(who, async ({ context, page }) => {
      await context.exposeFunction('wasAsked', () => asked.push('permission'));
      await page.addInitScript(() => {
        const ask = Notification.requestPermission.bind(Notification);
        Notification.requestPermission = async () => {
          await (globalThis as unknown as { wasAsked(): Promise<void> }).wasAsked();
          return ask();
        };
      });
    });
    const { page } = phone;
    expect(asked).toEqual([]);
    await page.getByRole('button', { name: 'Звать этот браузер' }).click();
    await page.getByText(/Браузер не даёт этому сайту|Вы не ответили браузеру/).waitFor();
    expect(asked).toEqual(['permission']);
    expect(await subscriptionsOf(who)).toEqual([]);
    await phone.close();
  });

  it('cannot be called in a private window: Chromium itself says no, and that is said', async () => {
    const who = await house.staff('LAWYER', 'Глухов Тест Примерович');
    const phone = await begin(who, mayShow);
    await phone.page.getByRole('button', { name: 'Звать этот браузер' }).click();
    await phone.page.getByText(/Служба браузера не ответила|Браузер не даёт этому сайту/).waitFor();
    expect(await subscriptionsOf(who)).toEqual([]);
    // and why, on its console
    const [said = ''] = phone.complaints.splice(0);
    expect(said).toContain('Push API in incognito mode');
    await phone.close();
  });

  it('shows a sentence that names nobody, leads to the record when it is tapped, and is let go', async () => {
    const who = await house.staff('COORDINATOR', 'Сигналова Тест Примеровна');
    const lawyer = await house.staff('LAWYER', 'Адвокатов Тест Примерович');
    const { detentionId } = await hold(lawyer, 'Тайнов Секрет Примерович');
    const phone = await begin(who, async (device) => {
      await mayShow(device);
      await device.page.addInitScript(standInFor, push.browser('handset'));
    });
    const { page } = phone;
    await page.getByRole('button', { name: 'Звать этот браузер' }).click();
    await page.getByText('Этот браузер теперь зовут').waitFor();
    await page.locator('.own-row', { hasText: push.host }).getByText('этот браузер').waitFor();
    expect((await channelOf(who, 'PUSH')).on).toBe(true);

    await tell(house, { staffIds: [who.id] }, { ref: { type: 'DETENTION', id: detentionId }, urgent: true });
    await house.sweep();
    const { data } = await who.ask<{ pushKey: string }>('{ pushKey }');
    const [message] = push.read(data.pushKey);
    const worker = phone.context.serviceWorkers()[0]!;
    await deliver(page, house.url, JSON.stringify(message!.payload));
    const [shown] = await shownBy(worker);
    expect(shown).toEqual({
      title: 'Qorgau',
      body: 'Срок требует вашего внимания.',
      tag: message!.payload.id,
      data: `/go/${detentionId}`,
    });
    expect(JSON.stringify(shown)).not.toContain('Тайнов');
    // the same message once more takes the place of the first
    await deliver(page, house.url, JSON.stringify(message!.payload));
    expect(await shownBy(worker)).toHaveLength(1);

    await worker.evaluate(tapFirst);
    await until('the record', async () => page.url().includes(detentionId));
    expect(await shownBy(worker, 0)).toEqual([]);

    await goTo(page, '/account/reminders');
    await page.getByRole('button', { name: 'Не звать' }).click();
    await page.getByText('Браузер больше не зовут').waitFor();
    await page.getByRole('button', { name: 'Звать этот браузер' }).waitFor();
    expect(await subscriptionsOf(who)).toEqual([]);
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.locator('.own-row').getByText('этот браузер').waitFor();
    expect(await subscriptionsOf(who)).toHaveLength(1);
    await phone.close();
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'Тайнов'],
    ['another shape', '{"text":1}'],
    ['no id', '{"id":"a","text":"b","ref":{"id":"//evil.example"}}'],
  ])('a message that holds %s leads to the start and to no other place', async (_what, text) => {
    const phone = await begin(await house.staff('LAWYER', 'Пустов Тест Примерович'), mayShow);
    await deliver(phone.page, house.url, text);
    const [shown] = await shownBy(phone.context.serviceWorkers()[0]!);
    expect(shown).toMatchObject({ title: 'Qorgau', data: '/' });
    expect(shown!.body).not.toContain('Тайнов');
    await phone.close();
  });

  it('leads to the room of what it tells of, where that is no case', async () => {
    const who = await house.staff('COORDINATOR', 'Комнатова Тест Примеровна');
    const ref = { type: 'REPORT', id: clientId() } as const;
    await tell(house, { staffIds: [who.id] }, { kind: 'REPORT_URGENT', ref });
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(who);
    await desk.page.goto(`/go/${ref.id}`);
    await until('the room', async () => new URL(desk.page.url()).pathname === '/desk/reports');
    await desk.page.goto(`/go/${clientId()}`);
    await desk.page.getByText('Такой записи нет').waitFor();
    await desk.close();
  });

  it('what is shown goes with the wipe of the device', async () => {
    const phone = await begin(await house.staff('LAWYER', 'Стёртов Тест Примерович'), mayShow);
    const { page } = phone;
    await deliver(page, house.url, '');
    const worker = phone.context.serviceWorkers()[0]!;
    expect(await shownBy(worker)).toHaveLength(1);
    await goTo(page, '/account');
    await page.getByRole('button', { name: 'Стереть всё с этого устройства' }).click();
    await page.getByRole('button', { name: 'Стереть сейчас' }).click();
    expect(await shownBy(worker, 0)).toEqual([]);
    await phone.close();
  });
});

/** Chromium has no push service in this house: the stand-in's address takes the place of the one it would give. */
function standInFor(address: { endpoint: string; p256dh: string; auth: string }): void {
  const { endpoint, ...keys } = address;
  const made = {
    endpoint,
    options: { applicationServerKey: null },
    toJSON: () => ({ endpoint, keys }),
    unsubscribe: () => Promise.resolve(sessionStorage.removeItem('test.subscribed') === undefined),
  } as unknown as PushSubscription;
  PushManager.prototype.subscribe = () => {
    sessionStorage.setItem('test.subscribed', 'yes');
    return Promise.resolve(made);
  };
  PushManager.prototype.getSubscription = () =>
    Promise.resolve(sessionStorage.getItem('test.subscribed') ? made : null);
}

/** Hands a message to the service worker as the browser does once its push service has brought and opened it. */
async function deliver(page: Page, url: string, data: string): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const client = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) =>
    client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const standing = registrations.find(({ isDeleted }) => !isDeleted);
      if (standing) resolve(standing.registrationId);
    }),
  );
  await client.send('ServiceWorker.enable');
  const message = { origin: url, registrationId: await registered, data };
  const worker = page.context().serviceWorkers()[0]!;
  // a message to a worker that is just starting is dropped by the debugger, and is given again: its tag keeps it one
  for (let tries = 0; tries < 5; tries += 1) {
    await client.send('ServiceWorker.deliverPushMessage', message);
    if (await isShownSoon(worker)) break;
  }
  await client.detach();
}

const isShownSoon = (worker: Worker): Promise<boolean> =>
  until('a sentence', async () => (await allShownBy(worker)).length > 0, 4).then(
    () => true,
    () => false,
  );

/** What is shown, once there is as much of it: the worker shows and takes away on its own time. */
async function shownBy(worker: Worker, count = 1): Promise<Shown[]> {
  let shown: Shown[] = [];
  await until('what is shown', async () => (shown = await allShownBy(worker)).length === count);
  return shown;
}

const allShownBy = (worker: Worker): Promise<Shown[]> =>
  worker.evaluate(async () => {
    const { registration } = globalThis as unknown as ServiceWorkerGlobalScopeOfTests;
    return (await registration.getNotifications()).map(({ title, body, tag, data }) => ({
      ...{ title, body, tag },
      data: data as unknown,
    }));
  });

interface ServiceWorkerGlobalScopeOfTests {
  readonly registration: ServiceWorkerRegistration;
}

/** A tap on what is shown, as the browser tells the worker of it. */
async function tapFirst(): Promise<void> {
  const { registration } = globalThis as unknown as ServiceWorkerGlobalScopeOfTests;
  const [notification] = await registration.getNotifications();
  const Tap = (globalThis as unknown as { NotificationEvent: new (type: string, init: object) => Event })
    .NotificationEvent;
  dispatchEvent(new Tap('notificationclick', { notification }));
}
