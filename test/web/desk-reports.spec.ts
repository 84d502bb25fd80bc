import type { Browser, Page } from 'playwright-core';
import { log, namesRead, paste, rowOf } from '../support/advice.js';
import { ago, hold } from '../support/custody-day.js';
import { clientId, House, type Person } from '../support/house.js';
import { named, reportsRead, told } from '../support/reports.js';
import { faultsOf, Handset, LOOKS, openBrowser, type Device } from './support/browser.js';
import { goTo, until } from './support/night.js';

const line = (page: Page, text: string) => page.locator('.keep-row', { hasText: text });

describe('reports at the desk: which case, and which are of the same', () => {
  let house: House;
  let browser: Browser;
  let coordinator: Person;
  let operator: Person;
  let north: string;
  let south: string;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    coordinator = await house.staff('COORDINATOR', 'Дана Примерович');
    operator = await house.staff('OPERATOR', 'Олжас Тестович');
    const made = await house.rows<{ id: string }>(
      `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence)
       values ('T-N', 'Test', 'Almaty', 'Северный отдел', 'Солтүстік бөлім', 'North', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW'),
              ('T-S', 'Test', 'Almaty', 'Южный отдел', 'Оңтүстік бөлім', 'South', 'CITY_UNIT', 'Asia/Almaty', 'test', 'LOW')
       returning id`,
    );
    [north, south] = made.map(({ id }) => id) as [string, string];
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const deskOf = async (device: Device = { size: 'desk' }): Promise<Handset> => {
    const handset = await Handset.of(browser, house.url, device);
    await handset.signIn(coordinator);
    await goTo(handset.page, '/desk/reports');
    await handset.page.locator('.desk-head h1').waitFor();
    return handset;
  };
  const open = async (page: Page, text: string) => {
    await line(page, text).getByRole('button').click();
    return page.getByRole('dialog', { name: 'Сообщение' });
  };
  const done = async (field: string, input: object): Promise<void> => {
    const type = `${field[0]!.toUpperCase()}${field.slice(1)}Input`;
    const { code } = await coordinator.mutate(field, type, { clientId: clientId(), ...input }, '');
    if (code) throw new Error(`${field}: ${code}`);
  };

  /** Somebody who was let go by mistake and taken again: both cases are open once the mistake is put right. */
  async function heldTwice(name: string, year: number): Promise<readonly [string, string]> {
    const first = await hold(coordinator, name, { departmentId: north, row: { birthYear: year } });
    const release = clientId();
    await done('claimCustody', {
      ...{ id: release, detentionId: first.detentionId, kind: 'RELEASED', at: ago(0), source: 'LAWYER_SAW' },
    });
    await namesRead(house);
    const { rows } = await paste(coordinator, `${name} ${year}`);
    const again = await log(coordinator, [rowOf(name, year, { knownAs: rows[0]!.advice[0]!.handle })], {
      departmentId: south,
    });
    await done('correctRecord', {
      ...{ id: clientId(), recordId: release, reason: 'отпустили другого' },
      custodyClaim: { kind: 'SEEN', departmentId: north, at: ago(0), source: 'LAWYER_SAW' },
    });
    return [first.detentionId, again.rows[0]!.detentionId];
  }

  it('asks which of several open cases the words are about, and takes the claim back', async () => {
    const [first, second] = await heldTwice('Двойнов Тест Примерович', 1981);
    await told(operator, { people: [named('Двойнов Тест Примерович', 1981)], account: 'видели в окне' });
    await namesRead(house);
    const claims = async (id: string) =>
      (
        await house.rows<{ n: number }>(
          `select count(*)::int as n from custody_claim where detention_id = $1 and source = 'RELATIVE_TOLD' and superseded_by is null`,
          [id],
        )
      )[0]!.n;
    const desk = await deskOf();
    const { page } = desk;
    const sheet = await open(page, 'Двойнов');
    await sheet.getByRole('button', { name: 'Добавить к этому делу' }).first().click();
    const choice = sheet.getByRole('group', { name: 'Открытых дел несколько. О каком сообщили?' });
    await choice.getByText('Южный отдел').waitFor();
    await choice.getByText('Северный отдел').waitFor();
    expect([await claims(first), await claims(second)]).toEqual([0, 0]);
    await choice.getByRole('button', { name: /Добавить к этому делу: Северный отдел/ }).click();
    await sheet.getByText('Добавлено к делу: Двойнов').waitFor();
    expect([await claims(first), await claims(second)]).toEqual([1, 0]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await until('the claim was taken back', async () => (await claims(first)) === 0);
    await line(page, 'Двойнов').waitFor();
    await desk.close();
  });

  it('ties what tells of the same, by likeness or by hand, shows it together, unties; each has its undo', async () => {
    await told(operator, { people: [named('Связнов Тест Примерович', 1984)], account: 'увели у фонтана' });
    await told(operator, {
      people: [named('Связнов Тест Примерович', 1984)],
      account: 'сосед видел автозак',
    });
    await told(operator, { account: 'белый фургон без номера, вымышленный' });
    await reportsRead(house);
    const desk = await deskOf();
    const { page } = desk;
    const undo = async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Вернуть' }).click();
    };
    let sheet = await open(page, 'увели у фонтана');
    await sheet.getByText('сосед видел автозак').waitFor();
    await sheet.getByRole('button', { name: /^Связать сообщение/ }).click();
    const same = sheet.getByRole('region', { name: 'О том же' });
    await same.getByText('сосед видел автозак').waitFor();
    await undo();
    await line(page, 'сосед видел автозак').waitFor();

    sheet = await open(page, 'увели у фонтана');
    await sheet.getByRole('button', { name: /^Связать сообщение/ }).click();
    await same.getByText('сосед видел автозак').waitFor();
    await same.getByRole('button', { name: 'Связать с другим сообщением' }).click();
    await same
      .locator('.pair', { hasText: 'белый фургон' })
      .getByRole('button', { name: /^Связать/ })
      .click();
    await until(
      'two are tied',
      async () => (await same.getByRole('button', { name: /^Отвязать/ }).count()) === 2,
    );
    await same.getByRole('button', { name: 'Отменить' }).click();
    await page.keyboard.press('Escape');
    await line(page, 'ещё 2 сообщения о том же').waitFor();
    expect(await line(page, 'белый фургон').count()).toBe(0);

    sheet = await open(page, 'увели у фонтана');
    await same
      .locator('.pair', { hasText: 'белый фургон' })
      .getByRole('button', { name: /^Открыть/ })
      .click();
    await same.getByText('Читается через другое сообщение').waitFor();
    await same.getByRole('button', { name: /^Отвязать/ }).click();
    await same.getByText('Читается через другое сообщение').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await line(page, 'белый фургон').waitFor();
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await line(page, 'белый фургон').waitFor({ state: 'detached' });
    await desk.close();
  });

  it('an operator sees what is tied and ties nothing', async () => {
    const desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(operator);
    const { page } = desk;
    await goTo(page, '/desk/reports');
    const sheet = await open(page, 'увели у фонтана');
    await sheet.getByRole('region', { name: 'О том же' }).getByText('белый фургон').waitFor();
    expect(await sheet.getByRole('button', { name: /вязать/ }).count()).toBe(0);
    await desk.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await deskOf({ language, theme, size });
    const { page } = device;
    await line(page, 'увели у фонтана').getByRole('button').click();
    await page.locator('dialog[open] section[aria-label] .pair').nth(1).waitFor();
    expect(await faultsOf(page, 'a report with what is tied to it')).toEqual([]);
    await device.close();
  });
});
