/** What is typed of a leave. */
export interface TypedLeave {
  /** whose; null: one's own, or not chosen yet */
  readonly staffId: string | null;
  /** as `<input type="datetime-local">` gives it */
  readonly from: string;
  readonly until: string;
  readonly reason: string;
  /** what no colleague is offered rings at the desk meanwhile */
  readonly withDesk: boolean;
}

/** Nothing is typed yet. */
export const NOTHING_TYPED: TypedLeave = { staffId: null, from: '', until: '', reason: '', withDesk: false };

/** Whose leave a form is about: of whoever is signed in, or of a colleague they answer for. */
export type Whose = 'own' | 'colleague';
