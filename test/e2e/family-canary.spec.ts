import { ask, closeAgents, outside, recorded, refresh, stored, textOf, watch } from '../support/family.js';
import { clientId, House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { ago, minute } from '../support/proceedings.js';

const CANARY = 'Приманкин Ловушк Тестович';

describe('a canary at the family door', () => {
  let house: House;
  let mail: MailCatcher;
  let coordinator: Person;
  let administrator: Person;
  const id = clientId();
  beforeAll(async () => {
    mail = await MailCatcher.open();
    house = await House.open({ SMTP_URL: mail.url });
    [coordinator, administrator] = await Promise.all([
      house.staff('COORDINATOR'),
      house.staff('ADMINISTRATOR'),
    ]);
  });
  afterAll(async () => {
    closeAgents();
    await house.close();
    await mail.close();
  });

  const add = (who: Person, input: object) =>
    who.mutate<{ canaries: object }>(
      'addCanary',
      'AddCanaryInput',
      { clientId: clientId(), id: clientId(), fullName: CANARY, ...input },
      '... on AddCanarySuccess { canaries { standing asked } }',
    );
  const alerts = async () =>
    (
      await coordinator.ask<{
        alerts: { nodes: { kind: string; urgent: boolean; refType: string; refId: string }[] };
      }>('{ alerts(first: 50) { nodes { kind urgent refType refId } } }')
    ).data.alerts.nodes.filter(({ kind }) => kind === 'CANARY_ASKED');
  const counts = async () =>
    (await administrator.ask<{ canaries: object }>('{ canaries { standing asked } }')).data.canaries;

  it('is made by an administrator or a coordinator, once, and its name is shown to nobody', async () => {
    const input = { clientId: clientId(), id };
    expect(await add(administrator, input)).toMatchObject({ canaries: { standing: 1, asked: 0 } });
    expect(await add(administrator, input)).toMatchObject({ canaries: { standing: 1, asked: 0 } });
    const dump = await house.rows<{ row: string }>(
      `select t::text as row from family_canary t union all select t::text from family_snapshot_entry t
       union all select t::text from audit_entry t union all select t::text from mutation_outcome t`,
    );
    const text = dump.map(({ row }) => row).join('\n');
    expect(text).not.toContain('Приманкин');
    expect(text).not.toContain(Buffer.from('Приманкин', 'utf8').toString('hex'));
  });

  it.each(['Приманкин Ловушк', 'Приманкин Л. Т.', 'Приманкин'])('is no %s', async (fullName) => {
    expect(await add(coordinator, { fullName })).toMatchObject({ code: 'NAME_NOT_FULL' });
  });

  it('stands in the snapshot like anybody else, and on no board, in no list and no figure', async () => {
    const lawyer = await house.staff('LAWYER');
    await lawyer.mutate(
      'logDetainees',
      'LogDetaineesInput',
      {
        clientId: clientId(),
        observedAt: minute(ago(5)),
        source: 'LAWYER_SAW',
        familyAnswer: 'NAME_AND_BIRTH',
        rows: [
          {
            id: clientId(),
            personId: clientId(),
            asText: 'Настоящев Тест Примерович',
            fullName: 'Настоящев Тест Примерович',
            birthYear: 1990,
          },
        ],
      },
      '',
    );
    await refresh(house);
    const entries = await house.rows<{ names: number; sealed: number; canary: boolean }>(
      `select octet_length(sealed_names) as names, octet_length(sealed_answer) as sealed,
              canary_id is not null as canary
       from family_snapshot_entry order by canary`,
    );
    expect(entries.map(({ canary }) => canary)).toEqual([false, true]);
    const [real, canary] = entries.map(({ names, sealed }) => ({ names, sealed }));
    expect(canary).toEqual(real);
    const { data } = await coordinator.ask<{ detentions: { nodes: object[] } }>(
      '{ detentions(first: 50) { nodes { id } } }',
    );
    expect(data.detentions.nodes).toHaveLength(1);
    expect(await house.rows('select 1 from person where id = $1', [id])).toEqual([]);
  });

  it('alarms the coordinators within seconds, and answers like nobody at all', async () => {
    const absent = await ask(house.url, { fullName: 'Отсутствов Тест Примерович', birthYear: 1990 });
    const begun = Date.now();
    // any year and any hand: an attacker does not know them either
    const asked = await ask(house.url, { fullName: 'Lovushk Testovich PRIMANKIN', birthYear: 1903 });
    expect(asked.body).toBe(absent.body);
    expect(outside(asked)).toEqual(outside(absent));
    while ((await alerts()).length === 0 && Date.now() - begun < 5_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await alerts()).toEqual([{ kind: 'CANARY_ASKED', urgent: true, refType: 'CANARY', refId: id }]);
    expect(await counts()).toEqual({ standing: 1, asked: 1 });
    await house.sweep();
    const [letter] = mail.mails.filter(({ to }) => to[0] === coordinator.email);
    expect(letter!.text).toContain('Кто-то перебирает имена на странице для родных.');
    expect(letter!.text).not.toMatch(/Приманкин|Ловушк|1903/);
  });

  it('alarms once an hour, however often it is asked for, also by who asks to be told', async () => {
    for (let i = 0; i < 3; i += 1) await ask(house.url, { fullName: CANARY, birthYear: 1960 + i });
    await watch(house.url, { fullName: CANARY, birthYear: 1990, contact: 'a@family.example' });
    await stored(house);
    await recorded(house);
    expect(await alerts()).toHaveLength(1);
    const [row] = await house.rows<{ n: number }>(
      'select times_asked as n from family_canary where id = $1',
      [id],
    );
    expect(row!.n).toBeGreaterThan(1);
  });

  it('is never spoken of: no disclosure is recorded', async () => {
    expect(
      await house.rows(`select 1 from audit_entry where kind = 'DISCLOSED' and $1 = any (subject_ids)`, [id]),
    ).toEqual([]);
  });

  it('does not keep a real namesake from being answered', async () => {
    const fullName = 'Тёзкин Тест Примерович';
    await add(coordinator, { fullName });
    const lawyer = await house.staff('LAWYER');
    await lawyer.mutate(
      'logDetainees',
      'LogDetaineesInput',
      {
        clientId: clientId(),
        observedAt: minute(ago(5)),
        source: 'LAWYER_SAW',
        familyAnswer: 'NAME_AND_BIRTH',
        rows: [{ id: clientId(), personId: clientId(), asText: fullName, fullName, birthYear: 1990 }],
      },
      '',
    );
    await refresh(house);
    expect(textOf(await ask(house.url, { fullName, birthYear: 1990 }))).toContain(
      'Этого человека удерживают.',
    );
    expect(textOf(await ask(house.url, { fullName, birthYear: 1991 }))).toContain('нечего вам сказать');
  });

  it('retires, and alarms nobody then', async () => {
    const retired = await coordinator.mutate(
      'retireCanary',
      'RetireCanaryInput',
      { clientId: clientId(), id },
      '... on RetireCanarySuccess { canaries { standing } }',
    );
    expect(retired).toMatchObject({ canaries: { standing: 1 } });
    await refresh(house);
    // what earlier questions set off is counted before the count begins again
    await recorded(house);
    await house.rows('update family_canary set times_asked = 0');
    await ask(house.url, { fullName: CANARY, birthYear: 1990 });
    await recorded(house);
    expect(await counts()).toEqual({ standing: 1, asked: 0 });
    const unknown = { clientId: clientId(), id: clientId() };
    expect(await coordinator.mutate('retireCanary', 'RetireCanaryInput', unknown, '')).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
