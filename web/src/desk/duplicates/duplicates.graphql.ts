// Generated from the documents of the app and schema.graphql: npm run drift -- --write
import type { Document } from '../../api/document.js';
import type * as T from '../../api/operations.js';

export const DeskDuplicates: Document<T.DeskDuplicates, T.DeskDuplicatesVariables> = {
  name: 'DeskDuplicates',
  text: "query DeskDuplicates($after:String$dismissed:Boolean){possibleDuplicates(first:20 after:$after dismissed:$dismissed){nodes{...PairLine}pageInfo{hasNextPage endCursor}}}fragment PairLine on PossibleDuplicate{id foundAt dismissedAt reason proposalId person{...PairPerson}advice{handle likelihood differs heldNow city askCoordinator personId person{...PairPerson}}}fragment PairPerson on Person{id name nameless description birthYear}",
};

export const DeskProposals: Document<T.DeskProposals, T.DeskProposalsVariables> = {
  name: 'DeskProposals',
  text: "query DeskProposals($after:String$answered:Boolean){mergeProposals(first:20 after:$after answered:$answered){nodes{...ProposalLine}pageInfo{hasNextPage endCursor}}}fragment ProposalLine on MergeProposal{id reason proposedAt answer answeredAt answerReason person{...PairPerson}other{...PairPerson}}fragment PairPerson on Person{id name nameless description birthYear}",
};

export const MergePair: Document<T.MergePair, T.MergePairVariables> = {
  name: 'MergePair',
  text: "mutation MergePair($input:MergePersonsInput!){mergePersons(input:$input){...on MergePersonsSuccess{mergeId}...on Refusal{code message}}}",
};

export const UndoPair: Document<T.UndoPair, T.UndoPairVariables> = {
  name: 'UndoPair',
  text: "mutation UndoPair($input:UndoMergeInput!){undoMerge(input:$input){...on UndoMergeSuccess{typedWhileMerged}...on Refusal{code message}}}",
};

export const ProposePair: Document<T.ProposePair, T.ProposePairVariables> = {
  name: 'ProposePair',
  text: "mutation ProposePair($input:ProposeMergeInput!){proposeMerge(input:$input){...on ProposeMergeSuccess{proposalId}...on Refusal{code message}}}",
};

export const SetPairAside: Document<T.SetPairAside, T.SetPairAsideVariables> = {
  name: 'SetPairAside',
  text: "mutation SetPairAside($input:DismissDuplicateInput!){dismissDuplicate(input:$input){...on DismissDuplicateSuccess{id}...on Refusal{code message}}}",
};

export const ReopenPair: Document<T.ReopenPair, T.ReopenPairVariables> = {
  name: 'ReopenPair',
  text: "mutation ReopenPair($input:ReopenDuplicateInput!){reopenDuplicate(input:$input){...on ReopenDuplicateSuccess{id}...on Refusal{code message}}}",
};

export const AnswerProposal: Document<T.AnswerProposal, T.AnswerProposalVariables> = {
  name: 'AnswerProposal',
  text: "mutation AnswerProposal($input:AnswerMergeProposalInput!){answerMergeProposal(input:$input){...on AnswerMergeProposalSuccess{mergeId}...on Refusal{code message}}}",
};
