import { Controller, Param, Put, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { isUuid } from '../../kernel/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Access, messageFor } from '../../platform/graphql/index.js';
import { MOST_BYTES } from '../domain/table-reading.js';
import { ImportFiles } from '../store/import-files.repository.js';
import { headFault, readUpload, type UploadFault } from './read-upload.js';

/** Files of a colleague that wait: one to be imported, some by mistake. Older ones make way. */
const MOST_WAITING = 5;

type Fault = UploadFault | 'ID_TAKEN' | 'INVALID_INPUT';
const STATUS: Readonly<Record<Fault, number>> = {
  CROSS_SITE: 403,
  UPLOAD_NOT_BYTES: 415,
  FILE_TOO_LARGE: 413,
  FILE_EMPTY: 400,
  ID_TAKEN: 409,
  INVALID_INPUT: 400,
};

/** Takes a list's file as it is: GraphQL carries text, and a file may be in any encoding. */
@Controller('imports/files')
export class ImportFilesController {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFiles,
  ) {}

  /** The same bytes under the same id again are the same file. No session is open while a body comes in. */
  @Put(':id')
  @Access(['COORDINATOR'], { slow: true })
  async put(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const fault = isUuid(id) ? headFault(request, MOST_BYTES) : 'INVALID_INPUT';
    const body = fault ?? (await readUpload(request, MOST_BYTES));
    const stored = typeof body === 'string' ? body : await this.store(id, body);
    if (typeof stored === 'string') return refuse(response, stored);
    response.status(201).json({ id, bytes: stored });
  }

  private store(id: string, bytes: Buffer): Promise<number | Fault> {
    const { credential, correlationId } = currentOperation();
    return this.db.run({ name: 'uploadImportFile', credential, correlationId }, async () => {
      const by = (await this.db.actor()).id!;
      this.db.touch(id);
      if (!(await this.files.add(id, bytes, by))) return 'ID_TAKEN';
      await this.files.eraseWaiting(by, MOST_WAITING);
      return bytes.length;
    });
  }
}

/** What is left of a body that is too large is not read: the connection ends with the answer. */
function refuse(response: Response, code: Fault): void {
  if (code === 'FILE_TOO_LARGE') response.setHeader('Connection', 'close');
  const params = { limit: MOST_BYTES / (1024 * 1024) };
  const message = messageFor(code, currentOperation().language, params);
  response.status(STATUS[code]).json({ code, message });
}
