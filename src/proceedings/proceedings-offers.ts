import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustodyClaim, Detention, DetentionNarrowings, DetentionStart } from '../custody/index.js';
import { type Actor } from '../platform/db/index.js';
import { ViewerCan, WHOEVER_SEES_IT } from '../platform/graphql/index.js';
import { RightsCheck } from '../rights/index.js';
import { isPending } from './clocks/acknowledgements.js';
import { mayClose, mayFile } from './deadline.policy.js';
import { ProceedingsLoaders } from './loaders.js';
import { awaitsItsTime } from './papers/time-confirmer.js';
import type { DeadlineRow } from './store/deadline.entity.js';
import { WITH_OPEN_CLOCKS } from './store/with-open-clocks.js';
import { Deadline } from './types/deadline.type.js';
import { Hearing, Protocol, Ruling, RulingService } from './types/papers.type.js';
import { ProceduralStep } from './types/step.type.js';

type Paper = Protocol | Hearing | Ruling | RulingService | ProceduralStep;
type Claim = CustodyClaim | DetentionStart | RightsCheck;

/** What proceedings let begin on cases, deadlines, papers and what is said of custody and rights, and which cases have a clock open. */
@Injectable()
export class ProceedingsOffers implements OnModuleInit {
  constructor(
    private readonly viewerCan: ViewerCan,
    private readonly loaders: ProceedingsLoaders,
    private readonly narrowings: DetentionNarrowings,
  ) {}

  onModuleInit(): void {
    this.narrowings.offer('withOpenClocks', WITH_OPEN_CLOCKS);
    this.viewerCan.offer(Detention, {
      'Mutation.recordProtocol': WHOEVER_SEES_IT,
      'Mutation.recordHearing': WHOEVER_SEES_IT,
      'Mutation.recordRuling': WHOEVER_SEES_IT,
      'Mutation.recordStep': WHOEVER_SEES_IT,
      'Mutation.recordArrestBar': WHOEVER_SEES_IT,
    });
    // a paper that was corrected or withdrawn is shown no more
    for (const paper of [Protocol, Hearing, Ruling, RulingService, ProceduralStep]) {
      this.viewerCan.offer<Paper>(paper, {
        'Mutation.correctRecord': WHOEVER_SEES_IT,
        'Mutation.confirmRecordTime': awaitsItsTime,
      });
    }
    this.viewerCan.offer(Ruling, { 'Mutation.recordService': WHOEVER_SEES_IT });
    for (const claim of [CustodyClaim, DetentionStart, RightsCheck]) {
      this.viewerCan.offer<Claim>(claim, {
        'Mutation.confirmRecordTime': (row) => row.supersededBy === null && awaitsItsTime(row),
      });
    }
    for (const claim of [DetentionStart, RightsCheck]) {
      this.viewerCan.offer<DetentionStart | RightsCheck>(claim, {
        'Mutation.correctRecord': ({ supersededBy }) => supersededBy === null,
      });
    }
    this.viewerCan.offer(Deadline, {
      'Mutation.acknowledgeDeadline': async ({ id }) =>
        (await this.loaders.milestoneRows(id)).some(isPending),
      'Mutation.closeDeadline': this.asItStands((row, { id }) => mayClose(row, id ?? '')),
      'Mutation.fileAppeal': this.asItStands(mayFile),
      'Mutation.withdrawFiling': this.asItStands(({ filingId }) => filingId !== null),
    });
  }

  private asItStands(rule: (row: DeadlineRow, actor: Actor) => boolean) {
    return async ({ id }: Deadline, actor: Actor): Promise<boolean> => {
      const row = await this.loaders.deadlineRow(id);
      return row !== null && rule(row, actor);
    };
  }
}
