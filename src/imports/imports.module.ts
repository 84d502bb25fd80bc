import { Module } from '@nestjs/common';
import { CustodyModule } from '../custody/index.js';
import { NamesModule } from '../names/index.js';
import { ImportStores } from './import-stores.js';
import { importVerbs, ImportVerbs } from './import-verbs.js';
import {
  ImportCandidateFieldsResolver,
  ImportPlaceFieldsResolver,
  ImportRowFieldsResolver,
  ListImportFieldsResolver,
} from './imports.fields.js';
import { ImportsResolver } from './imports.resolver.js';
import './messages.js';
import { ApplyImports } from './jobs/apply-imports.js';
import { EraseImports } from './jobs/erase-imports.js';
import { ImportWriter } from './jobs/import-writer.js';
import { RowsToWrite } from './jobs/rows-to-write.js';
import { ImportTender } from './jobs/tend-imports.js';
import { UndoImports } from './jobs/undo-imports.js';
import { ListReader } from './reading/list-reader.js';
import { ImportFiles } from './store/import-files.repository.js';
import { ImportRetention } from './store/import-retention.repository.js';
import { ImportRows } from './store/import-rows.repository.js';
import { ImportSources } from './store/import-sources.repository.js';
import { ImportTraces } from './store/import-traces.repository.js';
import { ImportWork } from './store/import-work.repository.js';
import { ListImports } from './store/list-imports.repository.js';
import { RowDecisions } from './store/row-decisions.repository.js';
import { ImportFilesController } from './web/import-files.controller.js';

const stores = [
  ImportFiles,
  ImportRetention,
  ImportRows,
  ImportSources,
  ImportTraces,
  ImportWork,
  ListImports,
  RowDecisions,
];
const jobs = [ApplyImports, EraseImports, ImportTender, ImportWriter, RowsToWrite, UndoImports];
const resolvers = [
  ImportCandidateFieldsResolver,
  ImportPlaceFieldsResolver,
  ImportRowFieldsResolver,
  ImportsResolver,
  ListImportFieldsResolver,
];

@Module({
  imports: [CustodyModule, NamesModule],
  controllers: [ImportFilesController],
  providers: [...stores, ...jobs, ...importVerbs, ...resolvers, ImportStores, ImportVerbs, ListReader],
})
export class ImportsModule {}
