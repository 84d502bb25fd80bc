import { KZ_CAO, RULE_PACKS, type RulePack } from '../../../proceedings/domain/index.js';
import { html } from './html.js';
import { packPage } from './pack-page.js';

const YEAR = 2026;

describe('a page a lawyer can sign off', () => {
  it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))(
    '%s: every line has its article, dates, source, confidence and a place to sign',
    (_id, pack) => {
      const page = packPage(pack, YEAR);
      for (const { code } of [...pack.deadlines, ...pack.defects, ...pack.computations, ...pack.thresholds]) {
        expect(page).toContain(`>${code}<`);
      }
      const lines =
        pack.deadlines.flatMap(({ versions }) => versions).length +
        pack.computations.length +
        pack.defects.length +
        pack.offences.length +
        pack.thresholds.length;
      expect(page.split('☐ right').length - 1).toBe(lines);
      expect(page.split('>not confirmed<').length - 1).toBeGreaterThanOrEqual(lines);
      expect(page).toContain(`0 of ${lines} lines confirmed`);
      expect(page).not.toMatch(/undefined|\[object|null,/);
    },
  );

  it('says the term and how it is counted in words, both readings', () => {
    const page = packPage(KZ_CAO, YEAR);
    expect(page).toContain('<b>10 sutki</b>');
    expect(page).toContain('calendar days, to 24:00 of the last');
    expect(page).toContain('Only to argue that it was in time: the same number of working days.');
    expect(page).toContain('about 2020-01-01 to now');
  });

  it('tells the organisation’s figures from the law’s', () => {
    const [law, own] = packPage(KZ_CAO, YEAR).split('Figures of the organisation');
    expect(law).toContain('>ARREST_MOST_DAYS<');
    expect(law).not.toContain('>OFFICE_CLOSES<');
    expect(own).toContain('>OFFICE_CLOSES<');
    expect(own).not.toContain('>ARREST_MOST_DAYS<');
  });

  it('lists the days off of the year, confirmed or not, and what it lacks', () => {
    const page = packPage(KZ_CAO, YEAR);
    expect(page).toMatch(/2026-05-27 Wed[^]*?Kurban Ait[^]*?not confirmed/);
    expect(packPage(KZ_CAO, 2025)).toMatch(/2025-01-03 Fri[^]*?swapped with 2025-01-05[^]*?by the list/);
    expect(packPage(KZ_CAO, 2030)).toContain('Missing, to be entered by hand: Kurban Ait');
  });

  it('shows who confirmed a line, and asks for no second signature there', () => {
    const [first, ...others] = KZ_CAO.deadlines;
    const versions = first!.versions.map((version) => ({
      ...version,
      verify: false,
      verifiedBy: 'Bar of Nowhere no. 0',
      verifiedOn: version.effectiveFrom,
    }));
    const signed: RulePack = { ...KZ_CAO, deadlines: [{ ...first!, versions }, ...others] };
    const page = packPage(signed, YEAR);
    expect(page).toContain('confirmed: Bar of Nowhere no. 0, 2015-01-01');
    expect(page.split('☐ right').length).toBe(
      packPage(KZ_CAO, YEAR).split('☐ right').length - versions.length,
    );
  });

  it('a text of the pack cannot become a tag', () => {
    expect(html`<b>${'<i>&"'}</b>${null}${false}${['a', html`<u>b</u>`]}`.text).toBe(
      '<b>&lt;i&gt;&amp;&quot;</b>a<u>b</u>',
    );
  });
});
