import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { type Response } from 'express';
import { currentOperation, Db } from '../platform/db/index.js';
import { Access, RefusalType } from '../platform/graphql/index.js';
import { ReleaseExport, type Fetcher } from './release-export.js';
import { SendExport } from './send-export.js';

/** Files of figures and of cases, streamed to the one who asked for them. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly db: Db,
    private readonly exports: ReleaseExport,
    private readonly files: SendExport,
  ) {}

  @Get(':id')
  @Access(['ANALYST', 'COORDINATOR'])
  async fetch(
    @Param('id') id: string,
    @Query('hxl') hxl: unknown,
    @Query('codebook') codebook: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const fetcher: Fetcher = currentOperation();
    // the guard looked up who asks; its session ends here, none is held while a file is sent
    await this.db.end(currentOperation());
    const released = await this.exports.release(id, fetcher);
    if (released instanceof RefusalType) {
      const { code, message } = released;
      response.status(code === 'NOT_FOUND' ? 404 : 409).json({ code, message });
      return;
    }
    await this.files.send(released, { hxl: hxl === '1', codebook: codebook === '1' }, fetcher, response);
  }
}
