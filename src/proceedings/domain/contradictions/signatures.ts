import { between, mark, type Contradiction } from './contradiction.js';
import { type ComparedProtocol } from './records.js';

/** Signed for a copy nobody handed over: `false` is seen not to be there, no service at all is recorded nowhere. */
function signedNotServed({ ref, marks, times }: ComparedProtocol): Contradiction[] {
  const isServed = marks.copyServed === true || !!times.copyServedAt;
  if (!marks.copyReceiptSigned || isServed) return [];
  return [
    between(
      'C-SIGNED-NOT-SERVED',
      mark(ref, 'protocol.copyReceiptSigned', true),
      mark(ref, 'protocol.copyServed', marks.copyServed ?? null),
    ),
  ];
}

function signedAndRefused({ ref, marks }: ComparedProtocol): Contradiction[] {
  const signed = marks.personSigned ? 'personSigned' : marks.copyReceiptSigned ? 'copyReceiptSigned' : null;
  if (!signed || !marks.refusalNoted) return [];
  return [
    between(
      'C-SIGNED-AND-REFUSED',
      mark(ref, `protocol.${signed}`, true),
      mark(ref, 'protocol.refusalNoted', true),
    ),
  ];
}

/** @returns where a paper is signed for what was not handed over, or both signed and refused. CAO art. 803(4)-(8). */
export const signatureContradictions = (protocols: readonly ComparedProtocol[]): Contradiction[] =>
  protocols.flatMap((protocol) => [...signedNotServed(protocol), ...signedAndRefused(protocol)]);
