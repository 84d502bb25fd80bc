import { FamilyBotPoller } from '../../src/lookup/index.js';
import { closeAgents, outside, post, refresh, stored, watchInTelegram } from '../support/family.js';
import { House, type Person } from '../support/house.js';
import { logOne } from '../support/proceedings.js';
import { TelegramStandIn } from '../support/telegram-stand-in.js';

const NAMES = ['Ажебра Тест Примерович', 'Умонаруп Тест Примерович', 'Олгалицех Тест Примерович'];
const asked = (fullName: string) => ({ fullName, birthYear: 1990 });

describe('a family that is told in Telegram', () => {
  let telegram: TelegramStandIn;
  let house: House;
  let lawyer: Person;
  let lastChat = 7_100_000_900;
  const newChat = () => (lastChat += 1);
  beforeAll(async () => {
    telegram = await TelegramStandIn.open('FAMILY');
    house = await House.open({ FAMILY_ASKS_PER_NETWORK_HOUR: '30', ...telegram.settings });
    lawyer = await house.staff('LAWYER');
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
    await telegram.close();
  });

  const listen = () => house.worker.get(FamilyBotPoller, { strict: false }).listenOnce();
  const says = async (chat: number, text: string) => {
    telegram.write(chat, text);
    expect(await listen()).toBe(true);
    return telegram.sent(chat).at(-1)!;
  };
  const held = (fullName: string) =>
    logOne(lawyer, {
      row: { asText: fullName, fullName, birthYear: 1990 },
      batch: { familyAnswer: 'NAME_AND_BIRTH' },
    });
  const requests = () =>
    house.rows<{ confirmed: boolean }>(
      `select confirmed_on is not null as confirmed from family_watch_request where channel = 'TELEGRAM' order by id`,
    );
  /** @returns the chat that asked about somebody and is told from now on. */
  const told = async (fullName: string, from: string): Promise<number> => {
    const chat = newChat();
    const { code } = await watchInTelegram(house.url, asked(fullName), { from });
    await stored(house);
    expect((await says(chat, `/start ${code}`)).text).toContain('Готово.');
    return chat;
  };

  it('gives a link, and is told once the chat that opened it has begun', async () => {
    const { link, text, code } = await watchInTelegram(house.url, asked(NAMES[0]!), { from: '127.7.1.1' });
    expect(link).toMatch(/^https:\/\/t\.me\/invented_bot\?start=[\w-]{24}$/);
    expect(text).toContain('нажмите «Запустить»');
    await stored(house);
    await held(NAMES[0]!);
    await refresh(house);
    expect(telegram.sent()).toHaveLength(0);
    // a link of a letter confirms no chat
    const page = new URLSearchParams({ t: code, lang: 'en' }).toString();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post(`${house.url}/family/watch/confirm`, page, form)).body).toContain('no longer valid');

    const chat = newChat();
    expect((await says(chat, `/start ${code}`)).text).toContain('Готово. Мы напишем сюда');
    await refresh(house);
    await house.sweep();
    const news = telegram.sent(chat).at(-1)!;
    expect(news).toMatchObject({ disable_notification: false, link_preview_options: { is_disabled: true } });
    expect(news.text).toMatch(/^Есть новости[^\n]+\nhttp:\S+\/family\?lang=ru#[0-9a-f-]{36}\n/);
    expect(news.text).not.toMatch(/Ажебра|отдел/i);
    const count = telegram.sent(chat).length;
    await house.sweep();
    expect(telegram.sent(chat)).toHaveLength(count);
  });

  it('takes a link once: by its own chat again it is as good, by another none', async () => {
    const { code } = await watchInTelegram(house.url, asked('Эндеквел Тест Примерович'), {
      from: '127.7.2.1',
    });
    await stored(house);
    const [chat, other] = [newChat(), newChat()];
    await says(chat, `/start ${code}`);
    expect((await says(chat, `/start ${code}`)).text).toContain('Готово.');
    expect((await says(other, `/start ${code}`)).text).toContain('This link is not valid');
    telegram.write(newChat(), `/start ${code}`, 'group');
    const before = telegram.sent().length;
    await listen();
    expect(telegram.sent()).toHaveLength(before);
  });

  it('erases all a chat asked at /stop, and a chat that blocked the bot at its next message', async () => {
    const stops = await told('Яфосют Тест Примерович', '127.7.3.1');
    const blocks = await told(NAMES[1]!, '127.7.3.2');
    const before = (await requests()).length;
    expect((await says(stops, '/stop')).text).toContain('erased here');
    expect(await requests()).toHaveLength(before - 1);
    await held(NAMES[1]!);
    telegram.refuseNext.push({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    await refresh(house);
    await house.sweep();
    expect(await requests()).toHaveLength(before - 2);
    expect(telegram.sent(blocks)).toHaveLength(2);
    await house.sweep();
    expect(telegram.sent(blocks)).toHaveLength(2);
  });

  it('waits as long as Telegram says, and sends the same message then', async () => {
    const chat = await told(NAMES[2]!, '127.7.4.1');
    await held(NAMES[2]!);
    telegram.refuseNext.push({
      error_code: 429,
      description: 'Too Many Requests',
      parameters: { retry_after: 77 },
    });
    await refresh(house);
    await house.sweep();
    const [first] = telegram.sent(chat).slice(-1);
    const coordinator = await house.staff('COORDINATOR');
    const unsent = async () =>
      (await coordinator.ask<{ watchRequests: { unsent: number } }>('{ watchRequests { unsent } }')).data
        .watchRequests.unsent;
    expect(await unsent()).toBe(1);
    const [waiting] = await house.rows<{ seconds: number }>(
      `select extract(epoch from retry_at - clock_timestamp())::int as seconds from family_watch_mail where state = 'FAILED'`,
    );
    expect(waiting!.seconds).toBeGreaterThan(60);
    await house.rows(`update family_watch_mail set retry_at = clock_timestamp() where state = 'FAILED'`);
    await house.sweep();
    expect(telegram.sent(chat).at(-1)).toEqual(first);
    expect(telegram.sent(chat)).toHaveLength(3);
    expect(await unsent()).toBe(0);
  });

  it('tells the desk when nobody hears the bot', async () => {
    const coordinator = await house.staff('COORDINATOR');
    const state = async () =>
      (
        await coordinator.ask<{
          watchRequests: { botSilentSince: string | null; botFaultCode: string | null };
        }>('{ watchRequests { botSilentSince botFaultCode } }')
      ).data.watchRequests;
    telegram.deafNext.push({
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request',
    });
    expect(await listen()).toBe(false);
    const { botFaultCode, botSilentSince } = await state();
    expect([botFaultCode, typeof botSilentSince]).toEqual(['HTTP_409', 'string']);
    expect(await listen()).toBe(true);
    expect(await state()).toEqual({ botSilentSince: null, botFaultCode: null });
  });

  it('takes five requests of a chat and no more', async () => {
    const chat = newChat();
    const replies: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const name = `Юткир${'абвгде'[turn]} Тест Примерович`;
      const { code } = await watchInTelegram(house.url, asked(name), {
        from: `127.7.5.${turn + 1}`,
        language: 'en',
      });
      await stored(house);
      replies.push((await says(chat, `/start ${code}`)).text);
    }
    expect(replies.slice(0, 5)).toEqual(Array(5).fill(expect.stringContaining('Done. We write here')));
    expect(replies[5]).toContain('already has five requests');
    await says(chat, '/stop');
  });

  it('replies alike past a budget: a link of the same shape, which opens nothing', async () => {
    const from = '127.7.6.1';
    const ask = () => watchInTelegram(house.url, asked('Ошта Тест Примерович'), { from });
    const first = await ask();
    let last = first;
    for (let turn = 0; turn < 40; turn += 1) last = await ask();
    expect(outside(last.reply)).toEqual(outside(first.reply));
    await stored(house);
    expect((await says(newChat(), `/start ${last.code}`)).text).toContain('not valid');
  });

  it('is offered on the page as a second button that needs no script, with what it gives away', async () => {
    const form = await (await fetch(`${house.url}/family/watch?lang=ru`)).text();
    expect(form).toContain('Осторожно: Telegram узнает, что вы ждёте от нас новостей');
    const body = new URLSearchParams({
      lang: 'ru',
      by: 'telegram',
      fullName: 'Мысал Тест Примерович',
      birthYear: '1990',
    });
    const page = await post(
      `${house.url}/family/watch`,
      body.toString(),
      { 'content-type': 'application/x-www-form-urlencoded' },
      '127.7.7.1',
    );
    expect(page.status).toBe(200);
    expect(page.body).toMatch(
      /<a class="press" href="https:\/\/t\.me\/invented_bot\?start=[\w-]{24}">Открыть Telegram/,
    );
    expect(page.body).not.toContain('Мысал');
  });

  it('keeps chats sealed and tagged, never in the clear', async () => {
    const chat = await told('Ицех Тест Примерович', '127.7.8.1');
    const [row] = await house.rows<{ text: string }>(
      `select string_agg(w::text, ' ') as text from family_watch_request w`,
    );
    expect(row!.text).not.toContain(String(chat));
    expect(row!.text).not.toContain(Buffer.from(String(chat), 'utf8').toString('hex'));
  });
});

describe('a door without a bot', () => {
  let house: House;
  beforeAll(async () => void (house = await House.open()));
  afterAll(async () => {
    closeAgents();
    await house.close();
  });

  it('offers no Telegram, and takes no request for it', async () => {
    expect(await (await fetch(`${house.url}/family/watch?lang=ru`)).text()).not.toContain('Telegram');
    const { link, text } = await watchInTelegram(house.url, asked('Мысал Тест Примерович'));
    expect(link).toBeNull();
    expect(text).toContain('Сейчас мы не можем принимать просьбы.');
  });
});
