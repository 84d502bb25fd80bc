import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { IdentityModule } from '../identity/index.js';
import { CaseNotesOffers } from './casenotes-offers.js';
import { CaseNoteFieldsResolver, DetentionCaseNotesResolver } from './casenotes.fields.js';
import { CaseNotesResolver } from './casenotes.resolver.js';
import { CaseNoteLoaders } from './loaders.js';
import './messages.js';
import { CaseNoteTraces } from './store/case-note-traces.repository.js';
import { CaseNotes } from './store/case-notes.repository.js';
import { AddCaseNote } from './verbs/add-case-note.js';

@Module({
  imports: [CustodyModule, IdentityModule],
  providers: [
    AddCaseNote,
    CaseNoteFieldsResolver,
    CaseNoteLoaders,
    CaseNoteTraces,
    CaseNotes,
    CaseNotesOffers,
    CaseNotesResolver,
    DetentionCaseNotesResolver,
  ],
})
export class CaseNotesModule {}
