import { Injectable } from '@nestjs/common';
import { conflict, isRefusal, notFound, type Refusal } from '../../kernel/index.js';
import {
  CustodyClaimed,
  CustodyStores,
  DetentionStartClaimed,
  presentDetention,
  type Detention,
} from '../../custody/index.js';
import { Events } from '../../platform/events/index.js';
import { ChangePresenter } from '../clocks/change-presenter.js';
import { Clocks } from '../clocks/clocks.js';
import { RecordCorrected } from '../events.js';
import { HearingRow } from '../store/hearing.entity.js';
import type { PaperRow } from '../store/paper.entity.js';
import { Papers } from '../store/papers.repository.js';
import { ProtocolRow } from '../store/protocol.entity.js';
import { RulingRow, ServiceRow } from '../store/ruling.entity.js';
import { StepRow } from '../store/step.entity.js';
import type { Deadline, DeadlineChange } from '../types/deadline.type.js';
import { ProceedingsLoaders } from '../loaders.js';
import { CaseDesk } from './case-desk.js';
import type { CorrectRecordInput } from './correct-record.input.js';
import { CustodyCorrector } from './custody-corrector.js';
import { HearingRecorder } from './hearing-recorder.js';
import { ProtocolRecorder, type Version } from './protocol-recorder.js';
import { RightsCorrector } from './rights-corrector.js';
import { RulingRecorder } from './ruling-recorder.js';
import { StepRecorder } from './step-recorder.js';

const PAPER_KINDS = [ProtocolRow, HearingRow, RulingRow, ServiceRow, StepRow] as const;
type PaperKind = (typeof PAPER_KINDS)[number];

/** The recorders of papers, for whoever writes a new version of one. */
@Injectable()
export class Recorders {
  constructor(
    readonly desk: CaseDesk,
    readonly hearing: HearingRecorder,
    readonly protocol: ProtocolRecorder,
    readonly ruling: RulingRecorder,
    readonly step: StepRecorder,
  ) {}
}

/** Which of custody's records was put right, if any. */
export interface Touched {
  readonly custodyClaim?: unknown;
  readonly detentionStart?: unknown;
}

/** What follows a correction, and how it is shown. */
@Injectable()
export class Aftermath {
  constructor(
    private readonly clocks: Clocks,
    private readonly events: Events,
    private readonly changes: ChangePresenter,
    private readonly custody: CustodyStores,
    private readonly loaders: ProceedingsLoaders,
  ) {}

  /** Computes anew what depends on the record. @returns ids of the versions that changed. */
  async follow(
    detentionId: string,
    { recordId, custodyClaim, detentionStart }: Pick<CorrectRecordInput, 'recordId'> & Touched,
  ): Promise<string[]> {
    const versionIds = await this.clocks.refresh([detentionId]);
    if (custodyClaim) await this.events.publish(CustodyClaimed, { detentionId });
    if (detentionStart) await this.events.publish(DetentionStartClaimed, { detentionId });
    await this.events.publish(RecordCorrected, { detentionId, recordId });
    return versionIds;
  }

  async present(
    detentionId: string,
    versionIds: readonly string[],
  ): Promise<{ detention: Detention | null; deadlines: Deadline[]; changes: DeadlineChange[] }> {
    const row = await this.custody.detentions.findOne(detentionId);
    return {
      detention: row && presentDetention(row),
      deadlines: await this.loaders.deadlines(detentionId),
      changes: await this.changes.of(versionIds),
    };
  }
}

/** Supersedes records with a reason; never edits one. */
@Injectable()
export class Corrections {
  constructor(
    private readonly papers: Papers,
    private readonly recorders: Recorders,
    private readonly custody: CustodyCorrector,
    private readonly rights: RightsCorrector,
    private readonly aftermath: Aftermath,
  ) {}

  /** @returns the case the record belongs to. */
  async write(input: CorrectRecordInput): Promise<string | Refusal> {
    const { protocol, hearing, ruling, service, custodyClaim, detentionStart } = input;
    if (custodyClaim) return this.custody.claim(input, custodyClaim);
    if (detentionStart) return this.custody.start(input, detentionStart);
    if (input.rightsCheck) return this.rights.correct(input, input.rightsCheck);
    if (input.withdraw) return this.withdraw(input);
    const { recorders } = this;
    if (protocol) return this.replace(ProtocolRow, input, (v) => recorders.protocol.write(v, protocol));
    if (hearing) return this.replace(HearingRow, input, (v) => recorders.hearing.write(v, hearing));
    if (ruling) return this.replace(RulingRow, input, (v) => recorders.ruling.write(v, ruling));
    const { step } = input;
    if (step) return this.replace(StepRow, input, (v) => recorders.step.write(v, step));
    return this.replace(ServiceRow, input, async (version, old) => {
      const served = await this.papers.standing(RulingRow, old.rulingId);
      return served ? recorders.ruling.writeService(version, served, service!) : notFound('recordId');
    });
  }

  readonly follow = (...given: Parameters<Aftermath['follow']>) => this.aftermath.follow(...given);
  readonly present = (...given: Parameters<Aftermath['present']>) => this.aftermath.present(...given);

  private async replace<P extends PaperRow>(
    kind: new () => P,
    { recordId, id, reason }: CorrectRecordInput,
    write: (version: Version, old: P) => Promise<Refusal | void>,
  ): Promise<string | Refusal> {
    const old = await this.papers.find(kind, recordId);
    if (!old) return notFound('recordId');
    if (old.supersededAt) return conflict('ALREADY_SUPERSEDED', 'recordId');
    const detention = await this.recorders.desk.detention(old.detentionId, 'recordId');
    if (isRefusal(detention)) return detention;
    await this.papers.supersede(kind, old, id, reason);
    const refusal = await write({ id, rootId: old.rootId, detention }, old);
    return isRefusal(refusal) ? refusal : old.detentionId;
  }

  private async withdraw({ recordId, reason }: CorrectRecordInput): Promise<string | Refusal> {
    for (const kind of PAPER_KINDS as readonly (new () => InstanceType<PaperKind>)[]) {
      const old = await this.papers.find(kind, recordId);
      if (!old) continue;
      if (old.supersededAt) return conflict('ALREADY_SUPERSEDED', 'recordId');
      await this.papers.supersede(kind, old, null, reason);
      return old.detentionId;
    }
    return notFound('recordId');
  }
}
