import { Injectable } from '@nestjs/common';
import { CustodyStores, type DetentionRow } from '../../custody/index.js';
import { conflict, isRefusal, notFound, toDate, type Refusal } from '../../kernel/index.js';
import { Db } from '../../platform/db/index.js';
import { NamedLawyer } from '../../presence/index.js';
import { AssignmentDesk } from '../assignment-desk.js';
import { Assignments } from '../store/assignments.repository.js';
import { HandOvers } from '../store/hand-overs.repository.js';
import { Leaves, type Window } from '../store/leaves.repository.js';
import type { OpenCase } from './open-cases.js';

/** Who goes, why, for how long, and to whom their cases are to go. */
export interface Departure {
  readonly lawyerId: string;
  readonly window: Window;
  readonly cause: { readonly leaveId: string } | { readonly shiftId: string };
  readonly handOverTo: string | null;
  /** a coordinator's decision: what no colleague is offered stays with the desk */
  readonly leaveWithDesk: boolean;
}

/** The hands of a hand-over: where it is written. */
@Injectable()
export class HandOverBooks {
  constructor(
    readonly custody: CustodyStores,
    readonly handOvers: HandOvers,
    readonly leaves: Leaves,
    readonly assignments: Assignments,
    readonly lawyers: NamedLawyer,
  ) {}
}

/**
 * Hands cases over. A case is offered by an assignment and stays the leaver's until the colleague has accepted: then,
 * and not before, the leaver's own assignment ends.
 */
@Injectable()
export class HandOverDesk {
  constructor(
    private readonly db: Db,
    private readonly desk: AssignmentDesk,
    private readonly books: HandOverBooks,
  ) {}

  /**
   * @returns ids of what was written down, one a case.
   * @refuses DESK_DECIDES; NOT_FOUND, SAME_LAWYER, ON_LEAVE; OPEN_ASSIGNMENTS, OPEN_CLOCKS where cases are left to
   * nobody; CONFLICT_OF_INTEREST where the colleague cannot take one and it is not left with the desk.
   */
  async leave(departure: Departure, cases: readonly OpenCase[]): Promise<string[] | Refusal> {
    const refused = await this.faultOf(departure, cases);
    if (refused) return refused;
    await this.books.handOvers.showHeld(
      departure.lawyerId,
      cases.map(({ detentionId }) => detentionId),
    );
    const made: string[] = [];
    for (const open of cases) {
      const id = await this.handOver(departure, open);
      if (isRefusal(id)) return id;
      made.push(id);
    }
    return made;
  }

  /** Nobody goes after all: what waits for an answer is withdrawn, what was left with the desk is not any more. */
  async takeBack(leaveId: string): Promise<Refusal | null> {
    const now = await this.db.now();
    const back: string[] = [];
    for (const row of await this.books.handOvers.ofLeaves([leaveId])) {
      const assignment = row.assignmentId && (await this.books.assignments.findOne(row.assignmentId));
      if (row.takenBackAt || (assignment && assignment.state !== 'OFFERED')) continue;
      // an offer that stood before, the desk had made for its own reasons
      if (assignment && assignment.offeredAt.getTime() === row.madeAt.getTime()) {
        const refused = await this.desk.move(assignment, 'WITHDRAW', null);
        if (refused) return refused;
      }
      back.push(row.id);
    }
    await this.books.handOvers.takeBack(back, now);
    return null;
  }

  private async faultOf(
    { lawyerId, handOverTo, leaveWithDesk, window, cause }: Departure,
    cases: readonly OpenCase[],
  ): Promise<Refusal | null> {
    const path = 'handOverTo';
    if (leaveWithDesk && (await this.db.actor()).role === 'LAWYER') {
      return conflict('DESK_DECIDES', 'leaveWithDesk');
    }
    if (!handOverTo) {
      if (cases.length === 0 || leaveWithDesk) return null;
      const stillThere = 'shiftId' in cause && cases.some(({ held }) => held);
      return conflict(stillThere ? 'OPEN_ASSIGNMENTS' : 'OPEN_CLOCKS', path);
    }
    if (!(await this.books.lawyers.isLawyer(handOverTo))) return notFound(path);
    if (handOverTo === lawyerId) return conflict('SAME_LAWYER', path);
    return (await this.books.leaves.isAway(handOverTo, window)) ? conflict('ON_LEAVE', path) : null;
  }

  private async handOver(departure: Departure, open: OpenCase): Promise<string | Refusal> {
    const { custody, handOvers } = this.books;
    const detention = await custody.detentions.findOne(open.assignment?.detentionId ?? open.detentionId);
    if (!detention) return notFound('handOverTo');
    const offered = departure.handOverTo && (await this.offer(departure, open, detention));
    if (isRefusal(offered) && !departure.leaveWithDesk) return offered;
    const id = this.db.newId();
    await handOvers.add({
      ...{ id, fromStaff: departure.lawyerId, detentionId: detention.id },
      fromAssignmentId: open.assignment?.id ?? null,
      assignmentId: isRefusal(offered) ? null : offered,
      leaveId: 'leaveId' in departure.cause ? departure.cause.leaveId : null,
      shiftId: 'shiftId' in departure.cause ? departure.cause.shiftId : null,
      deadlineIds: [...open.deadlineIds],
      holdsFrom: toDate(departure.window.from),
      holdsUntil: toDate(departure.window.until),
      madeBy: (await this.db.actor()).id,
      madeAt: toDate(await this.db.now()),
      takenBackAt: null,
    });
    return id;
  }

  /** @returns the colleague's assignment: the one that waits for their answer already, or a fresh one. */
  private async offer(
    { handOverTo }: Departure,
    { assignment }: OpenCase,
    detention: DetentionRow,
  ): Promise<string | Refusal> {
    const standing = await this.desk.openOf(handOverTo!, detention.id, 'LEAD');
    if (standing) return standing.id;
    const id = this.db.newId();
    const refused = await this.desk.offer({
      ...{ id, detention, lawyerId: handOverTo!, role: 'LEAD', reason: null, override: false },
      handedOverFrom: assignment?.id ?? null,
      path: 'handOverTo',
    });
    return refused ?? id;
  }
}
