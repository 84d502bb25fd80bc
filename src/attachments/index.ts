export { AttachmentsModule } from './attachments.module.js';
export { AttachmentTraces } from './store/attachment-traces.repository.js';
