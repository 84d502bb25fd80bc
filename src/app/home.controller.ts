import { Controller, Get, Header } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Access } from '../platform/graphql/index.js';
import { plainPage, STYLE_SOURCE } from '../platform/http/index.js';

const POLICY = `default-src 'none'; style-src ${STYLE_SOURCE}; frame-ancestors 'none'; base-uri 'none'`;

/** What stands at `/` until the app does: where to go. */
@Controller()
export class HomeController {
  constructor(private readonly config: Config) {}

  @Get()
  @Access('ANYONE')
  @Header('Content-Security-Policy', POLICY)
  home(): string {
    const body = `<p>The desk of a coalition that defends people detained at protests.</p>
<p>For staff and programs: GraphQL at <code>/graphql</code>.</p>
<p>For families: <a href="/family">/family</a></p>`;
    return plainPage({
      language: 'en',
      title: 'Qorgau',
      body,
      demo: this.config.isDemo ? 'DEMO: invented people only' : null,
    });
  }
}
