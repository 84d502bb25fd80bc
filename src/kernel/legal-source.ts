/** How well a rule's text is known: seen in a source, seen second-hand or inferred, or from memory. */
export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

/** Where a rule comes from. `verify` stays visible wherever the rule shows: no practising lawyer has confirmed it. */
export interface LegalSource {
  readonly pack: string;
  readonly article: string;
  readonly confidence: Confidence;
  readonly verify: boolean;
}
