import { log, namesRead, rowOf } from '../support/advice.js';
import { places, type Place } from '../support/custody-day.js';
import { House, clientId, type Person } from '../support/house.js';

const PROPOSALS = `{ mergeProposals { edges { node { id proposedBy reason person { name } other { name } } } } }`;

interface Proposals {
  mergeProposals: {
    edges: {
      node: { id: string; reason: string; person: { name: string }; other: { name: string } };
    }[];
  };
}

describe('merging past one’s own sight', () => {
  let house: House;
  let first: Person;
  let second: Person;
  let desk: Person;
  let here: Place;
  let there: Place;
  beforeAll(async () => {
    house = await House.open();
    [first, second, desk] = await Promise.all([
      house.staff('LAWYER'),
      house.staff('LAWYER'),
      house.staff('COORDINATOR'),
    ]);
    [here, , there] = await places(house);
  });
  afterAll(() => house.close());

  /** One person, typed by two lawyers. @returns the second's record and what they were told of the first's. */
  async function twice(name: string, other: string) {
    const stored = rowOf(name, 1988);
    await log(first, [stored]);
    await namesRead(house);
    const [row] = (await log(second, [rowOf(other, 1988)])).rows;
    return { stored, row: row!, handle: row!.advice[0]!.handle };
  }
  const propose = (who: Person, personId: string, otherHandle: string) => {
    const input = { clientId: clientId(), id: clientId(), personId, otherHandle, reason: 'same scar' };
    return who.mutate<{ proposalId: string }>(
      'proposeMerge',
      'ProposeMergeInput',
      input,
      '... on ProposeMergeSuccess { proposalId }',
    );
  };
  const answer = (proposalId: string, confirm: boolean, more: object = {}) =>
    desk.mutate<{ mergeId: string | null }>(
      'answerMergeProposal',
      'AnswerMergeProposalInput',
      { clientId: clientId(), proposalId, confirm, reason: 'looked at both', ...more },
      '... on AnswerMergeProposalSuccess { mergeId }',
    );

  it('is proposed by who sees one, and joined once a coordinator confirms it', async () => {
    const { stored, row, handle } = await twice('Границын Самат Вадимович', 'Granitsyn Samat');
    const direct = await second.mutate(
      'mergePersons',
      'MergePersonsInput',
      {
        clientId: clientId(),
        id: clientId(),
        keptPersonId: stored.personId,
        mergedPersonId: row.personId,
        reason: 'same scar',
      },
      '',
    );
    expect(direct.code).toBe('NOT_FOUND');
    const { proposalId } = await propose(second, row.personId, handle);
    expect(await house.rows('select 1 from person_redirect')).toEqual([]);
    const { data } = await desk.ask<Proposals>(PROPOSALS);
    expect(data.mergeProposals.edges.map(({ node }) => node)).toMatchObject([
      {
        id: proposalId,
        reason: 'same scar',
        person: { name: 'Granitsyn Samat' },
        other: { name: 'Границын Самат Вадимович' },
      },
    ]);
    expect(await answer(proposalId, true)).toMatchObject({ mergeId: proposalId });
    expect(await answer(proposalId, true)).toMatchObject({ code: 'ALREADY_ANSWERED' });
    expect(await propose(second, row.personId, handle)).toMatchObject({ code: 'ALREADY_ONE_PERSON' });
    expect((await desk.ask<Proposals>(PROPOSALS)).data.mergeProposals.edges).toEqual([]);
  });

  it('is declined without a trace on the records', async () => {
    const { row, handle } = await twice('Отклонов Рустам Юрьевич', 'Otklonov Rustam');
    const { proposalId } = await propose(second, row.personId, handle);
    expect(await answer(proposalId, false)).toMatchObject({ mergeId: null });
    expect(await house.rows('select 1 from person_merge where id = $1', [proposalId])).toEqual([]);
  });

  const newsOf = async (who: Person, refId: string) => {
    const { data } = await who.ask<{ alerts: { nodes: { kind: string; refType: string; refId: string }[] } }>(
      '{ alerts(first: 100) { nodes { kind refType refId } } }',
    );
    return data.alerts.nodes
      .filter((alert) => alert.refId === refId)
      .map(({ kind, refType }) => [kind, refType]);
  };

  it('tells the coordinators that it waits and the proposer that it was answered, each once and nobody else', async () => {
    const { row, handle } = await twice('Известин Олжас Глебович', 'Izvestin Olzhas');
    const input = {
      clientId: clientId(),
      id: clientId(),
      personId: row.personId,
      otherHandle: handle,
      reason: 'scar',
    };
    const send = () => second.mutate('proposeMerge', 'ProposeMergeInput', input, '');
    await send();
    await send();
    expect(await newsOf(desk, input.id)).toEqual([['MERGE_PROPOSED', 'MERGE_PROPOSAL']]);
    expect(await newsOf(second, input.id)).toEqual([]);
    const reply = { clientId: clientId(), proposalId: input.id, confirm: false, reason: 'looked at both' };
    const decide = () => desk.mutate('answerMergeProposal', 'AnswerMergeProposalInput', reply, '');
    await decide();
    await decide();
    expect(await newsOf(second, input.id)).toEqual([['MERGE_ANSWERED', 'MERGE_PROPOSAL']]);
    expect(await newsOf(first, input.id)).toEqual([]);
    const { data } = await second.ask<{ alerts: { nodes: { text: string }[] } }>(
      '{ alerts { nodes { text } } }',
    );
    expect(JSON.stringify(data)).not.toMatch(/звестин|Izvestin/);
  });

  it('tells nobody of an answer that did not hold', async () => {
    const one = rowOf('Раздвоенов Клим Ринатович', 1979);
    const two = rowOf('Razdvoenov Klim', 1979);
    await log(first, [one], { departmentId: here.id });
    await namesRead(house);
    const [row] = (await log(second, [two], { departmentId: there.id })).rows;
    const { proposalId } = await propose(second, row!.personId, row!.advice[0]!.handle);
    expect(await answer(proposalId, true)).toMatchObject({ code: 'VERIFIED_IN_TWO_PLACES' });
    expect(await newsOf(second, proposalId)).toEqual([]);
  });

  it('can be followed by who proposed it, and by no other colleague', async () => {
    const { row, handle } = await twice('Следопытов Ерден Ринатович', 'Sledopytov Erden');
    const { proposalId } = await propose(second, row.personId, handle);
    const seen = async (who: Person, answered: boolean) => {
      const { data } = await who.ask<{
        mergeProposals: { nodes: ({ id: string } & Record<string, unknown>)[] };
      }>(
        `query($answered: Boolean) { mergeProposals(answered: $answered, first: 100) {
           nodes { id answer answeredBy answerReason reason person { name } other { name } } } }`,
        { answered },
      );
      return data.mergeProposals.nodes.filter(({ id }) => id === proposalId);
    };
    const open = {
      answer: null,
      answerReason: null,
      reason: 'same scar',
      person: { name: 'Sledopytov Erden' },
    };
    expect(await seen(second, false)).toMatchObject([{ ...open, other: null }]);
    expect(await seen(first, false)).toEqual([]);
    await answer(proposalId, false);
    expect(await seen(second, false)).toEqual([]);
    const answered = { answer: 'DECLINED', answeredBy: desk.id, answerReason: 'looked at both' };
    expect(await seen(second, true)).toMatchObject([answered]);
    expect(await seen(desk, true)).toMatchObject([answered]);
    expect(await seen(first, true)).toEqual([]);
  });

  it('is read page by page: open ones oldest first, answered ones the latest first', async () => {
    const ids: string[] = [];
    for (const name of ['Листаев Богат Юсупович', 'Перелистов Зураб Юсупович', 'Страницын Гаяз Юсупович']) {
      const { row, handle } = await twice(name, name.replace(/ \S+$/, ''));
      ids.push((await propose(second, row.personId, handle)).proposalId);
    }
    interface Page {
      mergeProposals: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const page = async (answered: boolean, after: string | null): Promise<Page> => {
      const { data } = await desk.ask<Page>(
        `query($answered: Boolean, $after: String) { mergeProposals(answered: $answered, first: 2, after: $after) {
           nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { answered, after },
      );
      return data;
    };
    const all = async (answered: boolean) => {
      const found: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { mergeProposals } = await page(answered, after);
        found.push(...mergeProposals.nodes.map(({ id }) => id));
        ({ endCursor: after, hasNextPage: more } = mergeProposals.pageInfo);
      }
      return found.filter((id) => ids.includes(id));
    };
    expect(await all(false)).toEqual(ids);
    for (const id of ids) await answer(id, false);
    expect(await all(true)).toEqual([...ids].reverse());
    expect(await all(false)).toEqual([]);
  });

  it('refuses a person not yours, a handle not yours, an unknown proposal', async () => {
    const { stored, row, handle } = await twice('Чужаков Тимофей Ильич', 'Chuzhakov Timofey');
    expect(await propose(second, stored.personId, handle)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await propose(first, stored.personId, handle)).toMatchObject({ code: 'HANDLE_UNKNOWN' });
    expect(await propose(second, row.personId, stored.personId)).toMatchObject({ code: 'HANDLE_UNKNOWN' });
    expect(await answer(clientId(), true)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('needs a reason where both were seen at once in two places', async () => {
    const one = rowOf('Двуместов Глеб Антонович', 1977);
    const two = rowOf('Dvumestov Gleb', 1977);
    await log(first, [one], { departmentId: here.id });
    await log(second, [two], { departmentId: there.id });
    const merge = (more: object = {}) =>
      desk.mutate(
        'mergePersons',
        'MergePersonsInput',
        {
          clientId: clientId(),
          id: clientId(),
          keptPersonId: one.personId,
          mergedPersonId: two.personId,
          reason: 'one family',
          ...more,
        },
        '... on MergePersonsSuccess { joinedDetentionIds } ... on StateConflict { path }',
      );
    expect(await merge()).toMatchObject({ code: 'VERIFIED_IN_TWO_PLACES', path: 'twoPlacesReason' });
    const merged = await merge({ twoPlacesReason: 'the second door misread a list' });
    expect(merged).toMatchObject({ joinedDetentionIds: expect.arrayContaining([one.id, two.id]) as unknown });
  });
});
