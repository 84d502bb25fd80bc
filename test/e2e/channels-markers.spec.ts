import { NOTIFICATION_KINDS } from '../../src/notifications/domain/alert-text.js';
import { createFeed, fetchFeed } from '../support/calendar.js';
import { linkChat, listenToBot, registerWebhook, subscribe } from '../support/channels.js';
import { clientId, House, type Person } from '../support/house.js';
import { MailCatcher } from '../support/mail-catcher.js';
import { ago, logOne, minute, recordRuling, setAhead } from '../support/proceedings.js';
import { PushStandIn } from '../support/push-stand-in.js';
import { wholeText } from '../support/stand-in.js';
import { TelegramStandIn } from '../support/telegram-stand-in.js';
import { tell } from '../support/telling.js';
import { WebhookReceiver } from '../support/webhook-receiver.js';

const CHAT = 9_100_000_001;
const PEOPLE = 15;

/** An invented person, every word of whom is a marker. */
const invented = (i: number) => {
  const letters = [...String(i).padStart(2, '0')].map((digit) => 'абвгдежзик'[Number(digit)]!).join('');
  return {
    surname: `Меткин${letters}`,
    given: `Пробослав${letters}`,
    father: `Образцович${letters}`,
    iin: iinOf(i),
    phone: `+7700555${String(1000 + i)}`,
    email: `metka${i}@marker.example`,
    notes: `заметка-метка-${i}`,
  };
};

/** A personal number with the check digit the state computes (weights 1 to 11, then 3 to 11, 1, 2). */
function iinOf(i: number): string {
  const digits = [...`900101300${String(10 + i)}`].map(Number);
  const sum = (weights: number[]) => digits.reduce((all, digit, at) => all + digit * weights[at]!, 0) % 11;
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  return digits.join('') + String((first === 10 ? sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first) % 10);
}

describe('what leaves the house', () => {
  let house: House;
  let telegram: TelegramStandIn;
  let push: PushStandIn;
  let mail: MailCatcher;
  let receiver: WebhookReceiver;
  let lawyer: Person;
  let coordinator: Person;
  const caseMarkers: string[] = [];
  beforeAll(async () => {
    [telegram, push, mail, receiver] = await Promise.all([
      TelegramStandIn.open(),
      PushStandIn.open(),
      MailCatcher.open(),
      WebhookReceiver.open(),
    ]);
    house = await House.open({ ...telegram.settings, ...push.settings, SMTP_URL: mail.url });
    lawyer = await house.staff('LAWYER', 'Адвокатова Метка');
    coordinator = await house.staff('COORDINATOR', 'Координатова Метка');
    await house.sweep();
    await listenToBot(house);
    await linkChat(lawyer, telegram, CHAT);
    await linkChat(coordinator, telegram, CHAT + 1);
    await subscribe(lawyer, push.browser('lawyer'));
    await subscribe(coordinator, push.browser('coordinator'));
    const administrator = await house.staff('ADMINISTRATOR', 'Администратова Метка');
    await registerWebhook(administrator, receiver.url, [...NOTIFICATION_KINDS]);
  });
  afterAll(async () => {
    await house.close();
    await Promise.all([telegram.close(), push.close(), mail.close(), receiver.close()]);
  });

  /** A night: people are held, papers recorded, one case turns criminal, terms pass unanswered. */
  async function aNight(): Promise<string[]> {
    const ids: string[] = [];
    for (let i = 0; i < PEOPLE; i++) {
      const person = invented(i);
      const fullName = `${person.surname} ${person.given} ${person.father}`;
      const row = {
        fullName,
        asText: `${fullName} ${person.phone}`,
        iin: person.iin,
        contact: `${person.phone}, ${person.email}`,
        notes: person.notes,
        startedAt: minute(ago(100)),
        chargedArticle: '488(6)',
      };
      ids.push((await logOne(i % 3 === 0 ? coordinator : lawyer, { row })).id);
      caseMarkers.push(...Object.values(person));
    }
    const paper = {
      officerName: 'Протоколов Меткабек',
      place: 'площадь Меток',
      actText: 'кричал метки',
      note: 'видел метку',
    };
    await lawyer.mutate(
      'recordProtocol',
      'RecordProtocolInput',
      {
        clientId: clientId(),
        id: clientId(),
        detentionId: ids[1],
        kind: 'OFFENCE',
        drawnAt: minute(ago(20)),
        article: '488',
        part: 6,
        ...paper,
      },
      '... on RecordProtocolSuccess { protocol { id } }',
    );
    caseMarkers.push(...Object.values(paper));
    await recordRuling(lawyer, ids[1]!);
    await lawyer.mutate(
      'classifyDetention',
      'ClassifyDetentionInput',
      { clientId: clientId(), detentionId: ids[2], track: 'CRIMINAL' },
      '... on ClassifyDetentionSuccess { detention { id } }',
    );
    return ids;
  }

  it(`carries none of the ${PEOPLE * 7} and more markers of a night, by no channel`, async () => {
    const ids = await aNight();
    await house.sweep();
    await setAhead(house, '5 hours');
    await house.sweep();
    for (const kind of NOTIFICATION_KINDS) {
      await tell(
        house,
        { staffIds: [lawyer.id], roles: ['COORDINATOR'] },
        { kind, ref: { type: 'DETENTION', id: ids[0]! }, urgent: true },
      );
    }
    await house.sweep();
    await house.sweep();
    const { data } = await lawyer.ask<{ pushKey: string }>('{ pushKey }');
    const feeds = [];
    for (const who of [lawyer, coordinator]) {
      const { url } = await createFeed(who);
      feeds.push(await (await fetchFeed(house, url!)).text());
    }
    const left = {
      mail: mail.mails.map(({ text }) => text),
      telegram: telegram.server.caught.map(wholeText),
      push: [
        ...push.server.caught.map(wholeText),
        ...push.read(data.pushKey).map((read) => JSON.stringify(read)),
      ],
      webhook: receiver.server.caught.map(wholeText),
      calendar: feeds.map((text) => text.replace(/\r\n[ \t]/g, '')),
    };
    const staff = ['Адвокатова', 'Координатова', 'Администратова'];
    const addresses = [lawyer.email, coordinator.email];
    expect(caseMarkers.length).toBeGreaterThan(100);
    for (const [channel, texts] of Object.entries(left)) {
      expect({
        channel,
        many: texts.length > (channel === 'calendar' ? 1 : NOTIFICATION_KINDS.length),
      }).toEqual({
        channel,
        many: true,
      });
      const markers = [...caseMarkers, ...staff, ...(channel === 'mail' ? [] : addresses)];
      const whole = texts.join('\n').toLowerCase();
      const found = markers.filter((marker) => formsOf(marker).some((form) => whole.includes(form)));
      expect({ channel, found }).toEqual({ channel, found: [] });
    }
    // they can be found where they may be: the desk reads them
    const { data: desk } = await lawyer.ask<{ detention: { person: { name: string } } }>(
      'query($id: ID!) { detention(id: $id) { person { name } } }',
      { id: ids[1] },
    );
    expect(caseMarkers.some((marker) => desk.detention.person.name.includes(marker))).toBe(true);
  });
});

/** As it is, in the forms of addresses, and in those of JSON that keeps to ASCII. */
const formsOf = (marker: string): string[] =>
  [
    marker,
    encodeURIComponent(marker),
    [...marker].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    Buffer.from(marker).toString('base64').replace(/=+$/, ''),
  ].map((form) => form.toLowerCase());
