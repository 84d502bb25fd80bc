export { CaseNotesModule } from './casenotes.module.js';
export { CaseNoteTraces } from './store/case-note-traces.repository.js';
