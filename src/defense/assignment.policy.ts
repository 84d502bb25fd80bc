import { type Actor } from '../platform/db/index.js';
import { nextState, type AssignmentState } from './domain/assignment.js';

interface OfLawyer {
  readonly lawyerId: string;
}
interface Standing extends OfLawyer {
  readonly state: AssignmentState;
}

/** Whoever is asked answers, and nobody for them. */
export const answersFor = (actor: Actor, { lawyerId }: OfLawyer): boolean => lawyerId === actor.id;

/** A lawyer ends their own; the desk ends any. */
export const mayComplete = (actor: Actor, { lawyerId }: OfLawyer): boolean =>
  actor.role !== 'LAWYER' || lawyerId === actor.id;

/** What can be done with an assignment as it stands, by the same words as the verbs. */
export const ASSIGNMENT_RULES = {
  'Mutation.respondToAssignment': (assignment: Standing, actor: Actor) =>
    answersFor(actor, assignment) && nextState(assignment.state, 'ACCEPT') !== null,
  'Mutation.withdrawAssignment': ({ state }: Standing) => nextState(state, 'WITHDRAW') !== null,
  'Mutation.completeAssignment': (assignment: Standing, actor: Actor) =>
    mayComplete(actor, assignment) && nextState(assignment.state, 'COMPLETE') !== null,
} as const;
