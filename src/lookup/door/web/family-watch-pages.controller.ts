import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isEmail } from 'class-validator';
import type { Request, Response } from 'express';
import { Config } from '../../../platform/config/index.js';
import { Access } from '../../../platform/graphql/index.js';
import { comesFromElsewhere } from '../../../platform/http/index.js';
import { FamilyWatches, type LinkOutcome } from '../family-watches.js';
import { askerOf, languageWanted, questionOf, wordsOf, type Form } from './form.js';
import { formPage, linkOutcomePage, linkPage, settingOf, type LinkKind } from './page.js';
import { chatPage, replyPage } from './reply-page.js';

const isLinkKind = (text: string): text is LinkKind => text === 'confirm' || text === 'stop';

/** "Tell me when you know" as plain pages, and what the links of our letters open. */
@Controller()
export class FamilyWatchPages {
  constructor(
    private readonly watches: FamilyWatches,
    private readonly config: Config,
  ) {}

  @Get('family/watch')
  @Access('ANYONE')
  form(@Query('lang') lang: unknown, @Req() request: Request, @Res() response: Response): void {
    response.type('html').send(formPage('watch', settingOf(this.config, languageWanted(lang, request))));
  }

  @Post('family/watch')
  @Access('ANYONE')
  async watch(
    @Body() body: Form | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (comesFromElsewhere(request.headers)) return refuse(response);
    const form = body ?? {};
    const language = languageWanted(form['lang'], request);
    const setting = settingOf(this.config, language);
    const asker = askerOf(request, form, language);
    if (setting.telegram && form['by'] === 'telegram') {
      const { lines, link } = await this.watches.watchInTelegram(questionOf(form), asker);
      response
        .status(200)
        .type('html')
        .send(chatPage(setting, lines, link));
      return;
    }
    const contact = wordsOf(form, 'contact');
    if (!contact || !isEmail(contact)) {
      response
        .status(400)
        .type('html')
        .send(formPage('watch', setting, { ...questionOf(form), contact }));
      return;
    }
    const lines = await this.watches.watch({ ...questionOf(form), contact }, asker);
    response.status(200).type('html').send(replyPage(setting, lines));
  }

  @Get('family/watch/:kind')
  @Access('ANYONE')
  link(
    @Param('kind') kind: string,
    @Query() query: Form,
    @Req() request: Request,
    @Res() response: Response,
  ): void {
    if (!isLinkKind(kind)) return notThere(response);
    const language = languageWanted(query['lang'], request);
    const token = wordsOf(query, 't')?.slice(0, 100) ?? '';
    response.type('html').send(linkPage(kind, settingOf(this.config, language), token));
  }

  /** The button of that page, and a mail program's own one-click button (RFC 8058), which sends no token in its body. */
  @Post('family/watch/:kind')
  @Access('ANYONE')
  async follow(
    @Param('kind') kind: string,
    @Query() query: Form,
    @Body() body: Form | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!isLinkKind(kind)) return notThere(response);
    if (comesFromElsewhere(request.headers)) return refuse(response);
    const form = { ...query, ...body };
    const outcome = await this.outcome(kind, wordsOf(form, 't') ?? '');
    const language = languageWanted(form['lang'], request);
    response
      .status(200)
      .type('html')
      .send(linkOutcomePage(kind, settingOf(this.config, language), outcome));
  }

  private outcome(kind: LinkKind, token: string): Promise<LinkOutcome> {
    return kind === 'confirm' ? this.watches.confirm(token) : this.watches.stop(token);
  }
}

const refuse = (response: Response): void => void response.status(403).json({ code: 'FOREIGN_ORIGIN' });
const notThere = (response: Response): void => void response.status(404).json({ code: 'NOT_FOUND' });
