import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { refuse } from '../kernel/index.js';
import { currentOperation, Db } from '../platform/db/index.js';
import { Access, presentRefusal, RefusalType } from '../platform/graphql/index.js';
import { comesFromElsewhere } from '../platform/http/index.js';
import { Log } from '../platform/log/index.js';
import { OpenAttachment } from './reading/open-attachment.js';
import { AddFromForm } from './upload/add-from-form.js';
import { letFinish } from './upload/let-finish.js';
import { UploadCut } from './upload/upload-form.js';
import { type AddedAttachment } from './verbs/add-attachment.js';

/** What a refusal is in HTTP; everything else is 422: the form was understood and cannot be used. */
const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORM_BROKEN: 400,
  FOREIGN_FORM: 403,
  CLIENT_ID_REUSED: 409,
  ID_TAKEN: 409,
  FILE_TOO_LARGE: 413,
  IMAGE_TOO_LARGE: 413,
  MULTIPART_EXPECTED: 415,
  TYPE_NOT_TAKEN: 415,
  BUDGET_SPENT: 429,
  UPLOADS_BUSY: 503,
  STORAGE_FULL: 507,
};
const RETRY_SECONDS = '5';

/** Files of cases, in and out. What GraphQL says of them is in the resolver. */
@Controller('attachments')
export class AttachmentsController {
  constructor(
    private readonly db: Db,
    private readonly adding: AddFromForm,
    private readonly files: OpenAttachment,
    private readonly log: Log,
  ) {}

  /** A form: the fields of AddAttachmentInput, then the file. 201 with the attachment's id, also to a replay. */
  @Post()
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { slow: true })
  async add(@Req() request: Request, @Res() response: Response): Promise<void> {
    const operation = currentOperation();
    operation.name = 'addAttachment';
    try {
      const answer = isForeign(request)
        ? presentRefusal(refuse('FOREIGN_FORM'))
        : await this.adding.add(request);
      await this.db.end(operation);
      send(response, answer);
    } catch (error) {
      if (!(error instanceof UploadCut)) throw error;
    } finally {
      letFinish(request);
    }
  }

  /** `original` as it came, `view` and `thumb` as drawn anew. Whoever looks is written down before a byte leaves. */
  @Get(':id/:copy')
  @Access(['COORDINATOR', 'LAWYER', 'OPERATOR'], { opens: 'look at an attachment', slow: true })
  async read(@Param('id') id: string, @Param('copy') copy: string, @Res() response: Response): Promise<void> {
    const opened = await this.files.open(id, copy);
    if (opened instanceof RefusalType) return send(response, opened);
    response.setHeader('Content-Type', opened.mime);
    response.setHeader('Content-Length', opened.bytes);
    response.setHeader('Content-Disposition', `attachment; filename="${opened.fileName}"`);
    response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Cache-Control', 'no-store');
    // a reader who goes away, or a chunk that does not open, cuts the file off
    await pipeline(Readable.from(opened.chunks()), response).catch((error: unknown) => {
      if (!isGone(error)) this.log.error('an attachment was cut off', error, { operation: 'readAttachment' });
    });
  }
}

/** A form of another site could only come with the cookie; a token is put there by a program. */
const isForeign = ({ headers }: Request): boolean =>
  headers.authorization === undefined && comesFromElsewhere(headers);

function send(response: Response, answer: AddedAttachment | RefusalType): void {
  if (!(answer instanceof RefusalType)) return void response.status(201).json(answer);
  const { code, message, path } = answer as RefusalType & { path?: string };
  if (code === 'UPLOADS_BUSY') response.setHeader('Retry-After', RETRY_SECONDS);
  response.status(STATUS[code] ?? 422).json({ code, message, path });
}

/** The reader closed the connection: nothing of ours went wrong. */
const isGone = (error: unknown): boolean =>
  (error as { code?: string } | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';
