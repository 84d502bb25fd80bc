import type { Browser, Page } from 'playwright-core';
import { keep, yearOf } from '../support/holidays.js';
import { House } from '../support/house.js';
import { setAhead } from '../support/proceedings.js';
import { settle } from '../support/steps.js';
import { boardNight, type BoardNight } from './support/board-night.js';
import { axe, Handset, inOwnLetters, LOOKS, openBrowser } from './support/browser.js';
import { loaded } from './support/states.js';
import { caseFile, type CaseFile } from './support/case-file.js';

/** Two people vouch for the days off of these years, so that the law's other reading can be counted. */
async function confirmYears({ coordinator, second }: BoardNight): Promise<void> {
  const year = new Date().getFullYear();
  for (const each of [year, year + 1]) {
    await keep(coordinator, 'importHolidays', { year: each });
    for (const code of (await yearOf(coordinator, each)).missing) {
      await keep(coordinator, 'setHoliday', { code, date: `${each}-05-27`, working: false });
    }
    await keep(second, 'confirmHolidays', { year: each });
  }
}

describe('the case of one person', () => {
  let house: House;
  let browser: Browser;
  let night: BoardNight;
  let file: CaseFile;
  let desk: Handset;
  beforeAll(async () => {
    house = await House.open();
    browser = await openBrowser();
    night = await boardNight(house);
    await confirmYears(night);
    file = await caseFile({ ...night, lawyer: night.russian });
    await settle(house);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });
  beforeEach(async () => {
    desk = await Handset.of(browser, house.url, { size: 'desk' });
    await desk.signIn(night.coordinator);
  });
  afterEach(() => desk.close());

  const open = async (tab = 'timeline', page: Page = desk.page): Promise<Page> => {
    await page.goto(`/case/${file.detentionId}?tab=${tab}`);
    await page.getByRole('heading', { name: 'Сағынбаев Ерлан Тестұлы' }).waitFor();
    return page;
  };

  it('stands on one line of time as each source tells it, contradictions numbered and kept', async () => {
    const page = await open();
    const lanes = (await page.locator('.lane-head').allInnerTexts()).map((text) => text.trim());
    expect(lanes).toEqual([
      'Люди',
      'Протокол доставления',
      'Протокол задержания',
      'Протокол о нарушении',
      'Другие документы',
      'Суд и орган',
      'Адвокат Павел Тестов',
    ]);
    const taken = page.locator('.told', { hasText: 'взяли' });
    expect(await taken.getAttribute('class')).toContain('loose');
    const refusal = await page.locator('.told', { hasText: 'не пускают' }).innerText();
    expect(refusal).toContain('48 мин');
    expect(refusal).toContain('жетон 3108');
    const against = await page.locator('.against-row').allInnerTexts();
    expect(against.join('\n')).toContain('Протокол составлен раньше деяния');
    expect(against.join('\n')).toContain('Расписка есть, копии нет');
    const number = against.findIndex((text) => text.includes('Протокол составлен раньше деяния')) + 1;
    const cards = page
      .locator('.told.against')
      .filter({ has: page.locator('.ref', { hasText: `${number}` }) });
    expect((await cards.allInnerTexts()).map((text) => text.replaceAll('\n', ' '))).toEqual([
      expect.stringContaining('составлен'),
      expect.stringContaining('нарушение'),
    ]);
  });

  it('lays no card on another of its lane, in any language', async () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const device = await Handset.of(browser, house.url, { size: 'desk', language });
      await device.signIn(night.coordinator);
      await device.page.goto(`/case/${file.detentionId}`);
      await device.page.locator('.told').first().waitFor();
      await inOwnLetters(device.page);
      const overlaps = await device.page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.told')].map((card) => card.getBoundingClientRect());
        return boxes.flatMap((a, i) =>
          boxes.slice(i + 1).filter((b) => a.left === b.left && a.top < b.bottom - 1 && b.top < a.bottom - 1),
        ).length;
      });
      expect(overlaps).toBe(0);
      await device.close();
    }
  });

  it('shows a deadline with both readings, its steps, assumptions, and that no lawyer has confirmed it', async () => {
    const page = await open('deadlines');
    const appeal = page.locator('.deadline', { hasText: '10 суток: жалоба на постановление' });
    const text = await appeal.innerText();
    expect(text).toContain('По этому звоним.');
    expect(text).toContain('Другое прочтение');
    expect(text).toContain('Копия постановления вручена');
    expect(text).toContain('Допущение:');
    expect(text).toContain('Не проверено юристом');
    expect(text).toContain('Отвечает: Павел Тестов');
  });

  it('is closed without a filing by two people only, and opened again by anybody', async () => {
    const page = await open('deadlines');
    const urgent = page.locator('.deadline', { hasText: 'подать жалобу сейчас' });
    const step = async (verb: string, reason: string) => {
      await urgent.getByRole('button', { name: verb }).click();
      await urgent.getByLabel('Почему').fill(reason);
      await urgent.getByRole('button', { name: verb }).click();
    };
    await step('Предложить закрыть', 'арест уже отбыт');
    await urgent.getByText('Предложено закрыть, нужен второй человек').waitFor();
    await step('Подтвердить закрытие', 'согласна');
    await urgent.getByText('Подтвердить должен другой человек').waitFor();
    expect(await urgent.getByLabel('Почему').inputValue()).toBe('согласна');
    const other = await Handset.of(browser, house.url, { size: 'desk' });
    await other.signIn(night.second);
    const theirs = (await open('deadlines', other.page)).locator('.deadline', {
      hasText: 'подать жалобу сейчас',
    });
    await theirs.getByRole('button', { name: 'Подтвердить закрытие' }).click();
    await theirs.getByLabel('Почему').fill('проверил, согласен');
    await theirs.getByRole('button', { name: 'Подтвердить закрытие' }).click();
    await theirs.getByRole('button', { name: 'Открыть снова' }).waitFor();
    await theirs.getByRole('button', { name: 'Открыть снова' }).click();
    await theirs.getByLabel('Почему').fill('рано закрыли');
    await theirs.getByRole('button', { name: 'Открыть снова' }).click();
    await theirs.getByRole('button', { name: 'Предложить закрыть' }).waitFor();
    await other.close();
  });

  it('drops a finding with a reason, takes it back, and marks what stands in a filing', async () => {
    const page = await open('papers');
    const finding = page.locator('.finding', { hasText: 'Расписка есть, копии нет' });
    expect(await finding.innerText()).toContain('Протокол о нарушении');
    await finding.getByRole('button', { name: 'Снять' }).click();
    await finding.getByLabel('Почему не поднимать').fill('копию отдали при нас');
    await finding.getByRole('button', { name: 'Снять' }).click();
    await page.getByRole('status').filter({ hasText: 'Снято' }).waitFor();
    await page.getByRole('button', { name: /^Снято, 1$/ }).click();
    await finding.getByText('копию отдали при нас').waitFor();
    await finding.getByRole('button', { name: 'Вернуть к решению' }).click();
    await page.getByRole('button', { name: /^Снято, 0$/ }).waitFor();
    await page.getByRole('button', { name: /^Решить, / }).click();
    await finding.waitFor();
  });

  it('records a filing with findings in it, says what is still open, and takes it back with a reason', async () => {
    const page = await open('deadlines');
    const appeal = page.locator('.deadline', { hasText: '10 суток: жалоба на постановление' });
    await appeal.getByRole('button', { name: 'Записать подачу' }).click();
    const sheet = page.getByRole('dialog', { name: 'Что подано' });
    await sheet.getByLabel('Входящий номер').fill('вх. Т-1');
    await sheet.locator('.checks input').first().check();
    await sheet.getByRole('button', { name: 'Записать подачу' }).click();
    await page.getByRole('status').filter({ hasText: 'Не использовано и не снято' }).waitFor();
    await appeal.getByText('жалоба на постановление, ').or(appeal.getByText('подано')).first().waitFor();
    await open('papers');
    await page.getByRole('button', { name: /^В жалобе, 1$/ }).waitFor();
    await page.locator('.finding').first().getByRole('button', { name: 'Есть в подаче' }).click();
    await page.getByRole('button', { name: /^В жалобе, 2$/ }).waitFor();
    await open('court');
    await page.getByRole('button', { name: 'Отозвать подачу' }).click();
    await page.getByLabel('Почему').fill('подали не ту жалобу');
    await page.getByRole('button', { name: 'Отозвать подачу' }).click();
    await page.getByText('Подача отозвана').first().waitFor();
    await open('papers');
    await page.getByRole('button', { name: /^В жалобе, 0$/ }).waitFor();
  });

  it('shows each right with its latest check, and records another', async () => {
    const page = await open('rights');
    const toilet = page.locator('.check', { hasText: 'туалет' });
    expect(await toilet.innerText()).toMatch(/нарушено[\s\S]*/);
    expect(await toilet.innerText()).toContain('ждали 47 мин');
    await toilet.getByRole('button', { name: 'Записать' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Записать' }).click();
    await sheet.getByText('Выберите ответ').waitFor();
    await sheet.getByRole('button', { name: 'соблюдено' }).click();
    await sheet.getByRole('button', { name: 'видели сами' }).click();
    await sheet.getByRole('button', { name: 'Записать' }).click();
    await sheet.waitFor({ state: 'detached' });
    await toilet.getByText('Раньше, 1').waitFor();
    expect(await toilet.innerText()).toContain('соблюдено');
  });

  it('answers a question that no paper can answer', async () => {
    const page = await open('papers');
    const first = page.locator('.question').first();
    const asked = await first.locator('.strong').innerText();
    const before = Number(/\d+/.exec(await page.getByText(/^Спросить у человека, /).innerText())![0]);
    await first.getByRole('button', { name: 'Не знает' }).click();
    await page.getByText(`Спросить у человека, ${before - 1}`).waitFor();
    await page.getByText('Отвечено, 1').click();
    await page.locator('details .question', { hasText: asked }).waitFor();
  });

  it('says who defends and takes an assignment back with a reason', async () => {
    const page = await open('defence');
    await page.getByRole('heading', { name: 'Павел Тестов' }).waitFor();
    await page.getByRole('button', { name: 'Назначить адвоката' }).click();
    const lawyer = page.locator('.candidate', { hasText: 'Сәуле Мысалова' });
    await lawyer.getByRole('button').click();
    const second = page.locator('.record', { hasText: 'Сәуле Мысалова' });
    await second.waitFor();
    await second.getByRole('button', { name: 'Отозвать' }).click();
    await second.getByLabel('Почему').fill('достаточно одного');
    await second.getByRole('button', { name: 'Отозвать' }).click();
    await second.getByText('отозвано: достаточно одного').waitFor();
  });

  it('says who looked, and is not there for whoever may not see it', async () => {
    const page = await open('audit');
    await page.getByText('открыто: дело').first().waitFor();
    await page.getByText('записано: проверка прав').first().waitFor();
    const stranger = await Handset.of(browser, house.url, { size: 'desk' });
    await stranger.signIn(await house.staff('LAWYER', 'Чужой Тестов'));
    await stranger.page.goto(`/case/${file.detentionId}`);
    await stranger.page.getByText('Такой записи нет, или она вам не видна').waitFor();
    await stranger.close();
    const lawyer = await Handset.of(browser, house.url, { size: 'desk' });
    await lawyer.signIn(night.russian);
    await open('timeline', lawyer.page);
    expect(await lawyer.page.getByRole('link', { name: 'Кто смотрел' }).count()).toBe(0);
    await lawyer.close();
  });

  it('says when nothing is recorded yet', async () => {
    const page = desk.page;
    await page.goto(`/case/${night.held.get('Сакен Тестов')}?tab=court`);
    await page.getByText('Суда и постановления ещё не было').waitFor();
    for (const [tab, words] of [
      ['rights', 'Права ещё не проверяли'],
      ['papers', 'Протоколов нет'],
      ['defence', 'Адвоката нет'],
      ['files', 'Файлов пока нет'],
      ['notes', 'Заметок пока нет'],
    ] as const) {
      await page.goto(`/case/${night.held.get('Сакен Тестов')}?tab=${tab}`);
      await page.getByText(words).waitFor();
      expect(await axe(page)).toEqual([]);
    }
  });

  it('shows until when also where nobody knows the ground of the detention', async () => {
    const page = desk.page;
    await page.goto(`/case/${night.held.get('Сакен Тестов')}?tab=deadlines`);
    const clock = page.locator('.deadline', { hasText: '3 часа: освобождение' });
    await clock.getByText('основание не известно').waitFor();
    await clock.locator('time').first().waitFor();
    expect(await clock.getByText('Не считается').count()).toBe(0);
  });

  it.each(LOOKS)('is free of faults that axe finds: %s, %s, %s', async (language, theme, size) => {
    const device = await Handset.of(browser, house.url, { language, theme, size });
    await device.signIn(night.coordinator);
    for (const tab of ['timeline', 'rights', 'papers', 'court', 'deadlines', 'defence', 'audit']) {
      await device.page.goto(`/case/${file.detentionId}?tab=${tab}`);
      await device.page.locator('.case-two, .case-one').first().waitFor();
      await loaded(device.page);
      expect(await axe(device.page)).toEqual([]);
    }
    await device.close();
  });

  it('counts on while a clock runs ahead', async () => {
    await setAhead(house, '25 hours');
    const page = await open('deadlines');
    await page.locator('.deadline', { hasText: 'подать жалобу сейчас' }).getByText(/^\+/).first().waitFor();
  });
});
