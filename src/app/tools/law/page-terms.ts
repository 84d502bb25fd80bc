import {
  type ComputationRule,
  type DeadlineRule,
  type RulePack,
  type RuleVersion,
} from '../../../proceedings/domain/index.js';
import { html, type Html } from './html.js';
import { mark, names, section, sign, table } from './page-parts.js';
import { answers, counting, inForce, nature, start, term } from './words.js';

const howCounted = (rule: ComputationRule): Html => {
  const { safe, later } = counting(rule);
  return html`<div>
      ${safe} <span class="muted">(${rule.code}${rule.article ? `, ${rule.article}` : ''})</span>
    </div>
    ${later && html`<div class="later">Only to argue that it was in time: ${later}.</div>`}`;
};

const notes = ({ notes: { condition, must, filed, where, note } }: DeadlineRule): Html => {
  const said = [
    ['If', condition],
    ['Must', must],
    ['Filed', filed],
    ['Where', where],
    ['Note', note],
  ].filter(([, text]) => text);
  return said.length === 0
    ? html``
    : html`<dl>
        ${said.map(
          ([name, text]) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>`;
};

const wording = (rule: DeadlineRule, version: RuleVersion, isFirst: boolean): Html =>
  html`<tbody>
    <tr>
      <td>
        <span class="code">${rule.code}</span>
        ${isFirst ? names(rule.title) : html`<div class="muted">other wording</div>`}
        ${nature(rule).map((text) => html`<span class="tag own">${text}</span> `)}
      </td>
      <td>
        <b>${term(version)}</b>
        <div>from: ${start(rule)}</div>
        <div>answered by: ${answers(rule)}</div>
        ${howCounted(version.computation)}
      </td>
      <td>
        <b>${version.article || '–'}</b>
        <div>in force: ${inForce(version)}</div>
        <div>who must act: ${rule.obligedParty.toLowerCase()}</div>
        ${mark(version)}
      </td>
      <td>${isFirst && notes(rule)}</td>
    </tr>
    <tr>
      <td colspan="4">${sign(version)}</td>
    </tr>
  </tbody>`;

/** Every rule with every wording, each with its place to sign. */
export const termsSection = (pack: RulePack): Html =>
  section(
    { en: 'Terms', ru: 'Сроки', kk: 'Мерзімдер' },
    'The early date rings. Where the law can be read later, that reading is kept only to argue that an act was in time, and is never shown alone.',
    pack.deadlines.length,
    table(
      'terms',
      ['Rule', 'Term, start, counting', 'Article and dates', 'Conditions'],
      pack.deadlines.flatMap((rule) => rule.versions.map((version, i) => wording(rule, version, i === 0))),
    ),
  );

/** Every way of counting. */
export const countingSection = (pack: RulePack): Html =>
  section(
    { en: 'How terms are counted', ru: 'Как считаются сроки', kk: 'Мерзімдер қалай есептеледі' },
    'Each way of counting is a line of its own: a wrong one spoils every term that uses it.',
    pack.computations.length,
    table(
      'wide',
      ['Counting', 'In words', 'Article and dates', 'Judgement'],
      pack.computations.map(
        (rule) =>
          html`<tbody>
            <tr>
              <td class="code">${rule.code}</td>
              <td>${howCounted(rule)} ${rule.note.en && html`<div class="muted">${rule.note.en}</div>`}</td>
              <td>
                <b>${rule.article || '–'}</b>
                <div>in force: ${inForce(rule)}</div>
                ${mark(rule)}
              </td>
              <td>${sign(rule)}</td>
            </tr>
          </tbody>`,
      ),
    ),
  );
