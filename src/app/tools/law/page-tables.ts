import { type Offence, type RulePack, type Threshold } from '../../../proceedings/domain/index.js';
import { html, type Html } from './html.js';
import { mark, names, section, sign, table } from './page-parts.js';
import { inForce } from './words.js';

/** Every defect, with its article, how it is seen, and our own label of its weight. */
export const defectsSection = (pack: RulePack): Html =>
  section(
    { en: 'Defects', ru: 'Нарушения в документах', kk: 'Құжаттардағы кемшіліктер' },
    'The weight (fatal, material, minor) is our own label, not the law’s.',
    pack.defects.length,
    table(
      'wide',
      ['Defect', 'What', 'How it is seen', 'Article', 'Judgement'],
      pack.defects.map(
        (kind) =>
          html`<tbody>
            <tr>
              <td>
                <span class="code">${kind.code}</span>
                <div class="tag">${kind.severity.toLowerCase()}</div>
              </td>
              <td>${names(kind.title)} ${kind.note && html`<div class="muted">${kind.note}</div>`}</td>
              <td>
                ${
                  kind.question
                    ? html`asked of a person: ${names(kind.question)}`
                    : html`found in recorded facts: ${kind.fields.join(', ')}`
                }
              </td>
              <td>
                <b>${kind.article}</b>
                <div>in force: ${inForce(kind)}</div>
                ${mark(kind)}
              </td>
              <td>${sign(kind)}</td>
            </tr>
          </tbody>`,
      ),
    ),
  );

function sanctions(row: Offence): string {
  const arrest =
    row.maxArrestDays === null
      ? ''
      : `arrest ${row.minArrestDays === null ? '' : `from ${row.minArrestDays} `}to ${row.maxArrestDays} days${row.arrest === 'OFFICIALS_ONLY' ? ', officials only' : ''}`;
  return [
    row.warning ? 'warning' : '',
    row.maxFineMci === null ? '' : `fine to ${row.maxFineMci} MCI`,
    row.organisationFineMci === null ? '' : `organisations to ${row.organisationFineMci} MCI`,
    row.maxCommunityWorkHours === null ? '' : `community work to ${row.maxCommunityWorkHours} h`,
    arrest,
    row.expulsion ? 'expulsion' : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** Offences with their sanctions, by the dates of their texts: the day of the act decides which one applies. */
export const offencesSection = (pack: RulePack): Html =>
  section(
    { en: 'Offences and sanctions', ru: 'Правонарушения и взыскания', kk: 'Құқық бұзушылықтар мен жазалар' },
    'The text in force on the day of the act is applied; a later, milder one is offered beside it.',
    pack.offences.length,
    table(
      'wide',
      ['Article', 'Sanction', 'Who', 'In force', 'Source', 'Judgement'],
      pack.offences.map(
        (row) =>
          html`<tbody>
            <tr>
              <td class="code">${row.article}</td>
              <td>${sanctions(row) || '–'}</td>
              <td>${row.appliesTo.toLowerCase()}${row.repeat && ', repeat'}</td>
              <td>${inForce(row)}</td>
              <td>${mark(row)}</td>
              <td>${sign(row)}</td>
            </tr>
          </tbody>`,
      ),
    ),
  );

/** A minute of the day is shown as the clock shows it. */
const valueOf = ({ value, unit }: Threshold): string =>
  unit === 'MINUTE_OF_DAY'
    ? `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
    : `${value} ${unit === 'MCI' ? unit : unit.toLowerCase()}`;

const figureRow = (row: Threshold): Html =>
  html`<tbody>
    <tr>
      <td class="code">${row.code}</td>
      <td>${names(row.title)}</td>
      <td>
        <b>${valueOf(row)}</b>
        ${row.basis === 'ORGANISATION_DEFAULT' && html`<span class="tag own">not law: the organisation’s own</span>`}
      </td>
      <td>
        <b>${row.article || '–'}</b>
        <div>in force: ${inForce(row)}</div>
        ${mark(row)}
      </td>
      <td>${sign(row)}</td>
    </tr>
  </tbody>`;

/** Figures: the law's first, the organisation's own apart from them. */
export function figuresSections(pack: RulePack): Html {
  const head = ['Figure', 'What', 'Value', 'Article and dates', 'Judgement'];
  const of = (basis: Threshold['basis']) => pack.thresholds.filter((row) => row.basis === basis);
  const holes = pack.holes.map(
    ({ code, from, to, why }) =>
      html`<p class="warn">${code}: nothing known from ${from.toString()} to ${to.toString()} (${why}).</p>`,
  );
  return html`${section(
    { en: 'Figures of the law', ru: 'Числа закона', kk: 'Заңдағы сандар' },
    'What the law itself says in figures.',
    of('LAW').length,
    html`${table('wide', head, of('LAW').map(figureRow))} ${holes}`,
  )}
  ${section(
    { en: 'Figures of the organisation', ru: 'Числа организации', kk: 'Ұйымның сандары' },
    'Set by the organisation where the law names no figure. They may be changed; none of them is law.',
    of('ORGANISATION_DEFAULT').length,
    table('wide', head, of('ORGANISATION_DEFAULT').map(figureRow)),
  )}`;
}

const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** The pack's days off of one year. An installation's own table decides; this is what it starts from. */
export function holidaysSection(pack: RulePack, year: number): Html {
  const { days, missing } = pack.holidays(year);
  return section(
    { en: `Days off ${year}`, ru: `Выходные дни ${year}`, kk: `Демалыс күндері ${year}` },
    'What an installation starts from, by a list; nobody has read the decree. Its own table, kept by two people against the Government’s decree, decides; no safe date rests on a day off.',
    days.length + missing.length,
    html`${missing.map((title) => html`<p class="warn">Missing, to be entered by hand: ${title.en} / ${title.ru} / ${title.kk}.</p>`)}
    ${table(
      'wide',
      ['Date', 'What', 'Working', 'Confirmed', 'Decree: number, date'],
      days.map(
        ({ date, title, working, confirmed, sourceKey, swappedWith }) =>
          html`<tbody>
            <tr>
              <td class="code">${date.toString()} ${DAYS[date.dayOfWeek]}</td>
              <td>${title.en} <span class="muted">${title.ru} / ${title.kk}</span></td>
              <td>
                ${working ? 'worked' : 'off'}${swappedWith && ` (swapped with ${swappedWith.toString()})`}
              </td>
              <td>
                <span class="tag ${confirmed ? 'high' : 'low'}"
                  >${confirmed ? 'by the list' : 'not confirmed'}</span
                >
                <span class="source">${sourceKey}</span>
              </td>
              <td>☐</td>
            </tr>
          </tbody>`,
      ),
    )}`,
  );
}
