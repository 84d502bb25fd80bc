import { DeadlineRow, DeadlineVersionRow } from './deadline.entity.js';
import { FilingRow } from './filing.entity.js';
import { HearingRow } from './hearing.entity.js';
import { HolidayEntry } from './holiday.entity.js';
import { AcknowledgementRow, ClosingRow, MilestoneRow } from './milestone.entity.js';
import { ProtocolRow } from './protocol.entity.js';
import { RulingRow, ServiceRow } from './ruling.entity.js';
import { StepRow } from './step.entity.js';

export const proceedingsEntities = [
  AcknowledgementRow,
  ClosingRow,
  DeadlineRow,
  DeadlineVersionRow,
  FilingRow,
  HearingRow,
  HolidayEntry,
  MilestoneRow,
  ProtocolRow,
  RulingRow,
  ServiceRow,
  StepRow,
];
