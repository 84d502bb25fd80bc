import type { Browser, Page } from 'playwright-core';
import { axe, PAIRED_LOOKS } from './support/browser.js';
import { goTo, handsetOf, keepOffline, type Night, PASSPHRASE, unlock } from './support/night.js';
import { stage } from './support/stage.js';

/** A phone's own authenticator, as Chromium plays it. @param hasPrf whether its passkeys make keys. */
async function authenticator(page: Page, hasPrf: boolean): Promise<(isVerified: boolean) => Promise<void>> {
  const client = await page.context().newCDPSession(page);
  await client.send('WebAuthn.enable');
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf,
    },
  });
  return async (isUserVerified) => {
    await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  };
}

describe('a passkey as a key', () => {
  let night: Night;
  let browser: Browser;
  stage(async (set) => {
    ({ night, browser } = set);
    await night.hold('Ключев Тест Примерович');
  });

  /** Passkeys belong to a name, never to an address. */
  const named = () => night.house.url.replace('127.0.0.1', 'localhost');

  async function withPasskey(hasPrf: boolean) {
    const phone = await handsetOf(browser, night, { url: named() });
    const { page } = phone;
    const verify = await authenticator(page, hasPrf);
    await keepOffline(page);
    await page.getByRole('button', { name: 'Открывать отпечатком' }).click();
    await page.locator('input[name=passphrase]').fill(PASSPHRASE);
    await page.locator('form button[type=submit]').click();
    return { phone, page, verify };
  }

  it('opens what is kept, beside the passphrase, and what it opened is whole', async () => {
    const { phone, page, verify } = await withPasskey(true);
    await page.getByRole('button', { name: 'Открывать только паролем' }).waitFor();
    await goTo(page, `/station/${night.here.id}`);
    await page.locator('.row', { hasText: 'Ключев' }).waitFor();
    await page.reload();
    await page.getByText('Закрыто на замок').waitFor();
    await page.getByRole('button', { name: 'Открыть отпечатком или лицом' }).click();
    await page.locator('.row', { hasText: 'Ключев' }).waitFor();
    // somebody else's finger opens nothing; the passphrase still does
    await page.reload();
    await verify(false);
    await page.getByRole('button', { name: 'Открыть отпечатком или лицом' }).click();
    await page.getByText('Не получилось').waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Ключев');
    await unlock(page);
    await page.locator('.row', { hasText: 'Ключев' }).waitFor();
    await phone.close();
  });

  it('is not made by a wrong passphrase, nor where the passkey makes no keys, and can be taken away', async () => {
    const { phone, page } = await withPasskey(false);
    await page.getByText('Это устройство не даёт такого ключа').waitFor();
    await page.locator('input[name=passphrase]').fill('не та фраза');
    await page.locator('form button[type=submit]').click();
    await page.getByText('Пароль не подошёл').waitFor();
    await page.reload();
    await page.getByText('Закрыто на замок').waitFor();
    expect(await page.getByRole('button', { name: 'Открыть отпечатком или лицом' }).count()).toBe(0);
    await phone.close();

    const other = await withPasskey(true);
    await other.page.getByRole('button', { name: 'Открывать только паролем' }).click();
    await other.page.getByRole('button', { name: 'Открывать отпечатком' }).waitFor();
    await other.page.reload();
    await other.page.getByText('Закрыто на замок').waitFor();
    expect(await other.page.getByRole('button', { name: 'Открыть отпечатком или лицом' }).count()).toBe(0);
    await other.phone.close();
  });

  it('the room this device gives, and whether it promised to keep it, are said', async () => {
    const phone = await handsetOf(browser, night, { url: named() });
    await keepOffline(phone.page);
    await phone.page.getByText(/Занято места: [\d.]+ из \d+ МБ/).waitFor();
    await phone.page.getByText(/Браузер (может стереть|обещал не стирать)/).waitFor();
    await phone.close();
  });

  it.each(PAIRED_LOOKS)('free of faults that axe finds: %s, %s', async (language, theme) => {
    const phone = await handsetOf(browser, night, { url: named(), language, theme });
    const { page } = phone;
    await authenticator(page, true);
    await goTo(page, '/account');
    await page.locator('section .btn').nth(0).click();
    for (const name of ['passphrase', 'again']) await page.locator(`input[name=${name}]`).fill(PASSPHRASE);
    await page.locator('dialog button[type=submit]').click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.locator('progress').waitFor();
    const faults = await axe(page);
    faults.push(...(await axe(page)));
    expect(faults).toEqual([]);
    await phone.close();
  });
});
