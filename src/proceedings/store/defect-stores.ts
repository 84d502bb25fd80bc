import { Injectable } from '@nestjs/common';
import { DefectAnswers } from './defect-answers.repository.js';
import { FindingDispositions } from './finding-dispositions.repository.js';
import { PersonCircumstances } from './person-circumstances.repository.js';
import { ProtocolPatterns } from './protocol-patterns.repository.js';

export const defectStoreProviders = [
  DefectAnswers,
  FindingDispositions,
  PersonCircumstances,
  ProtocolPatterns,
];

/** The stores of defects in one hand. */
@Injectable()
export class DefectStores {
  constructor(
    readonly answers: DefectAnswers,
    readonly dispositions: FindingDispositions,
    readonly circumstances: PersonCircumstances,
    readonly patterns: ProtocolPatterns,
  ) {}
}
