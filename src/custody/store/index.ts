import { AssemblyEventRow } from './assembly-event.entity.js';
import { CustodyClaimRow, DetentionStartRow } from './custody-claim.entity.js';
import { DepartmentMergeRow } from './department-merge.entity.js';
import { DepartmentRow } from './department.entity.js';
import { DetentionRow } from './detention.entity.js';
import { IntakeBatchRow, IntakeRowRow } from './intake.entity.js';
import { PersonMergeRow } from './merge.entity.js';
import { PersonRow } from './person.entity.js';

export const custodyEntities = [
  AssemblyEventRow,
  CustodyClaimRow,
  DepartmentMergeRow,
  DepartmentRow,
  DetentionRow,
  DetentionStartRow,
  IntakeBatchRow,
  IntakeRowRow,
  PersonMergeRow,
  PersonRow,
];
