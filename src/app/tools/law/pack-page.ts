import { type RulePack } from '../../../proceedings/domain/index.js';
import { html, type Html } from './html.js';
import { PAGE_STYLE } from './page-style.js';
import { defectsSection, figuresSections, holidaysSection, offencesSection } from './page-tables.js';
import { countingSection, termsSection } from './page-terms.js';

/** How much of a pack somebody has confirmed. */
function standing({ deadlines, computations, defects, offences, thresholds }: RulePack): Html {
  const lines = [
    ...deadlines.flatMap(({ versions }) => versions),
    ...computations,
    ...defects,
    ...offences,
    ...thresholds,
  ];
  const sure = lines.filter(({ verify }) => !verify).length;
  return html`<p>
    <b>${sure} of ${lines.length} lines confirmed by a practising lawyer.</b> A line is <i>right</i>,
    <i>wrong</i> (say how beside it) or <i>open</i>. How a signature gets into the pack: docs/law.md, “How a
    rule is verified”.
  </p>`;
}

const closing = html`<section class="end">
  <h2>Signature <small lang="ru">Подпись</small> <small lang="kk">Қолы</small></h2>
  <p>Read and confirmed, but for the lines marked otherwise.</p>
  <div class="sign">
    <span class="line">name, bar number</span><span class="line">date</span
    ><span class="line">signature</span>
  </div>
</section>`;

/**
 * @param year whose days off are listed.
 * @returns one pack as a page of HTML that needs nothing else: a lawyer reads it against the law and signs it.
 */
export const packPage = (pack: RulePack, year: number): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${pack.id} ${pack.version}</title>
        <style>
          ${PAGE_STYLE}
        </style>
      </head>
      <body>
        <h1>
          ${pack.title.en} <small lang="ru">${pack.title.ru}</small> <small lang="kk">${pack.title.kk}</small>
        </h1>
        <p>
          Pack ${pack.id}, version ${pack.version}; times in ${pack.defaultZone} where a court’s own zone is
          not known.
        </p>
        <p class="warn">
          Not legal advice. Not checked against the law in force from ${pack.unverifiedFrom.toString()}. A
          line that is “not confirmed” has been confirmed by nobody.
        </p>
        ${standing(pack)} ${termsSection(pack)} ${countingSection(pack)} ${defectsSection(pack)}
        ${offencesSection(pack)} ${figuresSections(pack)} ${holidaysSection(pack, year)} ${closing}
      </body>
    </html>`.text + '\n';
