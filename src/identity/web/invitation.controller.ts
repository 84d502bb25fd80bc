import { Body, Controller, Get, Header, Headers, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { isRefusal } from '../../kernel/index.js';
import { Config } from '../../platform/config/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Access, presentRefusal } from '../../platform/graphql/index.js';
import { STYLE_SOURCE } from '../../platform/http/index.js';
import { deviceOf } from '../domain/device.js';
import { AcceptInvitation } from '../verbs/accept-invitation.js';
import { ViewerPresenter } from '../viewer-presenter.js';
import { INVITATION_SCRIPT_SOURCE, invitationForm, invitationReply } from './invitation-page.js';

const POLICY = `default-src 'none'; style-src ${STYLE_SOURCE}; script-src ${INVITATION_SCRIPT_SOURCE}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** The page behind an invitation link: sets a first or a new password without the app. */
@Controller('invitation')
export class InvitationController {
  constructor(
    private readonly db: Db,
    private readonly accept: AcceptInvitation,
    private readonly viewers: ViewerPresenter,
    private readonly config: Config,
  ) {}

  @Get()
  @Access('ANYONE')
  @Header('Content-Security-Policy', POLICY)
  @Header('Cache-Control', 'no-store')
  form(): string {
    return invitationForm(currentOperation().language, this.config.isDemo);
  }

  /** Answers the form: 200 when the password was set, 422 with a sentence when it was not. */
  @Post()
  @Access('ANYONE')
  async answer(
    @Body() body: { token?: unknown; password?: unknown },
    @Headers('user-agent') userAgent: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const operation = currentOperation();
    operation.name = 'acceptInvitation';
    operation.mode = 'WRITE';
    operation.mutates = true;
    const input = { token: text(body?.token), password: text(body?.password) };
    const result = await this.accept.handle(input, deviceOf(userAgent));
    const refusal = isRefusal(result) ? presentRefusal(result).message : null;
    await this.db.end(operation);
    if (!isRefusal(result)) this.viewers.setCookie(response, result);
    response
      .status(refusal ? 422 : 200)
      .setHeader('Content-Security-Policy', POLICY)
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(invitationReply(operation.language, this.config.isDemo, refusal));
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
