import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustodyLoaders, Department, Detention, DetentionNarrowings } from '../custody/index.js';
import { StaffMember } from '../identity/index.js';
import { ViewerCan, WHOEVER_SEES_IT, type RecordRule } from '../platform/graphql/index.js';
import { ASSIGNMENT_RULES } from './assignment.policy.js';
import { cancelFault, hasLeave, speaksOfLeave } from './leave.policy.js';
import { WITHOUT_LAWYER } from './store/without-lawyer.js';
import { Assignment } from './types/assignment.type.js';
import { Leave } from './types/leave.type.js';

/** What defence lets begin on cases, departments, assignments, colleagues and leave, and which cases nobody defends. */
@Injectable()
export class DefenseOffers implements OnModuleInit {
  constructor(
    private readonly viewerCan: ViewerCan,
    private readonly custody: CustodyLoaders,
    private readonly narrowings: DetentionNarrowings,
  ) {}

  onModuleInit(): void {
    this.narrowings.offer('withoutLawyer', WITHOUT_LAWYER);
    this.viewerCan.offer(Detention, {
      'Mutation.assignLawyer': WHOEVER_SEES_IT,
      'Mutation.declareConflict': WHOEVER_SEES_IT,
    });
    this.viewerCan.offer(Department, { 'Mutation.planShift': WHOEVER_SEES_IT });
    this.viewerCan.offer(StaffMember, {
      'Mutation.planLeave': (colleague, actor) => speaksOfLeave(actor, colleague.id) && hasLeave(colleague),
    });
    this.viewerCan.offer(Leave, {
      'Mutation.cancelLeave': ({ staffId, state }, actor) =>
        speaksOfLeave(actor, staffId) && cancelFault(state) === null,
    });
    this.viewerCan.offer(
      Assignment,
      Object.fromEntries(Object.entries(ASSIGNMENT_RULES).map(([name, rule]) => [name, this.inSight(rule)])),
    );
  }

  /** Nobody moves an assignment whose case they do not see. */
  private inSight(rule: RecordRule<Assignment>): RecordRule<Assignment> {
    return async (assignment, actor) =>
      (await rule(assignment, actor)) && (await this.custody.detention(assignment.detentionId)) !== null;
  }
}
