import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../../../platform/config/index.js';
import { Access } from '../../../platform/graphql/index.js';
import { comesFromElsewhere } from '../../../platform/http/index.js';
import { type Challenge } from '../proof-of-work.js';
import { Budgets } from '../budgets.js';
import { FamilyDoor } from '../family-door.js';
import { askerOf, languageWanted, questionOf, type Form } from './form.js';
import { formPage, settingOf } from './page.js';
import { replyPage } from './reply-page.js';

/** The door as plain pages, for a phone that runs no script. */
@Controller()
export class FamilyPages {
  constructor(
    private readonly door: FamilyDoor,
    private readonly budgets: Budgets,
    private readonly config: Config,
  ) {}

  @Get('family')
  @Access('ANYONE')
  form(@Query('lang') lang: unknown, @Req() request: Request, @Res() response: Response): void {
    response.type('html').send(formPage('ask', settingOf(this.config, languageWanted(lang, request))));
  }

  @Post('family/ask')
  @Access('ANYONE')
  async ask(
    @Body() body: Form | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (comesFromElsewhere(request.headers)) {
      response.status(403).json({ code: 'FOREIGN_ORIGIN' });
      return;
    }
    const form = body ?? {};
    const language = languageWanted(form['lang'], request);
    const lines = await this.door.ask(questionOf(form), askerOf(request, form, language));
    response
      .status(200)
      .type('html')
      .send(replyPage(settingOf(this.config, language), lines));
  }

  /** Work for a browser that wants to ask more; 204 where this network was given enough of it. */
  @Get('family/challenge')
  @Access('ANYONE')
  async challenge(@Req() request: Request, @Res() response: Response): Promise<void> {
    const challenge: Challenge | null = await this.budgets.challenge(request.ip);
    if (challenge) response.json(challenge);
    else response.status(204).end();
  }

  /** Liveness of the door as its own process; touches nothing. */
  @Get('healthz')
  @Access('ANYONE')
  alive(): { alive: true } {
    return { alive: true };
  }

  /** 200 while the snapshot is fresh enough to answer from. */
  @Get('readyz')
  @Access('ANYONE')
  ready(@Res() response: Response): void {
    const ready = this.door.asOf !== null;
    response.status(ready ? 200 : 503).json({ ready });
  }
}
