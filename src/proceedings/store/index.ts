import { DeadlineRow, DeadlineVersionRow } from './deadline.entity.js';
import { DefectAnswerRow } from './defect-answer.entity.js';
import { FilingRow } from './filing.entity.js';
import { FindingDispositionRow } from './finding-disposition.entity.js';
import { HearingRow } from './hearing.entity.js';
import { HolidayEntry, HolidayYearRow } from './holiday.entity.js';
import { AcknowledgementRow, ClosingRow, MilestoneRow } from './milestone.entity.js';
import { PersonCircumstanceRow } from './person-circumstance.entity.js';
import { ProtocolRow } from './protocol.entity.js';
import { RulingRow, ServiceRow } from './ruling.entity.js';
import { StepRow } from './step.entity.js';

export const proceedingsEntities = [
  AcknowledgementRow,
  ClosingRow,
  DeadlineRow,
  DeadlineVersionRow,
  DefectAnswerRow,
  FilingRow,
  FindingDispositionRow,
  HearingRow,
  HolidayEntry,
  HolidayYearRow,
  MilestoneRow,
  PersonCircumstanceRow,
  ProtocolRow,
  RulingRow,
  ServiceRow,
  StepRow,
];
