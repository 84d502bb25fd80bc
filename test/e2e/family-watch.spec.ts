import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FamilyKey } from '../../src/lookup/family-key.js';
import { addEntry, mergeEntries, undoMerge } from '../support/department-merges.js';
import { closeAgents, post, refresh, stored, unknownScripts, watch } from '../support/family.js';
import { House, clientId, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { ago, logOne, minute } from '../support/proceedings.js';

/** Far enough from each other that no name is a spelling of another one. */
const SYLLABLES = 'ебра умон аруп олгал ицех ошта эндек ывел яфос юткир'.split(' ');
let turn = 0;
/** A family nobody else in this file is: its contact, and whom it looks for. */
const family = (more: object = {}) => {
  turn += 1;
  const syllables = [...String(turn)].map((digit) => SYLLABLES[Number(digit)]!).join('');
  return {
    contact: `rodnye${turn}@family.example`,
    fullName: `Ж${syllables}ин Тест Примерович`,
    birthYear: 1990,
    ...more,
  };
};
type Family = ReturnType<typeof family>;

describe('a family’s watch request', () => {
  let house: House;
  let mail: MailCatcher;
  let lawyer: Person;
  let coordinator: Person;
  beforeAll(async () => {
    mail = await MailCatcher.open();
    house = await House.open({ FAMILY_ASKS_PER_NETWORK_HOUR: '60', SMTP_URL: mail.url });
    [lawyer, coordinator] = await Promise.all([house.staff('LAWYER'), house.staff('COORDINATOR')]);
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
    await mail.close();
  });

  const ask = async (input: Family, from = `127.0.${turn}.1`) => {
    const receipt = await watch(house.url, input, { from });
    await stored(house);
    return receipt;
  };
  const lettersTo = ({ contact }: Family) => mail.mails.filter(({ to }) => to[0] === contact);
  const linkIn = (text: string, what: 'confirm' | 'stop') =>
    new RegExp(`http://\\S+/family/watch/${what}\\?t=(\\S{24})&lang=ru`).exec(
      text.replaceAll('=\n', ''),
    )?.[1] ?? '';
  /** Sends what waits, then again: what was found in a sweep may be sent in it. */
  const sweep = () => house.sweep();
  const press = (what: string, body: Record<string, string>, query = '') =>
    post(`${house.url}/family/watch/${what}${query}`, new URLSearchParams(body).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    });
  const confirmed = async (input: Family): Promise<string> => {
    await ask(input);
    await sweep();
    const text = lettersTo(input)[0]!.text;
    await press('confirm', { t: linkIn(text, 'confirm'), lang: 'ru' });
    return linkIn(text, 'stop');
  };
  const logged = (input: Family, more: object = {}) =>
    logOne(lawyer, {
      row: { asText: input.fullName, fullName: input.fullName, birthYear: input.birthYear },
      batch: { familyAnswer: 'NAME_AND_BIRTH', ...more },
    });
  const claim = (detentionId: string, more: object) =>
    lawyer.mutate(
      'claimCustody',
      'ClaimCustodyInput',
      {
        clientId: clientId(),
        id: clientId(),
        detentionId,
        at: minute(ago(1)),
        source: 'LAWYER_SAW',
        ...more,
      },
      '',
    );
  const requests = (of: Family) => {
    const secret = readFileSync(join(house.config.get('QORGAU_DATA_DIR'), 'family.key'), 'utf8');
    const key = new FamilyKey(Buffer.from(secret, 'base64'));
    return house
      .rows<{ id: string; sealed: Buffer }>('select id, sealed from family_watch_request')
      .then((rows) => rows.filter(({ id, sealed }) => key.openWatch(id, sealed).contact === of.contact));
  };

  it('is kept sealed, of one size, and its links as hashes', async () => {
    const [long, short] = [family({ birthDate: '1990-02-03' }), family({ fullName: 'Я' })];
    expect((await ask(long)).body).toContain('Если мы смогли принять просьбу');
    await ask(short);
    const rows = [...(await requests(long)), ...(await requests(short))];
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1);
    await sweep();
    const [letter] = lettersTo(long);
    const [tokens] = await house.rows<{ row: string }>(
      `select string_agg(t::text, ' ') as row from family_watch_request t`,
    );
    const token = linkIn(letter!.text, 'confirm');
    expect(token).toHaveLength(24);
    expect(tokens!.row).not.toContain(Buffer.from(token, 'utf8').toString('hex'));
  });

  it('is written to only after its contact has confirmed itself by the button behind the link', async () => {
    const input = family();
    await logged(input);
    await refresh(house);
    await ask(input);
    await sweep();
    const [letter] = lettersTo(input);
    expect(lettersTo(input)).toHaveLength(1);
    const token = linkIn(letter!.text, 'confirm');
    const page = await fetch(`${house.url}/family/watch/confirm?t=${token}&lang=kk`);
    expect(await page.text()).toContain('<button>Иә, маған жазыңыз</button>');
    await sweep();
    expect(lettersTo(input)).toHaveLength(1);
    expect((await press('confirm', { t: token, lang: 'en' })).body).toContain(
      'Done. We write when there is news.',
    );
    await sweep();
    await sweep();
    expect(lettersTo(input)).toHaveLength(2);
    expect(lettersTo(input)[1]!.text).toContain('Есть новости о том, что вы у нас спрашивали.');
  });

  it('is told nothing when the entry of the department is joined to another, or parted from it', async () => {
    const input = family();
    await confirmed(input);
    const [old, stays] = [await addEntry(house, 'Прежний отдел'), await addEntry(house, 'Нынешний отдел')];
    await logged(input, { departmentId: old });
    const letters = async () => {
      await refresh(house);
      await sweep();
      await sweep();
      return lettersTo(input).length;
    };
    const known = await letters();
    expect(known).toBe(2);
    const { merge } = await mergeEntries(coordinator, old, stays);
    expect(await letters()).toBe(known);
    await undoMerge(coordinator, merge.id);
    expect(await letters()).toBe(known);
  });

  it('is told when known, moved, a hearing is set, and released: each once, and none says what', async () => {
    const input = family();
    await confirmed(input);
    await sweep();
    expect(lettersTo(input)).toHaveLength(1);
    const { id, personId } = await logged(input);
    const [department] = await house.rows<{ id: string }>(
      `insert into department (code, region, city, name_ru, name_kk, name_en, type, zone, source, confidence)
       values ('watch', 'Тест', 'Айкала', 'Отдел', 'Бөлім', 'Department', 'POLICE', 'Asia/Almaty', 'test', 'HIGH')
       returning id`,
    );
    const happenings = [
      () => refresh(house),
      () => claim(id, { kind: 'MOVED', departmentId: department!.id }),
      () =>
        lawyer.mutate(
          'recordHearing',
          'RecordHearingInput',
          {
            clientId: clientId(),
            id: clientId(),
            detentionId: id,
            heldAt: minute(ago(1)),
            venue: 'POLICE',
            result: 'UNKNOWN',
          },
          '',
        ),
      () => claim(id, { kind: 'RELEASED' }),
    ];
    for (const [i, happens] of happenings.entries()) {
      await happens();
      await sweep();
      await sweep();
      expect({ i, letters: lettersTo(input).length }).toEqual({ i, letters: i + 2 });
    }
    const news = lettersTo(input).slice(1);
    // the same words every time, whatever happened
    const bodies = news.map(({ text }) => text.slice(text.indexOf('\n\n')));
    expect(new Set(bodies).size).toBe(1);
    for (const { text } of news) {
      expect(text).not.toMatch(/Тест|Примеро|1990|отдел|задерж|освобо/i);
      expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    }
    expect(new Set(news.map(({ messageId }) => messageId)).size).toBe(news.length);
    const told = await house.rows(
      `select actor_role, operation from audit_entry where kind = 'DISCLOSED' and $1 = any (subject_ids)`,
      [personId],
    );
    expect(told).toHaveLength(4);
    expect(told[0]).toEqual({ actor_role: 'SYSTEM', operation: 'watch' });
  });

  it('follows the rule of the door: nothing without consent, nothing after it is taken back', async () => {
    const [none, back] = [family(), family()];
    await confirmed(none);
    await confirmed(back);
    await logged(none, { familyAnswer: 'NONE' });
    const { id } = await logged(back);
    await refresh(house);
    await sweep();
    expect([lettersTo(none).length, lettersTo(back).length]).toEqual([1, 2]);
    await lawyer.mutate(
      'setFamilyAnswer',
      'SetFamilyAnswerInput',
      { clientId: clientId(), detentionIds: [id], answer: 'NONE' },
      '',
    );
    await claim(id, { kind: 'RELEASED' });
    await refresh(house);
    await sweep();
    expect(lettersTo(back)).toHaveLength(2);
  });

  it('stops by one button, without signing in, and is erased then', async () => {
    const input = family();
    const stop = await confirmed(input);
    await fetch(`${house.url}/family/watch/stop?t=${stop}`); // a machine that reads mail
    expect(await requests(input)).toHaveLength(1);
    const done = await press('stop', { 'List-Unsubscribe': 'One-Click' }, `?t=${stop}&lang=ru`);
    expect([done.status, done.body.includes('стёрты')]).toEqual([200, true]);
    expect(await requests(input)).toHaveLength(0);
    expect((await press('stop', { t: stop, lang: 'ru' })).body).toContain('Ссылка больше не действует.');
    await logged(input);
    await refresh(house);
    await sweep();
    expect(lettersTo(input)).toHaveLength(1);
  });

  it.each(['', 'x', 'а'.repeat(24), "'; drop table", 'A'.repeat(24)])('knows no link %j', async (t) => {
    const reply = await press('confirm', { t, lang: 'en' });
    expect([reply.status, reply.body.includes('This link is no longer valid.')]).toEqual([200, true]);
  });

  it('refuses a link pressed from another site, and knows no other link', async () => {
    const foreign = await post(`${house.url}/family/watch/stop`, 't=1', {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://elsewhere.example',
    });
    expect(foreign.status).toBe(403);
    expect((await press('other', {})).status).toBe(404);
  });

  it('is a lead to whoever is logged: shown to the coordinator, without the family', async () => {
    const [consenting, silent, absent] = [family(), family(), family()];
    for (const one of [consenting, silent, absent]) await confirmed(one);
    const yes = await logged(consenting);
    const no = await logged(silent, { familyAnswer: 'NONE' });
    await sweep();
    const { data } = await coordinator.ask<{ watchLeads: Record<string, unknown>[] }>(
      '{ watchLeads { id detentionId foundAt mayBeTold } watchRequests { count confirmed unmatched } }',
    );
    const leads = data.watchLeads.filter(({ detentionId }) => [yes.id, no.id].includes(String(detentionId)));
    expect(leads.map(({ detentionId, mayBeTold }) => [detentionId, mayBeTold]).sort()).toEqual(
      [
        [yes.id, true],
        [no.id, false],
      ].sort(),
    );
    expect(JSON.stringify(data)).not.toMatch(/family\.example|Примеро/);
    await sweep();
    const again = await coordinator.ask<{ watchLeads: { id: string }[] }>('{ watchLeads { id } }');
    expect(again.data.watchLeads).toHaveLength(data.watchLeads.length);
  });

  it('shows an unconfirmed request to nobody as a lead', async () => {
    const input = family();
    await ask(input);
    const { id } = await logged(input);
    await sweep();
    expect(await house.rows('select 1 from family_watch_lead where detention_id = $1', [id])).toEqual([]);
  });

  it('takes three letters that nobody answered, and five requests, of one address', async () => {
    const contact = 'odin@family.example';
    for (let i = 0; i < 5; i += 1) await ask(family({ contact }));
    expect(await requests(family({ contact }))).toHaveLength(3);
    await house.rows(`update family_watch_request set confirmed_on = received_on`);
    for (let i = 0; i < 5; i += 1) {
      await ask(family({ contact: contact.toUpperCase() }));
      await house.rows(`update family_watch_request set confirmed_on = received_on`);
    }
    const kept = [family({ contact }), family({ contact: contact.toUpperCase() })].map(requests);
    expect((await Promise.all(kept)).flat()).toHaveLength(5);
  });

  it('gives the same receipt past the budget it shares with questions, and keeps nothing', async () => {
    const inputs = Array.from({ length: 61 }, () => family());
    const receipts = [];
    for (const input of inputs) receipts.push(await watch(house.url, input, { from: '127.9.0.1' }));
    await stored(house);
    expect(new Set(receipts.map(({ body }) => body)).size).toBe(1);
    expect(await requests(inputs[59]!)).toHaveLength(1);
    expect(await requests(inputs[60]!)).toHaveLength(0);
  });

  it('refuses a contact that is no address, before it is anybody’s', async () => {
    const refused = await watch(house.url, family({ contact: 'не адрес' }), { from: '127.10.0.1' });
    expect(refused.body).toContain('"code":"BAD_USER_INPUT"');
    expect(refused.body).not.toContain('не адрес');
  });

  it('works as a plain form, in three languages', async () => {
    for (const [lang, title] of [
      ['kk', 'Білген кезде маған хабарлаңыз'],
      ['ru', 'Сообщите мне, когда узнаете'],
      ['en', 'Tell me when you know'],
    ]) {
      const response = await fetch(`${house.url}/family/watch?lang=${lang}`);
      const page = await response.text();
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(unknownScripts(page, response.headers.get('content-security-policy'))).toEqual([]);
    }
    const input = family();
    const sent = (fields: object) =>
      post(
        `${house.url}/family/watch`,
        new URLSearchParams({ ...input, birthYear: '1990', lang: 'ru', ...fields }).toString(),
        { 'content-type': 'application/x-www-form-urlencoded' },
        '127.11.0.1',
      );
    expect((await sent({ contact: 'нет' })).status).toBe(400);
    expect((await sent({})).body).toContain('Если мы смогли принять просьбу');
    await stored(house);
    expect(await requests(input)).toHaveLength(1);
  });

  it('tries a letter again that a server did not take, with the same Message-ID, and holds up no other', async () => {
    const [first, second] = [family(), family()];
    await sweep();
    await ask(first);
    await ask(second);
    mail.refuseNext.push(550);
    await sweep();
    expect([lettersTo(first).length, lettersTo(second).length]).toEqual([0, 1]);
    await house.rows(`update family_watch_mail set retry_at = clock_timestamp() where state = 'FAILED'`);
    await sweep();
    expect(lettersTo(first)).toHaveLength(1);
  });

  it('cannot be read by a colleague, whatever their role', async () => {
    const { errors } = await lawyer.ask('{ watchRequests { count } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const client = house.superuser;
    for (const role of ['COORDINATOR', 'ADMINISTRATOR', 'LAWYER']) {
      await client.query('begin');
      await client.query('set local role qorgau_app');
      await client.query(`select set_config('qorgau.role', $1, true)`, [role]);
      const seen = await client.query(
        `select (select count(*) from family_watch_request) + (select count(*) from family_watch_mail) as n`,
      );
      await client.query('rollback');
      expect({ role, seen: seen.rows }).toEqual({ role, seen: [{ n: '0' }] });
    }
  });

  it('is erased three days after a letter nobody answered, and thirty days after a release', async () => {
    const [unanswered, freed, waiting] = [family(), family(), family()];
    for (const one of [freed, waiting]) await confirmed(one);
    await ask(unanswered);
    const { id } = await logged(freed);
    await refresh(house);
    await claim(id, { kind: 'RELEASED' });
    await sweep();
    const forward = async (period: string) => {
      await fetch(`${house.url}/demo/clock`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ forward: period }),
      });
      await sweep();
    };
    const left = async () => {
      const counts: number[] = [];
      for (const one of [unanswered, freed, waiting]) counts.push((await requests(one)).length);
      return counts;
    };
    expect(await left()).toEqual([1, 1, 1]);
    await forward('P5D');
    expect(await left()).toEqual([0, 1, 1]);
    await forward('P24D');
    expect(await left()).toEqual([0, 1, 1]);
    await forward('P2D');
    expect(await left()).toEqual([0, 0, 1]);
    await forward('P150D');
    expect(await left()).toEqual([0, 0, 0]);
  });
});
