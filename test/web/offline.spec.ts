import type { Browser } from 'playwright-core';
import { clientId } from '../support/house.js';
import type { Handset } from './support/browser.js';
import type { Line } from './support/line.js';
import { goTo, handsetOf, keepOffline, type Night, unlock, until } from './support/night.js';
import { stage } from './support/stage.js';
import { faultsInBothThemes } from './support/states.js';

describe('a station without a network', () => {
  let night: Night;
  let line: Line;
  let browser: Browser;
  stage((set) => ({ night, browser, line } = set));

  /** A phone that keeps its work and has seen the station. */
  async function ready(): Promise<Handset> {
    const phone = await handsetOf(browser, night, { url: line.url });
    await keepOffline(phone.page);
    await goTo(phone.page, `/station/${night.here.id}`);
    await phone.page.locator('.row').first().waitFor();
    return phone;
  }

  const checksOf = (detentionId: string) =>
    night.count('rights_check where detention_id = $1', [detentionId]);

  it('opens from what it kept, behind its passphrase, and says since when there is no network', async () => {
    const { detentionId } = await night.hold('Сетьев Тест Примерович');
    const phone = await ready();
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Доступ в туалет: Нет' }).waitFor();
    line.down();
    await page.reload();
    await page.getByText('Закрыто на замок').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Сетьев');
    await unlock(page);
    await page.getByRole('heading', { name: /Сетьев/ }).waitFor();
    await page.getByText(/Нет сети с \d\d:\d\d/).waitFor();
    await page.getByRole('link', { name: 'Назад' }).click();
    await page.locator('.row', { hasText: 'Сетьев' }).waitFor();
    await phone.close();
  });

  it('keeps what was recorded through the death of its tab, and sends it once', async () => {
    const { detentionId } = await night.hold('Вкладкин Тест Примерович');
    const phone = await ready();
    await goTo(phone.page, `/people/${detentionId}`);
    await phone.page.getByRole('button', { name: 'Питьевая вода: Нет' }).waitFor();
    line.down();
    await phone.page.getByRole('button', { name: 'Питьевая вода: Нет' }).click();
    await goTo(phone.page, `/station/${night.here.id}/add`);
    await phone.page
      .locator('textarea')
      .fill('Безсетев Тест Примерович 1971\nмужчина около 30 лет, красная шапка');
    await phone.page.getByRole('button', { name: 'Прочитать список' }).click();
    await phone.page.getByRole('button', { name: 'Записать 2 человек' }).click();
    await phone.page.locator('.row', { hasText: 'Безсетев' }).getByText('ждёт сети').waitFor();
    await kill(phone);

    const page = await phone.tab();
    await page.goto(`/station/${night.here.id}`);
    await unlock(page);
    await page.locator('.row', { hasText: 'Безсетев' }).getByText('ждёт сети').waitFor();
    expect(await night.count(`detention where logged_by = $1`, [night.lawyer.id])).toBe(0);
    line.up();
    await until(
      'both',
      async () => (await night.count('detention where logged_by = $1', [night.lawyer.id])) === 2,
    );
    await until('the check', async () => (await checksOf(detentionId)) === 1);
    await page.locator('.row', { hasText: 'Безсетев' }).getByText('ждёт сети').waitFor({ state: 'detached' });
    await phone.close();
  });

  it('happens once though an answer was lost and two tabs were open', async () => {
    const { detentionId } = await night.hold('Дважды Тест Примерович');
    const phone = await ready();
    const first = phone.page;
    await goTo(first, `/people/${detentionId}`);
    await first.getByRole('button', { name: 'Питьевая вода: Нет' }).waitFor();
    const second = await phone.tab();
    await second.goto(`/people/${detentionId}`);
    await unlock(second);
    await second.getByRole('button', { name: 'Врач по просьбе: Нет' }).waitFor();
    line.down();
    await first.getByRole('button', { name: 'Питьевая вода: Нет' }).click();
    await second.getByRole('button', { name: 'Врач по просьбе: Нет' }).click();
    await first.getByRole('button', { name: 'Доступ в туалет: Нет' }).click();
    const before = line.reached.length;
    line.loseAnswers(1);
    line.up();
    await until('three checks', async () => (await checksOf(detentionId)) === 3);
    const [queue] = [first];
    await goTo(queue, '/account/queue');
    await queue.getByText('Ничего не ждёт отправки').waitFor();
    expect(line.reached.slice(before).filter((name) => name === 'RecordChecks')).toHaveLength(4);
    expect(await checksOf(detentionId)).toBe(3);
    await phone.close();
  });

  it('gives a refused act back whole, and sends it again when a person says so', async () => {
    const { detentionId } = await night.hold('Отказов Тест Примерович');
    const phone = await ready();
    const { page } = phone;
    await goTo(page, `/people/${detentionId}`);
    await page.getByRole('button', { name: 'Питьевая вода: Нет' }).waitFor();
    line.down();
    await page.getByRole('button', { name: 'Питьевая вода: Нет' }).click();
    // meanwhile the lawyer is taken from the door: these people are not theirs to see
    const [presence] = await night.house.rows<{ id: string }>(
      'select id from presence where ended_at is null',
    );
    await night.coordinator.mutate(
      'checkOut',
      'CheckOutInput',
      {
        clientId: clientId(),
        presenceId: presence!.id,
        at: { at: new Date().toISOString(), precision: 'MINUTE' },
      },
      '... on CheckOutSuccess { presence { id } }',
    );
    line.up();
    await goTo(page, '/account/queue');
    await page.getByText(/^Не принято: /).waitFor();
    await page.getByText('Питьевая вода, Нарушено: Отказов Тест Примерович').waitFor();
    expect(await faultsInBothThemes(page, 'a refused act', 'light')).toEqual([]);
    await night.arrive();
    await page.getByRole('button', { name: 'Отправить ещё раз' }).click();
    await until('the check', async () => (await checksOf(detentionId)) === 1);
    await page.getByText('Ничего не ждёт отправки').waitFor();
    await phone.close();
  });

  it('sends two hundred acts once each and in their order', async () => {
    const people = [];
    for (let i = 0; i < 12; i += 1) {
      people.push(await night.hold(`Двухсотов Тест Номерович ${'абвгдежзиклм'[i]}`));
    }
    const phone = await ready();
    const { page } = phone;
    for (const { detentionId } of people) {
      await goTo(page, `/people/${detentionId}`);
      await page.locator('.right-acts').first().waitFor();
    }
    line.down();
    let taps = 0;
    for (const { detentionId } of people) {
      await goTo(page, `/people/${detentionId}`);
      const due = page.locator('.right-acts');
      await due.first().waitFor();
      for (let left = await due.count(); left > 0 && taps < 200; left -= 1) {
        await due.first().getByRole('button').first().click();
        taps += 1;
        await page
          .locator('.q')
          .nth((await page.locator('.q').count()) - 1)
          .waitFor();
      }
    }
    expect(taps).toBe(200);
    const ids = people.map(({ detentionId }) => detentionId);
    const count = () => night.count('rights_check where detention_id = any($1::uuid[])', [ids]);
    expect(await count()).toBe(0);
    line.up();
    await until('all two hundred', async () => (await count()) >= 200, 120);
    await goTo(page, '/account/queue');
    await page.getByText('Ничего не ждёт отправки').waitFor();
    expect(await count()).toBe(200);
    const rows = await night.house.rows<{ id: string }>(
      'select id from rights_check where detention_id = any($1::uuid[]) order by recorded_at, id',
      [ids],
    );
    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    await phone.close();
  }, 240_000);
});

/** The tab dies as a tab does when the phone needs its memory: without a word to the page. */
async function kill({ page }: Handset): Promise<void> {
  const client = await page.context().newCDPSession(page);
  void client.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await page.close();
}
