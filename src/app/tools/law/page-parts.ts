import { type LawMark, type Texts } from '../../../proceedings/domain/index.js';
import { html, type Html } from './html.js';

/** The three names of a thing, the first one plain. */
export const names = ({ en, ru, kk }: Texts): Html =>
  html`<span class="en">${en}</span><span class="ru" lang="ru">${ru}</span
    ><span class="kk" lang="kk">${kk}</span>`;

/** Whether somebody has confirmed a line, and how sure its source makes it. */
export const mark = ({ verify, verifiedBy, verifiedOn, confidence, sourceKey }: LawMark): Html =>
  html`<span class="tag ${confidence.toLowerCase()}">${confidence.toLowerCase()}</span>
    ${
      verify || verifiedBy === null
        ? html`<span class="tag open">not confirmed</span>`
        : html`<span class="tag sure">confirmed: ${verifiedBy}, ${verifiedOn?.toString()}</span>`
    }
    <span class="source">${sourceKey}</span>`;

/** Where a lawyer judges one line and signs; empty where it is signed already. */
export const sign = ({ verify, verifiedBy }: LawMark): Html =>
  verify || verifiedBy === null
    ? html`<div class="sign">
        <span>☐ right</span><span>☐ wrong</span><span>☐ open</span> <span class="line">name, bar no.</span
        ><span class="line">date</span><span class="line">signature</span>
      </div>`
    : html`<div class="sign done">☑</div>`;

/** A section with its headings in three languages; nothing where it has no rows. */
export const section = (title: Texts, about: string, rows: number, body: Html): Html =>
  rows === 0
    ? html``
    : html`<section>
        <h2>${title.en} <small lang="ru">${title.ru}</small> <small lang="kk">${title.kk}</small></h2>
        <p>${about}</p>
        ${body}
      </section>`;

/** A table; its head comes again on each printed page. */
export const table = (kind: string, head: readonly string[], rows: readonly Html[]): Html =>
  html`<table class="${kind}">
    <thead>
      <tr>
        ${head.map((cell) => html`<th>${cell}</th>`)}
      </tr>
    </thead>
    ${rows}
  </table>`;
