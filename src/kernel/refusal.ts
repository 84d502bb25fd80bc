/**
 * An expected "no": a value, never thrown. `code` is stable and part of the API; the sentence a person
 * reads is looked up by it. `path` names the input field at fault, `params` fill the sentence: never
 * personal data.
 */
export class Refusal {
  constructor(
    readonly code: string,
    readonly details: {
      readonly path?: string;
      readonly params?: Readonly<Record<string, string | number>>;
    } = {},
  ) {}
}

export const refuse = (code: string, details?: Refusal['details']): Refusal => new Refusal(code, details);
export const isRefusal = (value: unknown): value is Refusal => value instanceof Refusal;
