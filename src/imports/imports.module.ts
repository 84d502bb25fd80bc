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
import { ListReader } from './reading/list-reader.js';
import { ImportFiles } from './store/import-files.repository.js';
import { ImportRows } from './store/import-rows.repository.js';
import { ImportSources } from './store/import-sources.repository.js';
import { ListImports } from './store/list-imports.repository.js';
import { RowDecisions } from './store/row-decisions.repository.js';
import { ImportFilesController } from './web/import-files.controller.js';

const stores = [ImportFiles, ImportRows, ImportSources, ListImports, RowDecisions];
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
  providers: [...stores, ...importVerbs, ...resolvers, ImportStores, ImportVerbs, ListReader],
})
export class ImportsModule {}
