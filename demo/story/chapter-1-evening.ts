import { REASONS, STORY_DOORS, STORY_EVENT, type LawyerKey } from '../cast/index.js';
import { newId } from './client.js';
import type { Scene } from './scene.js';

interface EventNode {
  id: string;
  title: string;
}

/** Whoever an earlier run of the story left in custody is released first. */
export async function releaseEarlierCast(scene: Scene): Promise<void> {
  const desk = scene.who('coordinator');
  const { events } = await desk.ask<{ events: { nodes: EventNode[] } }>(
    '{ events(first: 100) { nodes { id title } } }',
  );
  const earlier = events.nodes.filter((event) => event.title === STORY_EVENT.title);
  scene.isRepeated = earlier.length > 0;
  for (const { id: eventId } of earlier) {
    const { detentions } = await desk.ask<{ detentions: { nodes: { id: string }[] } }>(
      'query($filter: DetentionFilter) { detentions(filter: $filter, first: 100) { nodes { id } } }',
      { filter: { eventId, status: ['HELD', 'HOSPITAL', 'UNKNOWN'] } },
    );
    for (const { id: detentionId } of detentions.nodes) {
      const claim = {
        id: newId(),
        detentionId,
        kind: 'RELEASED',
        at: await scene.ago(0),
        source: 'LAWYER_SAW',
      };
      await desk.mutate('claimCustody', claim, '... on ClaimCustodySuccess { detention { status } }');
    }
    if (detentions.nodes.length > 0) {
      scene.narrator.say(`${REASONS.releaseEarlierCast}: ${detentions.nodes.length}`);
    }
  }
}

export async function openTheEvent(scene: Scene): Promise<void> {
  scene.narrator.chapter('1. Вечер: собрание, дежурство, двери');
  const startsAt = (await scene.ago(90)).at;
  const { title, city, place, zone } = STORY_EVENT;
  const { event } = await scene
    .who('coordinator')
    .mutate<{ event: { id: string } }>(
      'openEvent',
      { title, city, place, zone, startsAt, form: 'rally' },
      '... on OpenEventSuccess { event { id } }',
    );
  scene.eventId = event.id;
  scene.narrator.say(`координатор открывает событие «${title}»`);
}

export async function goOnShift(scene: Scene): Promise<void> {
  for (const [lawyer, code] of Object.entries(STORY_DOORS) as [LawyerKey, string][]) {
    const id = newId();
    const startsAt = (await scene.ago(5)).at;
    const endsAt = new Date(new Date(startsAt).getTime() + 12 * 3_600_000).toISOString();
    const client = scene.who(lawyer);
    await client.mutate(
      'planShift',
      { id, lawyerId: scene.staffId(lawyer), departmentId: scene.department(code), startsAt, endsAt },
      '... on PlanShiftSuccess { __typename }',
    );
    await client.mutate(
      'startShift',
      { shiftId: id, at: await scene.ago(0) },
      '... on StartShiftSuccess { __typename }',
    );
    await client.mutate(
      'checkIn',
      { id: newId(), departmentId: scene.department(code), at: await scene.ago(0) },
      '... on CheckInSuccess { presence { id } }',
    );
    scene.narrator.say(`${lawyer} заступает на смену и встаёт у двери ${code}`);
  }
}
