import type { Browser, Page } from 'playwright-core';
import { clientId } from '../support/house.js';
import { axe, type Language, type Theme, PAIRED_LOOKS } from './support/browser.js';
import type { Line } from './support/line.js';
import { appKept, goTo, handsetOf, keepOffline, type Night, until } from './support/night.js';
import { stage } from './support/stage.js';

interface Standing {
  readonly id: string;
  readonly outcome: string;
}

describe('two people correct one record', () => {
  let night: Night;
  let line: Line;
  let browser: Browser;
  stage((set) => ({ night, browser, line } = set));

  const standing = (detentionId: string) =>
    night.house.rows<Standing>(
      'select id, outcome from rights_check where detention_id = $1 and superseded_by is null',
      [detentionId],
    );

  /** A check stands; the phone corrects it with no network, and a colleague corrects it meanwhile. */
  async function conflict(name: string, device: { language?: Language; theme?: Theme } = {}) {
    const { detentionId } = await night.hold(name);
    const recordId = clientId();
    await night.lawyer.mutate(
      'recordRightsChecks',
      'RecordRightsChecksInput',
      {
        clientId: clientId(),
        detentionId,
        checks: [
          {
            id: recordId,
            code: 'R-WATER',
            outcome: 'UNKNOWN',
            at: { at: new Date().toISOString(), precision: 'MINUTE' },
          },
        ],
      },
      '... on RecordRightsChecksSuccess { checks { id } }',
    );
    const phone = await handsetOf(browser, night, { url: line.url, ...device });
    const { page } = phone;
    await (device.language ? appKept(page) : keepOffline(page));
    await goTo(page, `/people/${detentionId}`);
    await page.locator('.right').first().waitFor();
    line.down();
    await openRight(page);
    await page.locator('dialog .sheet-body > button').click();
    await page.locator('dialog .acts button').nth(1).click();
    await page.locator('dialog textarea').fill('сказал сам, ночью не давали');
    await page.locator('dialog input.control').fill('записал второпях');
    await page.locator('dialog button.pri').click();
    await night.coordinator.mutate(
      'correctRecord',
      'CorrectRecordInput',
      {
        clientId: clientId(),
        id: clientId(),
        recordId,
        reason: 'видела журнал',
        rightsCheck: { outcome: 'RESPECTED', manner: 'DOCUMENT' },
      },
      '... on CorrectRecordSuccess { recordId }',
    );
    line.up();
    await goTo(page, '/account/queue');
    await page.locator('.version dd').nth(3).waitFor();
    return { phone, page, detentionId };
  }

  const openRight = async (page: Page): Promise<void> => {
    const name = page.locator('.right-name', { hasText: /Питьевая вода|Ауызсу|[Ww]ater/ });
    await name.first().click();
  };

  it('shows both side by side, and writes nothing over either', async () => {
    const { phone, page, detentionId } = await conflict('Спорнов Тест Примерович');
    await page.getByText('Эту запись уже исправил другой человек').waitFor();
    const [theirs, mine] = [page.getByLabel('На сервере'), page.getByLabel('Ваша')];
    await theirs.getByText('видела журнал').waitFor();
    await mine.getByText('сказал сам, ночью не давали').waitFor();
    await mine.getByText('записал второпях').waitFor();
    expect(await standing(detentionId)).toMatchObject([{ outcome: 'RESPECTED' }]);
    await page.getByRole('button', { name: 'Отправить мою как исправление' }).click();
    await until('mine stands', async () => (await standing(detentionId))[0]?.outcome === 'VIOLATED');
    expect(await night.count('rights_check where detention_id = $1', [detentionId])).toBe(3);
    await page.getByText('Ничего не ждёт отправки').waitFor();
    await phone.close();
  });

  it('keeps theirs when a person says so, and gives mine back on undo', async () => {
    const { phone, page, detentionId } = await conflict('Оставьев Тест Примерович');
    await page.getByRole('button', { name: 'Оставить ту' }).click();
    await page.getByText('Ничего не ждёт отправки').waitFor();
    await page.getByRole('button', { name: 'Вернуть' }).click();
    await page.getByLabel('Ваша').getByText('записал второпях').waitFor();
    await page.getByRole('button', { name: 'Оставить ту' }).click();
    expect(await standing(detentionId)).toMatchObject([{ outcome: 'RESPECTED' }]);
    await phone.close();
  });

  it('lets mine be edited first', async () => {
    const { phone, page, detentionId } = await conflict('Правкин Тест Примерович');
    await page.getByRole('button', { name: 'Изменить и отправить' }).click();
    await page.locator('dialog .acts button').nth(2).click();
    await page.locator('dialog button.pri').click();
    await until(
      'the edited one',
      async () => (await standing(detentionId))[0]?.outcome === 'REFUSED_TO_ANSWER',
    );
    await phone.close();
  });

  it.each(PAIRED_LOOKS)('free of faults that axe finds: %s, %s', async (language, theme) => {
    const { phone, page } = await conflict('Осев Тест Примерович', { language, theme });
    expect(await axe(page)).toEqual([]);
    await page.locator('.note .btn').last().click();
    await page.locator('dialog .acts').waitFor();
    expect(await axe(page)).toEqual([]);
    await phone.context.close();
  });
});
