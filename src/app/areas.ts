import { AttachmentsModule } from '../attachments/index.js';
import { AuditModule } from '../audit/index.js';
import { BoardModule } from '../board/index.js';
import { CaseNotesModule } from '../casenotes/index.js';
import { CustodyModule } from '../custody/index.js';
import { DefenseModule } from '../defense/index.js';
import { IdentityModule } from '../identity/index.js';
import { ImportsModule } from '../imports/index.js';
import { LookupModule } from '../lookup/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PresenceModule } from '../presence/index.js';
import { ProceedingsModule } from '../proceedings/index.js';
import { ReportsModule } from '../reports/index.js';
import { RightsModule } from '../rights/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { DemoModule } from './demo/demo.module.js';
import { MachineryModule } from './machinery/machinery.module.js';

/** The areas both processes need. */
export const areaModules = [
  AttachmentsModule,
  AuditModule,
  BoardModule,
  CaseNotesModule,
  CustodyModule,
  DefenseModule,
  DemoModule,
  IdentityModule,
  ImportsModule,
  LookupModule,
  MachineryModule,
  NotificationsModule,
  PresenceModule,
  ProceedingsModule,
  ReportsModule,
  RightsModule,
  StatisticsModule,
];
