import { Injectable } from '@nestjs/common';
import { CheckIn } from './verbs/check-in.js';
import { CheckOut } from './verbs/check-out.js';
import { EndAccessRefusal } from './verbs/end-access-refusal.js';
import { RecordRefusalStatement } from './verbs/record-refusal-statement.js';
import { ReportAccessRefusal } from './verbs/report-access-refusal.js';

export const presenceVerbs = [
  CheckIn,
  CheckOut,
  EndAccessRefusal,
  RecordRefusalStatement,
  ReportAccessRefusal,
];

/** What a person can do in presence. */
@Injectable()
export class PresenceVerbs {
  constructor(
    readonly checkIn: CheckIn,
    readonly checkOut: CheckOut,
    readonly endAccessRefusal: EndAccessRefusal,
    readonly recordRefusalStatement: RecordRefusalStatement,
    readonly reportAccessRefusal: ReportAccessRefusal,
  ) {}
}
