import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { DefenseModule } from '../defense/index.js';
import { IdentityModule } from '../identity/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PresenceModule } from '../presence/index.js';
import { RightsModule } from '../rights/index.js';
import { ProceedingsOffers } from './proceedings-offers.js';
import { calendarDaysProviders } from './calendar-days/index.js';
import { calendarParts } from './calendar/calendar-parts.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarResolver } from './calendar/calendar.resolver.js';
import { CaseExaminer } from './case-facts.js';
import { Acknowledgements } from './clocks/acknowledgements.js';
import { ClockFacts } from './clock-facts.js';
import { CaseEpisodes } from './clocks/case-episodes.js';
import { ChangePresenter } from './clocks/change-presenter.js';
import { ClockReactions } from './clocks/clock-reactions.js';
import { ClockHands, Clocks } from './clocks/clocks.js';
import { Closings } from './clocks/closings.js';
import { Courts } from './clocks/courts.js';
import { DeadlineDesk } from './clocks/deadline-desk.js';
import { DeadlineKeeper } from './clocks/deadline-keeper.js';
import { EpisodeReader } from './clocks/episode-reader.js';
import { RecordsReader } from './clocks/records-reader.js';
import { MilestonePlanner } from './clocks/milestone-planner.js';
import { Notices } from './clocks/notices.js';
import {
  DeadlineChangeFieldsResolver,
  DeadlineFieldsResolver,
  MilestoneFieldsResolver,
} from './deadline.fields.js';
import { defectProviders } from './defects/defects.providers.js';
import { DetentionProceedingsResolver } from './detention.fields.js';
import { DeadlineSweep } from './jobs/deadline-sweep.js';
import { MilestoneTeller, TellerHands } from './jobs/milestone-teller.js';
import { governingLawProviders } from './governing-law/index.js';
import { ProceedingsLoaders } from './loaders.js';
import './messages.js';
import {
  HearingFieldsResolver,
  ProtocolFieldsResolver,
  RulingFieldsResolver,
  ServiceFieldsResolver,
} from './papers.fields.js';
import { ClockHandOver, OpenDutyClocksResolver } from './clocks/clock-hand-over.js';
import { CaseDesk } from './papers/case-desk.js';
import { Aftermath, Corrections, Recorders } from './papers/corrections.js';
import { CustodyCorrector } from './papers/custody-corrector.js';
import { FilingDesk } from './papers/filing-desk.js';
import { HearingRecorder } from './papers/hearing-recorder.js';
import { ProtocolRecorder } from './papers/protocol-recorder.js';
import { RightsCorrector } from './papers/rights-corrector.js';
import { RulingPresenter } from './papers/ruling-presenter.js';
import { RulingRecorder } from './papers/ruling-recorder.js';
import { StepOrder } from './papers/step-order.js';
import { StepRecorder } from './papers/step-recorder.js';
import { TimeConfirmer } from './papers/time-confirmer.js';
import { ProceedingsQueries } from './proceedings-queries.js';
import { proceedingsVerbs, ProceedingsVerbs } from './proceedings-verbs.js';
import { ProceedingsResolver } from './proceedings.resolver.js';
import { ProtocolCaseResolver, ProtocolsResolver } from './protocols.resolver.js';
import { Holidays } from './store/holidays.repository.js';
import { ProceedingsStores, proceedingsStoreProviders } from './store/proceedings-stores.js';
import { DetentionStepsResolver, StepFieldsResolver } from './step.fields.js';
import { ServiceDesk } from './verbs/record-service.js';
import { StepDesk } from './verbs/record-step.js';

const resolvers = [
  CalendarResolver,
  DeadlineChangeFieldsResolver,
  DeadlineFieldsResolver,
  DetentionProceedingsResolver,
  DetentionStepsResolver,
  HearingFieldsResolver,
  MilestoneFieldsResolver,
  OpenDutyClocksResolver,
  ProceedingsResolver,
  ProtocolCaseResolver,
  ProtocolFieldsResolver,
  ProtocolsResolver,
  RulingFieldsResolver,
  ServiceFieldsResolver,
  StepFieldsResolver,
];

const clocks = [
  Acknowledgements,
  CaseEpisodes,
  ChangePresenter,
  ClockFacts,
  ClockHandOver,
  ClockHands,
  ClockReactions,
  Clocks,
  Closings,
  Courts,
  DeadlineDesk,
  DeadlineKeeper,
  EpisodeReader,
  MilestonePlanner,
  Notices,
  RecordsReader,
];

const papers = [
  Aftermath,
  CaseDesk,
  CaseExaminer,
  Corrections,
  CustodyCorrector,
  FilingDesk,
  HearingRecorder,
  ProtocolRecorder,
  Recorders,
  RightsCorrector,
  RulingPresenter,
  RulingRecorder,
  ServiceDesk,
  StepDesk,
  StepOrder,
  StepRecorder,
  TimeConfirmer,
];

@Module({
  imports: [CustodyModule, DefenseModule, IdentityModule, NotificationsModule, PresenceModule, RightsModule],
  controllers: [CalendarController],
  providers: [
    ...defectProviders,
    ...proceedingsStoreProviders,
    ...proceedingsVerbs,
    ...resolvers,
    ...calendarParts,
    ...clocks,
    ...papers,
    ...calendarDaysProviders,
    ...governingLawProviders,
    DeadlineSweep,
    MilestoneTeller,
    ProceedingsLoaders,
    ProceedingsOffers,
    ProceedingsQueries,
    ProceedingsStores,
    ProceedingsVerbs,
    TellerHands,
  ],
  exports: [ClockReactions, Clocks, Holidays, ProceedingsLoaders, ProceedingsVerbs],
})
export class ProceedingsModule {}
