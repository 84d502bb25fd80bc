import type { Browser } from 'playwright-core';
import { ago } from '../support/custody-day.js';
import { clientId } from '../support/house.js';
import { recordOffence } from '../support/proceedings.js';
import { goTo, handsetOf, type Night, until } from './support/night.js';
import { stage } from './support/stage.js';

const ELEVEN = `1. Ертегиев Асқар Ерланұлы, 1991 г.р., ст. 488 ч.6
2) Выдумкин Олег Сергеевич 1974
3. Оспанов Тимур 2010 г.р. школьник, несовершеннолетний
Үлгібаева Гүлнар 1988
Үлгібаева Гүлнар 1988
Tulegenov Daniyar 1999
неизвестный мужчина, около 40 лет, синяя куртка, шрам на щеке
Примерова Анна Ивановна 1993
Тестова Меруерт 1999
Ойданбаев Сакен Мұратұлы 2001
Һәкімов Әділ 1969`;

describe('a station in one hand', () => {
  let night: Night;
  let browser: Browser;
  stage((set) => ({ night, browser } = set));

  it('takes eleven people at once, nameless and doubled ones too, in one tap', async () => {
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/station/${night.here.id}`);
    await page.getByRole('link', { name: 'Добавить людей' }).click();
    await page.locator('textarea').fill(ELEVEN);
    await page.getByRole('button', { name: 'Прочитать список' }).click();
    await page.getByRole('heading', { name: '11 строк' }).waitFor();
    await page.getByText('как строка 4').waitFor();
    await page.getByText('без имени', { exact: true }).waitFor();
    await page.getByText('Советы не запрещают').waitFor();
    await page.getByRole('button', { name: 'Записать 11 человек' }).click();
    await page.getByText('Записано 11 человек').waitFor();
    await until('eleven people', async () => (await night.count('detention')) === 11);
    await page.getByText('Һәкімов Әділ').waitFor();
    expect(await night.count('intake_batch')).toBe(1);
    await phone.close();
  });

  it('keeps a list that is typed until it is recorded', async () => {
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/station/${night.here.id}/add`);
    await page.locator('textarea').fill('Черновиков Тест Примерович 1980');
    await page.getByRole('link', { name: 'Назад' }).click();
    await page.getByRole('link', { name: 'Добавить людей' }).click();
    await until('the text again', async () =>
      (await page.locator('textarea').inputValue()).includes('Черновиков'),
    );
    await phone.close();
  });

  it('writes one right down with one tap: how it is known, and the minute', async () => {
    const { detentionId } = await night.hold('Касанов Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Рассказали' }).click();
    await page.getByRole('button', { name: 'Доступ в туалет: Нет' }).click();
    await page.getByRole('status').getByText('Доступ в туалет: Нарушено').waitFor();
    const checks = () =>
      night.house.rows<{ code: string; outcome: string; manner: string; fresh: boolean }>(
        `select code, outcome, manner, at > now() - interval '2 minutes' as fresh from rights_check where detention_id = $1`,
        [detentionId],
      );
    await until('the check', async () => (await checks()).length === 1);
    expect(await checks()).toEqual([{ code: 'R-TOILET', outcome: 'VIOLATED', manner: 'TOLD', fresh: true }]);
    await phone.close();
  });

  it('takes a tap back without a trace', async () => {
    const { detentionId } = await night.hold('Возвратов Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Питьевая вода: Да' }).click();
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.getByRole('button', { name: 'Питьевая вода: Да' }).waitFor();
    // what comes after it in the queue is sent: it would have been before
    await page.getByRole('button', { name: 'Питьевая вода: Нет' }).click();
    await until(
      'the second tap',
      async () => (await night.count('rights_check where detention_id = $1', [detentionId])) > 0,
    );
    expect(
      await night.house.rows('select outcome from rights_check where detention_id = $1', [detentionId]),
    ).toEqual([{ outcome: 'VIOLATED' }]);
    await phone.close();
  });

  it('lets a person be told released, and shows it at once', async () => {
    const { detentionId } = await night.hold('Отпущенов Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.locator('button.claims-line').first().click();
    await page.getByRole('button', { name: 'Отпустили' }).click();
    await until(
      'the claim',
      async () => (await night.count(`detention where id = $1 and status = 'RELEASED'`, [detentionId])) === 1,
    );
    await goTo(page, `/station/${night.here.id}`);
    const row = page.locator('.row', { hasText: 'Отпущенов' });
    await row.getByText('отпущен(а)').waitFor();
    await phone.close();
  });

  it('records a closed door with one tap, what is said there, and the way in', async () => {
    const phone = await handsetOf(browser, night, { language: 'kk' });
    const { page } = phone;
    await goTo(page, `/station/${night.here.id}`);
    await page.getByRole('button', { name: 'Кіргізбейді' }).click();
    await page.getByRole('timer').waitFor();
    await page.getByRole('button', { name: '«Қамал»' }).click();
    await page.getByRole('button', { name: 'Белгі мен сөздер' }).click();
    await page.locator('input[name=badge]').fill('ТЕСТ-3108');
    await page.getByRole('button', { name: 'Жазу', exact: true }).click();
    await page.getByRole('button', { name: 'Кіргізді' }).click();
    await until(
      'the end of the wait',
      async () => (await night.count(`access_refusal where end_kind = 'ADMITTED'`)) === 1,
    );
    expect(await night.house.rows('select kind from access_refusal')).toEqual([{ kind: 'FORTRESS' }]);
    expect(await night.count('access_refusal_statement')).toBe(2);
    await phone.close();
  });

  it('shows what is wrong with a protocol while it is typed, and records it', async () => {
    const { detentionId } = await night.hold('Протоколов Тест Примерович');
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}/protocols/new`);
    await page.getByLabel('Часы и минуты').first().fill('00:05');
    for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: /^Дальше/ }).click();
    await page
      .getByRole('group', { name: 'Отметка о разъяснении прав' })
      .getByRole('button', { name: 'Нет' })
      .click();
    await page.getByText('Нет отметки о разъяснении прав').waitFor();
    for (let step = 0; step < 2; step += 1) await page.getByRole('button', { name: /^Дальше/ }).click();
    await page.getByRole('button', { name: 'Записать протокол' }).click();
    await until(
      'the protocol',
      async () => (await night.count('protocol where detention_id = $1', [detentionId])) === 1,
    );
    await page.getByText('Нет отметки о разъяснении прав').waitFor();
    await phone.close();
  });

  it('asks each question about a case and its papers once; an answer takes it away', async () => {
    const { detentionId } = await night.hold('Вопросов Тест Примерович', 60);
    await recordOffence(night.coordinator, detentionId);
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/people/${detentionId}/protocols`);
    const questions = page.locator('.question-row > p');
    await questions.first().waitFor();
    const asked = await questions.allInnerTexts();
    expect(asked.length).toBeGreaterThan(5);
    expect(new Set(asked).size).toBe(asked.length);
    await page.locator('.question-row').first().getByRole('button', { name: 'Не известно' }).click();
    await page.getByText(asked[0]!, { exact: true }).waitFor({ state: 'detached' });
    await until('it is kept', async () => (await night.count('defect_answer', [])) === 1);
    await phone.close();
  });

  it('leads from a link of an e-mail to the record, and from one that is not theirs to words', async () => {
    const { detentionId } = await night.hold('Ссылкин Тест Примерович');
    const phone = await handsetOf(browser, night);
    await phone.page.goto(`/go/${detentionId}`);
    await phone.page.getByRole('heading', { name: /Ссылкин/ }).waitFor();
    await phone.page.goto(`/go/${night.here.id}`);
    await phone.page.getByRole('link', { name: 'Добавить людей' }).waitFor();
    await phone.page.goto('/go/01936f5e-1111-7000-8000-000000000001');
    await phone.page.getByText('Такой записи нет').waitFor();
    await phone.close();
  });

  it('shows everybody where they are more than a page, and keeps them all', async () => {
    // the server's pages begin with the latest: the nearest clock is on the last of them
    await night.hold('Первов Тест Примерович', 165);
    const rows = Array.from({ length: 104 }, (_, index) => ({
      ...{ id: clientId(), personId: clientId(), birthYear: 1950 + (index % 50), startedAt: ago(30) },
      ...{ fullName: `Толпин Тест ${String(index)}`, asText: `Толпин Тест ${String(index)}` },
    }));
    const logging = { clientId: clientId(), departmentId: night.here.id, observedAt: ago(1), rows };
    await night.coordinator.mutate(
      'logDetainees',
      'LogDetaineesInput',
      { ...logging, source: 'LAWYER_SAW' },
      '... on LogDetaineesSuccess { batchId }',
    );
    const phone = await handsetOf(browser, night);
    const { page } = phone;
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row', { hasText: 'Толпин Тест 103' }).waitFor();
    expect(await page.locator('.row', { hasText: 'Толпин' }).count()).toBe(104);
    expect(await page.locator('.row').first().innerText()).toContain('Первов');
    await phone.close();
  });
});
