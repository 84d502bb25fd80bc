import type { Browser, Page } from 'playwright-core';
import { minute } from '../support/proceedings.js';
import { clientId } from '../support/house.js';
import { faultsOf, Handset, LOOKS, openBrowser } from './support/browser.js';
import { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, Night, until } from './support/night.js';

describe('what is decided about a case', () => {
  let night: Night;
  let browser: Browser;
  let line: Line;
  beforeAll(async () => {
    night = await Night.begin();
    browser = await openBrowser();
    line = await Line.to(night.house.url);
  });
  beforeEach(() => line.up());
  afterAll(async () => {
    await browser?.close();
    await line?.close();
    await night?.end();
  });

  const detention = async <T>(id: string, column: string): Promise<T> =>
    (await night.house.rows<Record<string, T>>(`select ${column} from detention where id = $1`, [id]))[0]![
      column
    ]!;
  const dialog = (page: Page) => page.getByRole('dialog');
  const send = (page: Page) => dialog(page).locator('button[type=submit]').click();
  const card = (page: Page, name: string) => page.getByRole('region', { name });

  async function deskOf(detentionId: string, tab = 'timeline'): Promise<Handset> {
    const desk = await Handset.of(browser, night.house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
    await desk.page.goto(`/case/${detentionId}?tab=${tab}`);
    return desk;
  }

  it('the family: on the person’s word, a short code word refused at its field, also with no network', async () => {
    const { detentionId } = await night.hold('Семьянов Тест Примерович');
    const phone = await handsetOf(browser, night, { url: line.url });
    const { page } = phone;
    await keepOffline(page);
    await goTo(page, `/people/${detentionId}`);
    await page.getByText('Что можно сказать семье: Никому ничего').waitFor();
    await page.getByRole('link', { name: 'Сведения и согласие' }).click();
    const family = card(page, 'Что можно сказать семье');
    await family.getByRole('button').click();
    expect(await dialog(page).locator('input:checked').count()).toBe(0);
    await dialog(page).getByLabel('По кодовому слову').check();
    await dialog(page).getByLabel('Кодовое слово', { exact: true }).fill('дуб');
    await send(page);
    // it is not sent before somebody says that the person said so
    expect(await dialog(page).count()).toBe(1);
    await dialog(page).getByLabel('Человек сказал это сам').check();
    await send(page);
    await dialog(page).locator('.field-fault').waitFor();
    expect(await detention(detentionId, 'family_answer')).toBe('NONE');
    await dialog(page).getByLabel('Кодовое слово', { exact: true }).fill('тихий дуб');
    await send(page);
    await family.getByText('По кодовому слову').waitFor();
    expect(await detention(detentionId, 'family_answer')).toBe('CODE_WORD');

    line.down();
    await family.getByRole('button').click();
    await dialog(page).getByLabel('Никому ничего').check();
    await send(page);
    await family.locator('.q').waitFor();
    line.up();
    await until(
      'the family is told nothing',
      async () => (await detention(detentionId, 'family_answer')) === 'NONE',
      90,
    );
    await family.getByText('Никому ничего').waitFor();
    await phone.close();
  });

  it('the law of the case and the bar to arrest, at the desk', async () => {
    const { detentionId } = await night.hold('Законов Тест Примерович');
    const desk = await deskOf(detentionId);
    const { page } = desk;
    await card(page, 'По какому закону идёт дело').getByRole('button').click();
    await dialog(page).getByLabel('В чём обвиняют').fill('мелкое хулиганство');
    await dialog(page).getByLabel('Кем был на площади').selectOption({ label: 'прохожий' });
    await send(page);
    await dialog(page).locator('.field-fault').waitFor();
    await dialog(page).getByLabel('В чём обвиняют').fill('434(2)');
    await send(page);
    await card(page, 'По какому закону идёт дело').getByText('ст. 434(2), прохожий').waitFor();
    await card(page, 'По какому закону идёт дело').getByRole('button').click();
    await dialog(page).getByLabel('Вид дела').selectOption({ label: 'уголовное' });
    await dialog(page).getByText('Административные сроки остановятся').waitFor();
    await send(page);
    await page.locator('.case-head').getByRole('alert').waitFor();
    expect(await detention(detentionId, 'track')).toBe('CRIMINAL');

    const bar = card(page, 'Кому нельзя назначить арест');
    await bar.getByText('Ещё не спрашивали').waitFor();
    await bar.getByRole('button').click();
    await dialog(page)
      .getByRole('group', { name: 'Ребёнок младше 14 лет' })
      .getByRole('button', { name: 'Да' })
      .click();
    await dialog(page).getByLabel('Инвалидность').selectOption({ label: 'группа 2' });
    await send(page);
    await bar.getByText(/Ребёнок младше 14 лет, инвалидность, группа 2/).waitFor();
    await desk.close();
  });

  it('a conflict of interest: two people are needed, then one lawyer is stopped', async () => {
    const one = await night.hold('Первов Тест Примерович');
    const other = await night.hold('Второв Тест Примерович');
    await assign(one.detentionId);
    const desk = await deskOf(one.detentionId, 'defence');
    const { page } = desk;
    await page.getByRole('button', { name: 'Записать конфликт интересов' }).click();
    await dialog(page).getByLabel('В чём он').fill('показывают друг на друга');
    await send(page);
    await dialog(page).locator('.field-fault').waitFor();
    expect(await dialog(page).getByLabel('В чём он').inputValue()).toBe('показывают друг на друга');
    await dialog(page).getByLabel('С кем').fill('Второв');
    await dialog(page).getByRole('button', { name: 'Второв Тест Примерович' }).click();
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Конфликт записан' }).waitFor();
    expect(await assign(other.detentionId)).toBe('CONFLICT_OF_INTEREST');
    await desk.close();
  });

  it('the work is done: said by the lawyer on the phone, shown at the desk', async () => {
    const { detentionId } = await night.hold('Итогов Тест Примерович');
    const offer = await assignmentOf(detentionId);
    await night.lawyer.mutate(
      'respondToAssignment',
      'RespondToAssignmentInput',
      { clientId: clientId(), assignmentId: offer, answer: 'ACCEPTED' },
      '',
    );
    const phone = await handsetOf(browser, night);
    await goTo(phone.page, `/people/${detentionId}/facts`);
    await phone.page.getByRole('button', { name: 'Работа закончена' }).click();
    await dialog(phone.page).getByLabel('Чем закончилось').fill('отпустили без протокола');
    await send(phone.page);
    await phone.page.getByRole('status').filter({ hasText: 'Работа по делу закончена' }).waitFor();
    await phone.page.getByRole('button', { name: 'Работа закончена' }).waitFor({ state: 'detached' });
    await phone.close();
    const desk = await deskOf(detentionId, 'defence');
    await desk.page.getByText('отпустили без протокола').waitFor();
    await desk.close();
  });

  it('a time that a wrong clock wrote: a person says when it was, and the record waits no more', async () => {
    const { detentionId } = await night.hold('Часовщиков Тест Примерович');
    const { code } = await night.lawyer.mutate(
      'recordStep',
      'RecordStepInput',
      {
        ...{ clientId: clientId(), id: clientId(), detentionId, kind: 'MOTION_FILED' },
        at: minute(new Date(Date.now() + 20 * 3_600_000)),
      },
      '',
    );
    expect(code).toBeUndefined();
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}/facts`);
    await card(page, 'Ходатайство подано').getByRole('button').click();
    await fillWhen(page, -60);
    await dialog(page).getByLabel('Откуда известно верное время').fill('штамп на ходатайстве');
    await send(page);
    await dialog(page).locator('.field-fault').waitFor();
    await fillWhen(page, 5);
    await send(page);
    await page.getByRole('status').filter({ hasText: 'Время подтверждено' }).waitFor();
    await card(page, 'Ходатайство подано').waitFor({ state: 'detached' });
    await phone.close();
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const { detentionId } = await night.hold(`Доступов${language}${theme}${size} Тест Примерович`);
    const device = await Handset.of(browser, night.house.url, { language, theme, size });
    await device.signIn(night.coordinator);
    const { page } = device;
    const found: string[] = [];
    const look = async (screen: string) => found.push(...(await faultsOf(page, screen)));
    await goTo(page, `/people/${detentionId}/facts`);
    await page.locator('.court-card').first().waitFor();
    await look('facts');
    for (const nth of [0, 1, 2, 3]) {
      await page.locator('.court-card .court-acts button').nth(nth).click();
      await page.locator('dialog form').waitFor();
      // since when comes first, then the family's answer
      if (nth === 1) await page.locator('dialog input[value=CODE_WORD]').check();
      await look(`form ${nth}`);
      await page.keyboard.press('Escape');
    }
    await goTo(page, `/case/${detentionId}?tab=defence`);
    await page.locator('.court-acts button').first().click();
    await page.locator('dialog form').waitFor();
    await look('conflict');
    expect(found).toEqual([]);
    await device.close();
  });

  const assign = async (detentionId: string): Promise<string | undefined> =>
    (
      await night.coordinator.mutate(
        'assignLawyer',
        'AssignLawyerInput',
        { clientId: clientId(), detentionId, lawyerId: night.lawyer.id },
        '',
      )
    ).code;
  const assignmentOf = async (detentionId: string): Promise<string> =>
    (
      await night.coordinator.mutate<{ assignment: { id: string } }>(
        'assignLawyer',
        'AssignLawyerInput',
        { clientId: clientId(), detentionId, lawyerId: night.lawyer.id },
        '... on AssignLawyerSuccess { assignment { id } }',
      )
    ).assignment.id;
});

/** The day and the clock in Almaty so many minutes ago, into the sheet that is open. */
async function fillWhen(page: Page, minutesAgo: number): Promise<void> {
  const wall = new Date(Date.now() - minutesAgo * 60_000 + 5 * 3_600_000).toISOString();
  await page.locator('dialog input[type=date]').fill(wall.slice(0, 10));
  await page.locator('dialog input[type=time]').fill(wall.slice(11, 16));
}
