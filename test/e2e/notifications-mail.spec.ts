import { House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { tell } from '../support/telling.js';

interface DeliveryRow {
  state: string;
  attempts: number;
  last_fault_code: string | null;
}

describe('e-mail', () => {
  let house: House;
  let mail: MailCatcher;
  let reader: Person;
  beforeAll(async () => {
    mail = await MailCatcher.open();
    house = await House.open({ SMTP_URL: mail.url, PUBLIC_URL: 'https://qorgau.example' });
    reader = await house.staff('LAWYER', 'Invented Reader');
  });
  afterAll(async () => {
    await house.close();
    await mail.close();
  });
  beforeEach(() => void mail.mails.splice(0));

  const deliveryOf = async (refId: string): Promise<DeliveryRow | undefined> =>
    (
      await house.rows<DeliveryRow>(
        `select d.state, d.attempts, d.last_fault_code from delivery d join notification n on n.id = d.notification_id where n.ref_id = $1`,
        [refId],
      )
    )[0];
  const failuresSeenBy = async (who: Person) => {
    const { data } = await who.ask<{ deliveryFailures: { channel: string }[] }>(
      '{ deliveryFailures { channel retrying givenUp } }',
    );
    return data.deliveryFailures.find(({ channel }) => channel === 'EMAIL');
  };
  /** Makes what waits for its next try due now, as time would. */
  const letTimePass = async () => {
    await house.rows('update delivery set retry_at = now(), lease_until = null');
    await house.rows('update delivery_lane set away_until = null');
  };

  it('carries the news to its reader in their language, and names nobody', async () => {
    const told = await tell(house, { staffIds: [reader.id] }, { kind: 'ILL_TREATMENT_ALARM', urgent: true });
    await house.sweep();
    expect(mail.mails.map(({ to }) => to)).toEqual([[reader.email]]);
    const { text } = mail.mails[0]!;
    expect(text).toContain('Сообщено о жестоком обращении: действуйте сейчас.');
    expect(text).toContain(`https://qorgau.example/go/${told.ref.id}`);
    expect(text).not.toContain('Invented');
    expect(await deliveryOf(told.ref.id)).toMatchObject({ state: 'SENT', attempts: 1 });
  });

  it('is sent once however often it is told and swept', async () => {
    const told = await tell(house, { staffIds: [reader.id] });
    await tell(house, told.to, told);
    await Promise.all([house.sweep(), house.sweep()]);
    await letTimePass();
    await house.sweep();
    expect(mail.mails).toHaveLength(1);
  });

  it('is tried again after a failure, under the same Message-ID, and the failure can be seen', async () => {
    mail.refuseNext.push(451);
    const told = await tell(house, { staffIds: [reader.id] });
    await house.sweep();
    expect(mail.mails).toEqual([]);
    expect(await deliveryOf(told.ref.id)).toEqual({
      state: 'FAILED',
      attempts: 1,
      last_fault_code: 'EMESSAGE',
    });
    const coordinator = await house.staff('COORDINATOR');
    expect(await failuresSeenBy(coordinator)).toMatchObject({ channel: 'EMAIL', retrying: 1, givenUp: 0 });
    await house.sweep();
    expect(mail.mails).toEqual([]);
    await letTimePass();
    await house.sweep();
    const [{ id } = { id: '' }] = await house.rows<{ id: string }>(
      'select id from notification where ref_id = $1',
      [told.ref.id],
    );
    expect(mail.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@qorgau.example>`]);
    expect(await failuresSeenBy(coordinator)).toMatchObject({ channel: 'EMAIL', retrying: 0, givenUp: 0 });
  });

  it('bears the same Message-ID when the worker died between sending and writing so down', async () => {
    const told = await tell(house, { staffIds: [reader.id] });
    await house.sweep();
    await house.rows(
      `update delivery d set state = 'WAITING', lease_token = gen_random_uuid(), lease_until = now() - interval '1 second'
       from notification n where n.id = d.notification_id and n.ref_id = $1`,
      [told.ref.id],
    );
    await house.sweep();
    expect(new Set(mail.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mail.mails).toHaveLength(2);
  });

  it('waits while the server is down and goes out when it is back', async () => {
    await mail.close();
    const told = [await tell(house, { staffIds: [reader.id] }), await tell(house, { staffIds: [reader.id] })];
    await house.sweep();
    expect(await deliveryOf(told[0]!.ref.id)).toMatchObject({ state: 'FAILED', attempts: 1 });
    expect(await deliveryOf(told[1]!.ref.id)).toMatchObject({ state: 'WAITING', attempts: 0 });
    mail = await MailCatcher.open(mail.port);
    await letTimePass();
    await house.sweep();
    expect(mail.mails).toHaveLength(2);
  });

  it('is not sent to whoever has left meanwhile', async () => {
    const leaving = await house.staff('LAWYER');
    const told = await tell(house, { staffIds: [leaving.id] });
    await house.rows('update staff set active = false where id = $1', [leaving.id]);
    await house.sweep();
    expect(mail.mails).toEqual([]);
    expect(await deliveryOf(told.ref.id)).toMatchObject({ state: 'GIVEN_UP', last_fault_code: 'NO_ADDRESS' });
    await tell(house, { staffIds: [leaving.id] }, { ref: told.ref });
    expect(
      await house.rows('select count(*)::int as n from notification where ref_id = $1', [told.ref.id]),
    ).toEqual([{ n: 1 }]);
  });

  it('shows its failures to those who can help, and to nobody else', async () => {
    for (const role of ['LAWYER', 'OPERATOR', 'ANALYST'] as const) {
      const { errors } = await (await house.staff(role)).ask('{ deliveryFailures { channel } }');
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect(await failuresSeenBy(await house.staff('ADMINISTRATOR'))).toMatchObject({
      channel: 'EMAIL',
      givenUp: 1,
    });
  });

  it('leaves no address in the tables, the queue or the outbox', async () => {
    const rows = await house.rows<{ dump: string }>(
      `select n::text as dump from notification n union all select d::text from delivery d union all select o::text from outbox o`,
    );
    const dump = rows.map((row) => row.dump).join('\n');
    expect(dump).not.toContain(reader.email);
    expect(dump).not.toContain(Buffer.from(reader.email).toString('hex'));
  });
});

describe('e-mail without a mail server', () => {
  let house: House;
  beforeAll(async () => {
    house = await House.open();
  });
  afterAll(() => house.close());

  it('waits and spends no tries', async () => {
    const reader = await house.staff('LAWYER');
    await tell(house, { staffIds: [reader.id] });
    await house.sweep();
    expect(await house.rows('select state, attempts from delivery')).toEqual([
      { state: 'WAITING', attempts: 0 },
    ]);
  });
});
