import { HOTLINE_CALL, ROWS } from '../cast/index.js';
import { newId, until } from './client.js';
import type { Scene } from './scene.js';

interface Meant {
  readonly personId: string | null;
  readonly heldNow: boolean;
}

interface Seen {
  readonly status: string;
  readonly placeVerified: boolean;
  readonly department: { readonly id: string } | null;
}

/** A call about somebody whom a lawyer has logged: it waits apart until the desk makes a claim of it, and changes nothing seen. */
export async function hotlineCall(scene: Scene): Promise<void> {
  const { narrator } = scene;
  narrator.chapter('4. Горячая линия: что только рассказали');
  const { personId, detentionId } = scene.first[ROWS.first.silent]!;
  const before = await seen(scene, detentionId);
  const { fullName: name, birthYear, ...told } = HOTLINE_CALL;
  const id = newId();
  await scene.who('operator').mutate(
    'recordReport',
    {
      id,
      ...told,
      channel: 'HOTLINE',
      relationship: 'RELATIVE',
      urgency: 'NORMAL',
      language: 'ru',
      eventId: scene.eventId,
      people: [{ id: newId(), name, birthYear }],
      seenAt: await scene.ago(20),
    },
    '... on RecordReportSuccess { report { id } }',
  );
  narrator.say('оператор записывает звонок, пока человек на линии');
  await until('the call to be known as one of those logged', 60, async () =>
    (await meant(scene, id)).some((one) => one.personId === personId && one.heldNow) ? true : null,
  );
  narrator.expect('координатору показан тот, кого записал адвокат, в другом написании', true);
  await scene
    .who('coordinator')
    .mutate(
      'promoteReportToClaim',
      { id: newId(), claimId: newId(), reportId: id, detentionId },
      '... on PromoteReportSuccess { promotion { id } }',
    );
  const after = await seen(scene, detentionId);
  narrator.expect(
    'звонок стал сообщением в деле и ничего из увиденного не изменил',
    after.placeVerified && JSON.stringify(after) === JSON.stringify(before),
    after,
  );
}

/** Whom the desk is shown for a call that names one person. */
async function meant(scene: Scene, reportId: string): Promise<readonly Meant[]> {
  const { reportCandidates } = await scene
    .who('coordinator')
    .ask<{ reportCandidates: { people: { people: Meant[] }[] } }>(
      'query($id: ID!) { reportCandidates(reportId: $id) { people { people { personId heldNow } } } }',
      { id: reportId },
    );
  return reportCandidates.people[0]?.people ?? [];
}

async function seen(scene: Scene, id: string): Promise<Seen> {
  const { detention } = await scene
    .who('coordinator')
    .ask<{ detention: Seen }>(
      'query($id: ID!) { detention(id: $id) { status placeVerified department { id } } }',
      { id },
    );
  return detention;
}
