import { type CaseFacts } from '../../defects/case-facts.js';
import { type Detector } from '../../defects/defect.js';
import { absent, fact, finding } from '../../defects/finding.js';
import { kzFigure } from './thresholds.js';

const WITNESS_IN_PROTOCOLS = kzFigure('WITNESS_IN_PROTOCOLS');

const keptOut: Detector['find'] = ({ around }) => {
  if (!around?.accessRefusals) return null;
  return finding([
    fact('around.accessRefusals', around.accessRefusals),
    ...(around.extraPapersAsked ? [fact('around.extraPapersAsked', true)] : []),
  ]);
};

const noSearchCopy: Detector['find'] = ({ around }) =>
  around?.searchCopyServed === false ? finding([fact('around.searchCopyServed', false)]) : null;

const searchOnPaper = ({ around }: CaseFacts) =>
  around?.searchProtocol && around.searchCopyServed
    ? [fact('around.searchProtocol', true), fact('around.searchCopyServed', true)]
    : [];

const sameText: Detector['find'] = ({ around }) =>
  around?.sharedTextWith ? finding([fact('pattern.sharedTextWith', around.sharedTextWith)]) : null;

/** What is recorded of them says it; the same names all night only hint at it, and say so. */
const policeOnly: Detector['find'] = ({ protocol, around }) => {
  if (protocol?.onlyPoliceWitnesses) return finding([fact('protocol.onlyPoliceWitnesses', true)]);
  const times = around?.witnessInProtocols ?? 0;
  return times >= WITNESS_IN_PROTOCOLS
    ? finding([fact('pattern.witnessInProtocols', times)], { caution: 'WITNESSES_REPEAT_CHECK_WHO_THEY_ARE' })
    : null;
};

/** What other records show of a defect that is otherwise asked. CAO arts 748, 765-766, 786, 791. */
export const AROUND_DETECTORS: readonly Detector[] = [
  { code: 'KZ-P22', find: keptOut },
  {
    code: 'KZ-P33',
    find: () => null,
    clears: ({ around }) => (around?.deliveryProtocol ? [fact('around.deliveryProtocol', true)] : []),
  },
  { code: 'KZ-P35', find: noSearchCopy, clears: searchOnPaper },
  { code: 'KZ-P46', find: sameText },
  {
    code: 'KZ-P47',
    find: policeOnly,
    clears: (facts) => absent(facts, 'protocol', ['onlyPoliceWitnesses']),
  },
];
