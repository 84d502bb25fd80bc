import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { PresenceModule } from '../presence/index.js';
import { ProceedingsModule } from '../proceedings/index.js';
import { RightsModule } from '../rights/index.js';
import { AttachmentOffers } from './attachments-offers.js';
import { AttachmentLists } from './attachment-lists.js';
import { AttachmentSubjects } from './attachment-subjects.js';
import {
  AccessRefusalAttachmentsResolver,
  DetentionAttachmentsResolver,
  HearingAttachmentsResolver,
  ProtocolAttachmentsResolver,
  RightsCheckAttachmentsResolver,
  RulingAttachmentsResolver,
} from './attached-records.fields.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentFieldsResolver, AttachmentSupersessionFieldsResolver } from './attachments.fields.js';
import { AttachmentsResolver } from './attachments.resolver.js';
import { CheckVersions } from './check-versions.js';
import { Copier } from './copies/copier.js';
import { ShedErased } from './jobs/shed-erased.js';
import { AttachmentLoaders } from './loaders.js';
import './messages.js';
import { OpenAttachment } from './reading/open-attachment.js';
import { RecordFiles } from './record-files.js';
import { AttachmentTraces } from './store/attachment-traces.repository.js';
import { Attachments } from './store/attachments.repository.js';
import { Chunks } from './store/chunks.repository.js';
import { Supersessions } from './store/supersessions.repository.js';
import { AddFromForm, AddingHands } from './upload/add-from-form.js';
import { ReceiveUpload } from './upload/receive-upload.js';
import { AddAttachment } from './verbs/add-attachment.js';
import { RestoreAttachment } from './verbs/restore-attachment.js';
import { SupersedeAttachment } from './verbs/supersede-attachment.js';

const resolvers = [
  AccessRefusalAttachmentsResolver,
  AttachmentFieldsResolver,
  AttachmentsResolver,
  AttachmentSupersessionFieldsResolver,
  DetentionAttachmentsResolver,
  HearingAttachmentsResolver,
  ProtocolAttachmentsResolver,
  RightsCheckAttachmentsResolver,
  RulingAttachmentsResolver,
];
const stores = [Attachments, AttachmentTraces, Chunks, Supersessions];
const verbs = [AddAttachment, RestoreAttachment, SupersedeAttachment];

@Module({
  imports: [CustodyModule, IdentityModule, PresenceModule, ProceedingsModule, RightsModule],
  controllers: [AttachmentsController],
  providers: [
    ...resolvers,
    ...stores,
    ...verbs,
    AddFromForm,
    AddingHands,
    AttachmentLists,
    AttachmentLoaders,
    AttachmentOffers,
    AttachmentSubjects,
    CheckVersions,
    Copier,
    OpenAttachment,
    ReceiveUpload,
    RecordFiles,
    ShedErased,
  ],
})
export class AttachmentsModule {}
