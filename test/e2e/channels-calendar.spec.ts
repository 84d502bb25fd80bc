import { createFeed, fetchFeed, readCalendar, revokeFeed } from '../support/calendar.js';
import { freePort, until } from '../support/family-process.js';
import { HouseProcess } from '../support/house-process.js';
import { clientId, House, type Person } from '../support/house.js';
import {
  ago,
  clockOf,
  clocksOf,
  fileAppeal,
  logOne,
  minute,
  onDay,
  recordOffence,
  recordRuling,
  recordService,
} from '../support/proceedings.js';

describe('the calendar feed', () => {
  let house: House;
  let lawyer: Person;
  let coordinator: Person;
  beforeAll(async () => {
    house = await House.open({ PUBLIC_URL: 'https://qorgau.example', CALENDAR_READS_PER_HOUR: '1000' });
    [lawyer, coordinator] = [await house.staff('LAWYER'), await house.staff('COORDINATOR')];
  });
  afterAll(() => house.close());

  const urls = new Map<string, string>();
  /** One address a colleague and language: they may have five. */
  const urlOf = async (who: Person, language = 'ru') => {
    const key = `${who.id} ${language}`;
    const url = urls.get(key) ?? (await createFeed(who, { language })).url!;
    urls.set(key, url);
    return url;
  };
  const read = async (url: string) => {
    const response = await fetchFeed(house, url);
    expect(response.status).toBe(200);
    return readCalendar(await response.text());
  };
  const toTheSecond = (at: string) => new Date(Math.floor(Date.parse(at) / 1000) * 1000).toISOString();
  const convicted = async (who: Person) => {
    const { id } = await logOne(who, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    await recordOffence(who, id);
    const { ruling } = await recordRuling(who, id);
    await recordService(who, ruling.id);
    return { id, appeal: await clockOf(who, id, 'KZ-APPEAL-10D') };
  };

  it('holds one’s own open deadlines: a day term on its last day, with alarms before the office closes', async () => {
    const { appeal } = await convicted(lawyer);
    const url = await urlOf(lawyer, 'en');
    const event = (await read(url)).find(({ uid }) => uid.startsWith(appeal.id))!;
    expect(event).toMatchObject({
      uid: `${appeal.id}@qorgau.example`,
      status: 'CONFIRMED',
      isDay: true,
      start: appeal.lastDay,
    });
    expect(event.summary).toMatch(/^KZ-APPEAL-10D: /);
    expect(event.description).toContain(`https://qorgau.example/go/${appeal.id}`);
    expect(event.description).toContain('No lawyer has confirmed this rule yet.');
    const actBy = new Date(appeal.actBy!).getTime();
    const hoursBefore = event.alarms.map((at) => Math.round((actBy - Date.parse(at)) / 3_600_000));
    expect(hoursBefore.at(-1)).toBe(0);
    expect(hoursBefore).toEqual(expect.arrayContaining([6, 1, 0]));
    expect(Math.max(...hoursBefore)).toBeGreaterThan(24);
    expect(Math.min(...hoursBefore)).toBe(0);
  });

  it('shows hours as an instant', async () => {
    const { id } = await logOne(lawyer, { row: { startedAt: minute(ago(10)) } });
    const custody = await clockOf(lawyer, id, 'KZ-DET-3H');
    const event = (await read(await urlOf(lawyer))).find(({ uid }) => uid.startsWith(custody.id))!;
    expect(event).toMatchObject({ isDay: false, start: toTheSecond(custody.actBy!) });
  });

  it('speaks the language it was asked for', async () => {
    const titles = new Set<string>();
    for (const language of ['en', 'ru', 'kk']) {
      const [event] = await read(await urlOf(lawyer, language));
      titles.add(event!.summary);
    }
    expect(titles.size).toBe(3);
    expect(await createFeed(lawyer, { language: 'de' })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('shows a change under the same UID with a higher SEQUENCE, and what is over as cancelled', async () => {
    const who = await house.staff('LAWYER');
    const { id } = await logOne(who, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    await recordOffence(who, id);
    const { ruling } = await recordRuling(who, id);
    const url = await urlOf(who);
    const clock = await clockOf(who, id, 'KZ-APPEAL-10D');
    const own = async () => (await read(url)).find(({ uid }) => uid.startsWith(clock.id))!;
    const before = await own();
    await recordService(who, ruling.id, { servedAt: minute(ago(2)) });
    const after = await own();
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    await fileAppeal(who, clock.id);
    expect(await own()).toMatchObject({ status: 'CANCELLED', alarms: [] });
    expect((await own()).sequence).toBeGreaterThan(after.sequence);
    await house.rows(`update deadline_version set at = at - interval '15 days' where deadline_id = $1`, [
      clock.id,
    ]);
    expect(await own()).toBeUndefined();
  });

  it('holds nobody else’s; to coordinators it shows what nobody answers for', async () => {
    const other = await house.staff('LAWYER');
    const { id: owned } = await logOne(lawyer, { row: { startedAt: minute(ago(20)) } });
    const { id: orphan } = await logOne(coordinator, { row: { startedAt: minute(ago(20)) } });
    const [ownedClock] = await clocksOf(lawyer, owned);
    const [orphanClock] = await clocksOf(coordinator, orphan);
    const seen = async (who: Person) => (await read(await urlOf(who))).map(({ uid }) => uid.split('@')[0]);
    expect(await seen(other)).toEqual([]);
    expect(await seen(lawyer)).toContain(ownedClock!.id);
    expect(await seen(lawyer)).not.toContain(orphanClock!.id);
    expect(await seen(coordinator)).toContain(orphanClock!.id);
    expect(await seen(coordinator)).not.toContain(ownedClock!.id);
  });

  it('names nobody, no place and no article', async () => {
    const who = await house.staff('LAWYER', 'Invented Keeper');
    await logOne(who, {
      row: {
        startedAt: minute(ago(20)),
        fullName: 'Приметов Образец Тестович',
        asText: 'Приметов Образец, у фонтана, тел. 87010000000',
      },
    });
    const text = await (await fetchFeed(house, await urlOf(who))).text();
    const unfolded = text.replace(/\r\n[ \t]/g, '');
    for (const word of ['Приметов', 'Образец', 'фонтан', '8701', 'Invented', who.email, who.id]) {
      expect(unfolded).not.toContain(word);
    }
    expect(unfolded).not.toMatch(/\b789\b|ст\.|art\./);
    expect(unfolded).toContain('CLASS:PRIVATE');
  });

  it('is kept by nobody on the way', async () => {
    const response = await fetchFeed(house, await urlOf(lawyer));
    expect(response.headers.get('cache-control')).toBe('private, max-age=300');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('set-cookie')).toBeNull();
  });

  it('shows its address once and keeps it nowhere', async () => {
    const who = await house.staff('LAWYER');
    const id = clientId();
    const { feed, url } = await createFeed(who, {}, id);
    const token = /\/calendar\/([\w-]{43})\.ics$/.exec(url!)![1]!;
    expect(await createFeed(who, {}, id)).toMatchObject({ feed: { id: feed.id }, url: null });
    await read(url!);
    const tables = await house.rows<{ name: string }>(
      `select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_schema in ('public', 'bullmq') and table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const hits = await house.rows(
        `select 1 from ${name} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%' limit 1`,
        [token, Buffer.from(token).toString('hex')],
      );
      expect({ name, hits }).toEqual({ name, hits: [] });
    }
    const { data } = await who.ask<{ calendarFeeds: { readAt: string | null }[] }>(
      '{ calendarFeeds { id language madeAt readAt } }',
    );
    expect(data.calendarFeeds).toHaveLength(1);
    expect(data.calendarFeeds[0]!.readAt).not.toBeNull();
  });

  it('answers the same to an unknown, a revoked, a malformed address and to one whose owner left or changed', async () => {
    const leaving = await house.staff('LAWYER');
    const moved = await house.staff('LAWYER');
    const owner = await house.staff('COORDINATOR');
    const [revoked, left, changed] = [
      await createFeed(owner),
      await createFeed(leaving),
      await createFeed(moved),
    ];
    await read(revoked.url!);
    expect(await revokeFeed(leaving, revoked.feed.id)).toMatchObject({ code: 'NOT_FOUND' });
    await revokeFeed(owner, revoked.feed.id);
    await house.rows('update staff set active = false where id = $1', [leaving.id]);
    await house.rows(`update staff set role = 'ANALYST' where id = $1`, [moved.id]);
    const unknown = `https://qorgau.example/calendar/${'A'.repeat(43)}.ics`;
    const answers = [];
    for (const url of [
      unknown,
      revoked.url!,
      left.url!,
      changed.url!,
      'https://qorgau.example/calendar/x.ics',
    ]) {
      const response = await fetchFeed(house, url);
      const headers = Object.fromEntries(response.headers);
      for (const name of ['date', 'x-correlation-id']) delete headers[name];
      answers.push(JSON.stringify({ status: response.status, headers, body: await response.text() }));
    }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0]!)).toMatchObject({ status: 404, body: '{"code":"NOT_FOUND"}' });
  });

  it('is not opened by a signed-in colleague’s cookie, and opens nothing else', async () => {
    const url = await urlOf(lawyer);
    const token = /([\w-]{43})\.ics$/.exec(url)![1]!;
    const { errors } = await house.ask('{ viewer { id } }', {}, { authorization: `Bearer ${token}` });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const response = await fetch(`${house.url}/calendar/${'B'.repeat(43)}.ics`, {
      headers: { cookie: `qorgau_session=${lawyer.token}` },
    });
    expect(response.status).toBe(404);
  });

  it('leaves its address in no line of the log, whatever is logged', async () => {
    const { url } = await createFeed(await house.staff('LAWYER'));
    const token = /([\w-]{43})\.ics$/.exec(url!)![1]!;
    const port = await freePort();
    const api = HouseProcess.start(house, 'api', { PORT: String(port) });
    try {
      await until(
        async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null))?.ok === true,
      );
      for (const path of [
        `${token}.ics`,
        `${token}.ics?x=1`,
        token,
        `${token}.ics/more`,
        `${token.slice(1)}.ics`,
      ]) {
        await fetch(`http://127.0.0.1:${port}/calendar/${path}`);
      }
      const asked = `http://127.0.0.1:${port}/graphql?query=${token}`;
      await fetch(asked, { headers: { 'apollo-require-preflight': '1' } });
    } finally {
      await api.stop();
    }
    expect(api.log).toContain('the api listens');
    expect(api.log).not.toContain(token.slice(1));
  });

  it('has so many addresses and no more', async () => {
    const who = await house.staff('LAWYER');
    for (let i = 0; i < 5; i++) await createFeed(who);
    expect(await createFeed(who)).toMatchObject({ __typename: 'StateConflict', code: 'TOO_MANY_FEEDS' });
  });

  it('counts a day term that nobody can be late for by a day: the last day is shown, not the next', async () => {
    const who = await house.staff('LAWYER');
    const { id } = await logOne(who, { row: { startedAt: minute(ago(60)), chargedArticle: '488(6)' } });
    await recordOffence(who, id);
    const { ruling } = await recordRuling(who, id);
    const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
    await recordService(who, ruling.id, { servedAt: onDay(today) });
    const clock = await clockOf(who, id, 'KZ-APPEAL-10D');
    const event = (await read(await urlOf(who))).find(({ uid }) => uid.startsWith(clock.id))!;
    expect(event.start).toBe(clock.lastDay);
    const next = new Date(`${clock.lastDay}T00:00:00Z`).getTime() + 86_400_000;
    expect(event.end).toBe(new Date(next).toISOString().slice(0, 10));
  });
});

describe('the budget of the calendar feed', () => {
  it('is an address’s own, and above it nothing is looked up', async () => {
    const house = await House.open({ CALENDAR_READS_PER_HOUR: '3' });
    try {
      const { url } = await createFeed(await house.staff('LAWYER'));
      const statuses = [];
      for (let i = 0; i < 5; i++) statuses.push((await fetchFeed(house, url!)).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
    } finally {
      await house.close();
    }
  });
});
