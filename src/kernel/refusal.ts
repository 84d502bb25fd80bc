/** What kind of no: the input is wrong, the record is not there (for you), its state forbids it, a budget is spent. */
export type RefusalKind = 'INVALID' | 'NOT_FOUND' | 'CONFLICT' | 'BUDGET';

export interface RefusalDetails {
  /** defaults to INVALID */
  readonly kind?: RefusalKind;
  /** the input field at fault */
  readonly path?: string;
  /** fill the sentence a person reads; never personal data */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An expected "no": a value, never thrown. `code` is stable and part of the API; the sentence is looked up by it. */
export class Refusal {
  constructor(
    readonly code: string,
    readonly details: RefusalDetails = {},
  ) {}
}

export const refuse = (code: string, details?: RefusalDetails): Refusal => new Refusal(code, details);
export const notFound = (path?: string): Refusal =>
  new Refusal('NOT_FOUND', { kind: 'NOT_FOUND', ...(path ? { path } : {}) });
export const conflict = (code: string, path?: string): Refusal =>
  new Refusal(code, { kind: 'CONFLICT', ...(path ? { path } : {}) });
export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;
