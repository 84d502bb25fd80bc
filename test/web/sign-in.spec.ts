import type { Browser, Route } from 'playwright-core';
import { House, PASSWORD, type Person } from '../support/house.js';
import { axe, Handset, inOwnLetters, openBrowser, PAIRED_LOOKS } from './support/browser.js';
import { faultsInBothThemes } from './support/states.js';

describe('signing in on a device', () => {
  let house: House;
  let browser: Browser;
  let lawyer: Person;
  beforeAll(async () => {
    house = await House.open({ QORGAU_DEMO_PASSWORD: PASSWORD });
    browser = await openBrowser();
    lawyer = await house.staff('LAWYER', 'Асан Тестович');
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  it('shows a lawyer the departments, and the form again after signing out', async () => {
    const phone = await Handset.of(browser, house.url);
    await phone.signInByForm(lawyer);
    await phone.page.getByRole('heading', { name: 'Отделы' }).waitFor();
    expect(new URL(phone.page.url()).pathname).toBe('/station');
    await phone.page.goto('/account');
    await phone.page.getByRole('button', { name: 'Выйти' }).click();
    await phone.page.getByRole('button', { name: 'Войти' }).waitFor();
    await phone.close();
  });

  it('asks who is there once, before the app has come, and shows the screen from that answer', async () => {
    const phone = await Handset.of(browser, house.url);
    await phone.signIn(lawyer);
    const { page } = phone;
    // what the screen behind the form still asks is not the next start's
    await page.goto('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => {
      const name = /"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1];
      if (name) asked.push(name);
    });
    await page.route(/assets\/index-.*\.js$/, async (route) => {
      // the app is held until its first question is on its way
      await page.waitForFunction(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/graphql')),
      );
      await route.continue();
    });
    await page.goto('/station');
    await page.getByRole('heading', { name: 'Отделы' }).waitFor();
    expect(asked.filter((name) => name === 'SignedIn')).toHaveLength(1);
    expect(asked[0]).toBe('SignedIn');
    await phone.close();
  });

  it('asks for its letters last: not before the words have come, however long they take', async () => {
    const phone = await Handset.of(browser, house.url);
    const { page } = phone;
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (/\.woff2$|fonts-.*\.css$/.test(request.url())) fonts.push(request.url());
    });
    let held: Route | undefined;
    await page.route(/assets\/ru-.*\.js$/, (route) => void (held = route));
    await page.goto('/');
    // far longer than it waits for a screen to be quiet
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));
    expect(fonts).toEqual([]);
    await held!.continue();
    await inOwnLetters(page);
    expect(fonts.length).toBeGreaterThan(0);
    await phone.close();
  });

  it('offers the invented people of a demo, one tap each', async () => {
    await house.staff('COORDINATOR', 'Дана Үлгібекова', 'coordinator@demo.qorgau');
    const phone = await Handset.of(browser, house.url);
    await phone.page.goto('/');
    const demo = phone.page.getByRole('button', { name: 'Дана Үлгібекова координатор' });
    await demo.waitFor();
    expect(await faultsInBothThemes(phone.page, 'people of a demo', 'light')).toEqual([]);
    await demo.click();
    await phone.page.getByText('Демо: все люди вымышлены').waitFor();
    await phone.page.waitForURL(/\/board$/);
    await phone.close();
  });

  it('asks for words and screen while its own code is on its way, and shows its name meanwhile', async () => {
    const phone = await Handset.of(browser, house.url);
    const { page } = phone;
    const held: Route[] = [];
    await page.route(/\/assets\/index-[^/]+\.js$/, (route) => void held.push(route));
    const asked = [/\/ru-[^/]+\.js$/, /\/StationsScreen-[^/]+\.js$/].map((url) => page.waitForRequest(url));
    await page.goto('/station', { waitUntil: 'commit' });
    await Promise.all(asked);
    await page.getByRole('heading', { name: 'Qorgau' }).waitFor();
    expect(held).toHaveLength(1);
    await held[0]!.continue();
    await page.locator('input[name=email]').waitFor();
    await phone.close();
  });

  it('keeps the session out of reach of scripts', async () => {
    const phone = await Handset.of(browser, house.url);
    await phone.signInByForm(lawyer);
    const [session] = await phone.context.cookies();
    expect(session).toMatchObject({ name: 'qorgau_session', httpOnly: true, sameSite: 'Strict' });
    const seen = await phone.page.evaluate(() => document.cookie + JSON.stringify({ ...localStorage }));
    expect(seen).not.toContain(session!.value);
    await phone.close();
  });

  it('refuses a wrong password in words and stays on the form', async () => {
    const phone = await Handset.of(browser, house.url, { language: 'kk' });
    await phone.page.goto('/');
    await phone.page.locator('input[name=email]').fill(lawyer.email);
    await phone.page.locator('input[name=password]').fill('not the right words');
    await phone.page.getByRole('button', { name: 'Кіру' }).click();
    expect(await phone.page.getByRole('alert').innerText()).not.toBe('');
    expect(await faultsInBothThemes(phone.page, 'a wrong password', 'light')).toEqual([]);
    await phone.close();
  });

  it('writes every Kazakh letter in the font that is bundled', async () => {
    const phone = await Handset.of(browser, house.url, { language: 'kk' });
    const { page } = phone;
    await page.goto('/');
    await page.locator('h1').evaluate((heading, letters) => {
      heading.textContent = letters + letters.toUpperCase();
    }, 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');
    await inOwnLetters(page);
    const client = await phone.context.newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const { root } = await client.send('DOM.getDocument');
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.map(({ isCustomFont, familyName }) => [isCustomFont, familyName])).toEqual([
      [true, expect.stringContaining('Golos')],
    ]);
    await phone.close();
  });

  it.each([
    ['code', /\/BoardScreen-[^/]+\.js$/],
    ['style', /\/assets\/(?!index-)[^/]+\.css$/],
  ])(
    'says that the %s of a screen did not come, and opens it whole when asked again',
    async (_what, file) => {
      const desk = await Handset.of(browser, house.url, { size: 'desk' });
      const { page } = desk;
      await page.route(file, (route) => route.abort());
      await desk.signIn(await house.staff('COORDINATOR', 'Дана Тестова'));
      await page.getByText('Нет связи с сервером').waitFor();
      expect(await faultsInBothThemes(page, 'a screen that did not come', 'light')).toEqual([]);
      await page.unroute(file);
      await page.getByRole('button', { name: 'Повторить' }).click();
      await page.locator('.board').waitFor();
      expect(await page.locator('.board').evaluate((board) => getComputedStyle(board).display)).toBe('grid');
      await desk.close();
    },
  );

  it('leads to no screen that the role may not have', async () => {
    const administrator = await house.staff('ADMINISTRATOR', 'Анара Примерович');
    const phone = await Handset.of(browser, house.url, { language: 'en' });
    await phone.signIn(administrator);
    await phone.page.goto('/station');
    await phone.page.getByText('There is no such page').waitFor();
    await phone.close();
  });

  it.each(PAIRED_LOOKS)('is free of faults that axe finds: %s, %s', async (language, theme) => {
    for (const size of ['phone', 'desk'] as const) {
      const device = await Handset.of(browser, house.url, { language, theme, size });
      await device.page.goto('/');
      await device.page.locator('input[name=email]').waitFor();
      expect(await axe(device.page)).toEqual([]);
      await device.close();
    }
  });
});
