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
