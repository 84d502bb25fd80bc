import { KZ_CAO, RULE_PACKS } from '../../../proceedings/domain/index.js';
import { packPage } from './pack-page.js';

const linesOf = (page: string) => page.split('\n');

it.each(RULE_PACKS.map((pack) => [pack.id, pack] as const))(
  '%s: a row for each rule, all unverified',
  (_id, pack) => {
    const page = packPage(pack);
    for (const row of [...pack.deadlines, ...pack.defects]) {
      expect(page).toContain(`| ${row.code} |`);
    }
    expect(page).not.toMatch(/undefined|\[object|☑/);
  },
);

it('every table row has as many cells as its head', () => {
  let cells = 0;
  for (const line of linesOf(packPage(KZ_CAO)).filter((one) => one.startsWith('|'))) {
    const own = line.split(/(?<!\\)\|/).length;
    const isHead = /\| (confidence) \| verified \|$/.test(line);
    if (isHead) cells = own;
    expect([line, own]).toEqual([line, cells]);
  }
});

it('shows who confirmed a line, and tells the organisation’s figures from the law’s', () => {
  const [first, ...others] = KZ_CAO.deadlines;
  const versions = first!.versions.map((version) => ({
    ...version,
    verify: false,
    verifiedBy: 'Bar of Nowhere no. 0',
    verifiedOn: version.effectiveFrom,
  }));
  const page = packPage({ ...KZ_CAO, deadlines: [{ ...first!, versions }, ...others] });
  expect(linesOf(page).find((line) => line.startsWith('| KZ-DET-3H |'))).toMatch(
    /☑ Bar of Nowhere no\. 0, 2015-01-01 \|$/,
  );
  expect(linesOf(page).find((line) => line.startsWith('| ORG-ARREST-APPEAL-NOW |'))).toContain('**not law');
});
