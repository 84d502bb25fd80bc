/** A GraphQL operation of the app with the types of its answer and its variables; made by `npm run drift -- --write`. */
export interface Document<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** never there: they carry the types */
  readonly _result?: Result;
  readonly _variables?: Variables;
}
