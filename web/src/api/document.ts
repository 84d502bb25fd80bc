/** A GraphQL operation of the app with the types of its answer and its variables; made by `npm run drift -- --write`. */
export interface Document<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** never there: they carry the types */
  readonly _result?: Result;
  readonly _variables?: Variables;
}

/** @returns the operation as it is posted. */
export const bodyOf = <R, V>({ text, name }: Document<R, V>, variables: V): string =>
  JSON.stringify({ query: text, variables, operationName: name });
