import type { WaitingRecord, Written } from '../../../web/src/clocks/engine/waiting-records.js';
import { clientId, type Person } from '../../support/house.js';
import { ago, minute, recordOffence, recordRuling } from '../../support/proceedings.js';

/** One act as a device writes it down and sends it later. */
export interface Act {
  readonly kind:
    'check' | 'hearing' | 'ruling' | 'service' | 'step' | 'protocol' | 'correction' | 'confirmed';
  readonly input: { readonly id: string; readonly clientId: string };
}

const VERBS: Readonly<Record<Exclude<Act['kind'], 'check'>, readonly [verb: string, input: string]>> = {
  hearing: ['recordHearing', 'RecordHearingInput'],
  ruling: ['recordRuling', 'RecordRulingInput'],
  service: ['recordService', 'RecordServiceInput'],
  step: ['recordStep', 'RecordStepInput'],
  protocol: ['recordProtocol', 'RecordProtocolInput'],
  correction: ['correctRecord', 'CorrectRecordInput'],
  confirmed: ['confirmRecordTime', 'ConfirmRecordTimeInput'],
};

/** @returns the act as the engine is given it while it waits. */
export const waitingOf = ({ kind, input }: Act): WaitingRecord => ({
  ...({ [kind]: input } as unknown as Written),
  recordedAt: Date.now(),
});

/** @returns its refusal's code, if it was refused. */
export function send(who: Person, { kind, input }: Act) {
  if (kind !== 'check') return who.mutate(...VERBS[kind], input, '');
  const { clientId: once, ...check } = input;
  const sent = { clientId: once, checks: [check] };
  return who.mutate('recordRightsChecks', 'RecordRightsChecksInput', sent, '');
}

const act = (kind: Act['kind'], fields: object): Act => ({
  kind,
  input: { clientId: clientId(), id: clientId(), ...fields },
});
/** @returns a correction of the version that stands. */
export const correction = (recordId: string, fields: object): Act =>
  act('correction', { recordId, reason: 'придумано для проверки', ...fields });

const withdrawn = (recordId: string): Act => correction(recordId, { withdraw: true });
const hearing = (minutes: number, result = 'RULED') => ({
  heldAt: minute(ago(minutes)),
  venue: 'COURT',
  result,
});
const arrest = (minutes: number, arrestDays = 7) => ({
  announcedAt: minute(ago(minutes)),
  penalty: 'ARREST',
  arrestDays,
});
const fine = { announcedAt: minute(ago(10)), penalty: 'FINE', fineMci: 50 };
const served = (minutes: number) => ({
  servedAt: minute(ago(minutes)),
  servedTo: 'PERSON',
  means: 'HANDED_OVER',
});
const offence = (more: object = {}) => ({
  ...{ kind: 'OFFENCE', drawnAt: minute(ago(20)), article: '488', part: 6 },
  ...more,
});
const step = (kind: string, minutes: number, more: object = {}) => ({
  ...{ kind, at: minute(ago(minutes)) },
  ...more,
});

const check = (code: string, outcome: string, more: object = {}) => ({
  ...{ code, outcome, manner: 'TOLD', at: minute(ago(3)) },
  ...more,
});

interface Begun {
  readonly who: Person;
  readonly id: string;
}

/** Sends acts first: what the server has before anything waits. @returns ids of what they made. */
async function told({ who }: Begun, ...acts: readonly Act[]): Promise<string[]> {
  for (const one of acts) {
    const { code } = await send(who, one);
    if (code) throw new Error(`${one.kind}: ${code}`);
  }
  return acts.map(({ input }) => input.id);
}

async function ruled({ who, id }: Begun, minutes = 10): Promise<string> {
  await recordOffence(who, id, { drawnAt: minute(ago(minutes + 5)) });
  return (await recordRuling(who, id, arrest(minutes, 5))).ruling.id;
}

/** @returns id of the start that stands. */
export async function startOf(who: Person, id: string): Promise<string> {
  const { data } = await who.ask<{ detention: { starts: { id: string; supersededBy: string | null }[] } }>(
    'query ($id: ID!) { detention(id: $id) { starts { id supersededBy } } }',
    { id },
  );
  return data.detention.starts.find(({ supersededBy }) => !supersededBy)!.id;
}

/** What the server knows of a case first, and then the acts that wait. */
type Prepare = (begun: Begun) => Promise<readonly Act[]>;

/** Every kind of act that waits on a device and moves clocks. `heldFor`: minutes before now, 40 where left out. */
export const WAITING_CASES: readonly (readonly [what: string, prepare: Prepare, heldFor?: number])[] = [
  [
    'a hearing, a ruling and its service',
    async ({ who, id: detentionId }) => {
      const protocolId = await recordOffence(who, detentionId);
      const ruling = act('ruling', { detentionId, protocolId, ...arrest(10) });
      return [
        act('hearing', { detentionId, ...hearing(12) }),
        ruling,
        act('service', { rulingId: ruling.input.id, ...served(5) }),
      ];
    },
  ],
  [
    'a step that stops a clock',
    async ({ who, id: detentionId }) => {
      await recordOffence(who, detentionId);
      return [act('step', { detentionId, ...step('COURT_RECEIVED_PROTOCOL', 5) })];
    },
  ],
  [
    'a step that starts a clock, one that follows it, and a day that lies ahead',
    async ({ id: detentionId }) => {
      const motion = act('step', { detentionId, ...step('MOTION_FILED', 20) });
      const decided = step('MOTION_DECIDED', 3, { aboutId: motion.input.id });
      return [
        motion,
        act('step', { detentionId, ...decided }),
        act('step', { detentionId, ...step('HEARING_SCHEDULED', -2880) }),
      ];
    },
  ],
  [
    'a corrected start: another end of the three hours, CAO art. 789(1)',
    async ({ who, id }) => [
      correction(await startOf(who, id), {
        detentionStart: { at: minute(ago(95)), source: 'DETAINEE_TOLD' },
      }),
    ],
  ],
  ['a withdrawn ruling', async (begun) => [withdrawn(await ruled(begun))]],
  [
    'a corrected ruling: a fine, not an arrest',
    async (begun) => [correction(await ruled(begun), { ruling: fine })],
  ],
  [
    'a corrected service',
    async (begun) => {
      const serviceOf = async () => act('service', { rulingId: await ruled(begun, 4000), ...served(3900) });
      const [serviceId] = await told(begun, await serviceOf());
      return [correction(serviceId!, { service: served(1000) })];
    },
    4320,
  ],
  [
    'a withdrawn service',
    async (begun) => {
      const [serviceId] = await told(begun, act('service', { rulingId: await ruled(begun), ...served(5) }));
      return [withdrawn(serviceId!)];
    },
  ],
  [
    'a corrected hearing: sent back, not ruled',
    async (begun) => {
      const detentionId = begun.id;
      const [, , heldId] = await told(
        begun,
        act('protocol', { detentionId, ...offence() }),
        act('step', { detentionId, ...step('COURT_RECEIVED_PROTOCOL', 16) }),
        act('hearing', { detentionId, ...hearing(12) }),
      );
      return [correction(heldId!, { hearing: hearing(15, 'RETURNED') })];
    },
  ],
  [
    'a withdrawn hearing: the clock of custody runs again',
    async (begun) => {
      const [heldId] = await told(begun, act('hearing', { detentionId: begun.id, ...hearing(12) }));
      return [withdrawn(heldId!)];
    },
  ],
  [
    'a corrected protocol: another article, so another term',
    async ({ who, id }) => [
      correction(await recordOffence(who, id), { protocol: offence({ article: '440', part: 1 }) }),
    ],
  ],
  ['a withdrawn protocol', async ({ who, id }) => [withdrawn(await recordOffence(who, id))]],
  [
    'a corrected protocol of detention: when it began',
    async (begun) => {
      const drawn = { kind: 'DETENTION', drawnAt: minute(ago(20)) };
      const paper = act('protocol', { detentionId: begun.id, ...drawn, groundStated: false });
      const [paperId] = await told(begun, paper);
      const protocol = { ...drawn, is48HourTrack: true, groundStated: true, startedAt: minute(ago(33)) };
      return [correction(paperId!, { protocol })];
    },
  ],
  [
    'a corrected and a withdrawn step',
    async (begun) => {
      const detentionId = begun.id;
      const [motionId, secondId] = await told(
        begun,
        act('step', { detentionId, ...step('MOTION_FILED', 20) }),
        act('step', { detentionId, ...step('MOTION_FILED', 15) }),
      );
      return [correction(motionId!, { step: step('MOTION_FILED', 10) }), withdrawn(secondId!)];
    },
  ],
  [
    'a ruling that waits, put right before it was sent, and a service that names its former version',
    async (begun) => {
      const former = await ruled(begun);
      const again = correction(former, { ruling: arrest(9, 3) });
      await told(begun, again);
      const third = correction(again.input.id, { ruling: arrest(8, 2) });
      return [third, act('service', { rulingId: again.input.id, ...served(4) })];
    },
  ],
  [
    'a defender and a notice asked for in a check, CAO arts 748, 788(2); the notice was given',
    async ({ id: detentionId }) => {
      const asked = { requestedAt: minute(ago(30)) };
      return [
        act('check', { detentionId, ...check('R-LAWYER-TIME', 'VIOLATED', asked) }),
        act('check', {
          detentionId,
          ...check('R-NOTIFY', 'RESPECTED', { ...asked, grantedAt: minute(ago(9)) }),
        }),
      ];
    },
  ],
  [
    'a check that raises the alarm: the clocks of bodies against torture',
    async ({ id: detentionId }) => [act('check', { detentionId, ...check('R-INJURY', 'VIOLATED') })],
  ],
  [
    'a corrected check: the defender was let in after all',
    async (begun) => {
      const asked = check('R-LAWYER-TIME', 'VIOLATED', { requestedAt: minute(ago(30)) });
      const [checkId] = await told(begun, act('check', { detentionId: begun.id, ...asked }));
      const rightsCheck = { outcome: 'RESPECTED', manner: 'SEEN', grantedAt: minute(ago(6)) };
      return [correction(checkId!, { rightsCheck })];
    },
  ],
  [
    'a time that somebody vouches for in the place of one of a wrong clock',
    async (begun) => {
      const ahead = act('hearing', { detentionId: begun.id, ...hearing(-1200) });
      const [heldId] = await told(begun, ahead);
      return [act('confirmed', { recordId: heldId, at: minute(ago(6)), reason: 'придумано для проверки' })];
    },
  ],
];
