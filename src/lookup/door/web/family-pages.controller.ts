import { Body, Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../../../platform/config/index.js';
import { Access } from '../../../platform/graphql/index.js';
import { languageOf } from '../../../platform/http/index.js';
import { LANGUAGES, type Language } from '../../domain/index.js';
import { FamilyDoor, type Question } from '../family-door.js';
import { formPage, replyPage } from './page.js';
import { comesFromElsewhere } from './same-origin.js';

/** What a question without JavaScript costs: a fifth as many are within the budget. */
const FORM_COST = 5;

type Form = Readonly<Record<string, unknown>>;

/** The door as plain pages, for a phone that runs no script. */
@Controller()
export class FamilyPages {
  constructor(
    private readonly door: FamilyDoor,
    private readonly config: Config,
  ) {}

  @Get('family')
  @Access('ANYONE')
  form(@Query('lang') lang: unknown, @Req() request: Request, @Res() response: Response): void {
    response.type('html').send(formPage(languageWanted(lang, request), this.config.isDemo));
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
    const lines = await this.door.ask(questionOf(form), { address: request.ip, language, cost: FORM_COST });
    response
      .status(200)
      .type('html')
      .send(replyPage(language, this.config.isDemo, lines));
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

const languageWanted = (asked: unknown, request: Request): Language =>
  LANGUAGES.find((language) => language === asked) ?? languageOf(request.headers['accept-language']);

/** Reads the named fields and no other. */
function questionOf(form: Form): Question {
  const text = (name: string): string | null => {
    const value = form[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const year = text('birthYear');
  return {
    fullName: text('fullName') ?? '',
    birthYear: year && /^\d{4}$/.test(year) ? Number(year) : null,
    birthDate: text('birthDate'),
    codeWord: text('codeWord'),
  };
}
