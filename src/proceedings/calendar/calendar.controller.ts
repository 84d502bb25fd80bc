import { Controller, Get, HttpException, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Config } from '../../platform/config/index.js';
import { currentOperation, Db } from '../../platform/db/index.js';
import { Access } from '../../platform/graphql/index.js';
import { CalendarBudget } from './calendar-budget.js';
import { CalendarFeeds } from './calendar-feeds.repository.js';
import { calendarText } from './calendar-text.js';
import { OwnDeadlines } from './own-deadlines.js';

/** `GET /calendar/<token>.ics`: whoever holds the address reads, so it opens deadlines without people and nothing else. */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly db: Db,
    private readonly feeds: CalendarFeeds,
    private readonly deadlines: OwnDeadlines,
    private readonly budget: CalendarBudget,
    private readonly config: Config,
  ) {}

  /** 404, always the same, where a feed is unknown, revoked, or its owner has left; 429 above the budget. */
  @Get(':token.ics')
  @Access('ANYONE')
  async read(
    @Param('token') token: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!(await this.budget.spend(request.ip))) throw new HttpException({ code: 'BUDGET_SPENT' }, 429);
    const text = /^[\w-]{43}$/.test(token) ? await this.textOf(token) : null;
    if (text === null) throw new NotFoundException({ code: 'NOT_FOUND' });
    response
      .setHeader('Cache-Control', 'private, max-age=300')
      .setHeader('Content-Disposition', 'inline; filename="qorgau.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  }

  /** In a session of its own: the cookies of whoever asks count for nothing. */
  private textOf(token: string): Promise<string | null> {
    const { correlationId } = currentOperation();
    const operation = { name: 'readCalendarFeed', credential: { kind: 'NONE' }, correlationId } as const;
    return this.db.run(operation, async () => {
      const owner = await this.feeds.open(token);
      if (!owner) return null;
      const publicUrl = this.config.get('PUBLIC_URL').replace(/\/$/, '');
      return calendarText(await this.deadlines.of(owner), { language: owner.language, publicUrl });
    });
  }
}
