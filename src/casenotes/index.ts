export { CaseNotesModule } from './casenotes.module.js';
