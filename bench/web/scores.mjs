import lighthouse from 'lighthouse';
import { quantile } from '../support/figures.mjs';
import { LentChromium } from './chromium.mjs';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const GOAL = 95;

/**
 * Lighthouse's scores of each entry on its own throttled phone, first visit each time: medians of so many runs. It runs
 * in this process, speaks to the Chromium that is lent to it and reports to nobody.
 */
export async function measureScores({ house, runs }) {
  const heads = ['performance', 'accessibility', 'best practices', 'FCP ms', 'LCP ms', 'TBT ms'];
  console.log(`\n${'Lighthouse, its own phone'.padEnd(28)} ${heads.join('  ')}`);
  const chromium = await LentChromium.open();
  try {
    await score(chromium, 'family', `${house.url}/family`, runs);
    await score(chromium, 'sign-in', `${house.url}/`, runs);
    await chromium.signIn(house.url, house.lawyer);
    await score(chromium, 'station, signed in', `${house.url}/station/${house.station}`, runs);
  } finally {
    await chromium.close();
  }
}

async function score({ port }, name, url, runs) {
  const seen = [];
  for (let run = 0; run < runs; run += 1) {
    const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(url, flags);
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    refuseOthers(lhr);
    seen.push(lhr);
  }
  const middle = (of) => quantile(seen.map(of), 0.5);
  const [performance, ...others] = CATEGORIES.map((id) =>
    Math.round(middle(({ categories }) => categories[id].score) * 100),
  );
  const ms = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'].map((id) =>
    middle(({ audits }) => audits[id].numericValue)
      .toFixed(0)
      .padStart(6),
  );
  const figures = [performance, ...others].map((figure, i) => String(figure).padStart([11, 13, 14][i]));
  console.log(`${name.padEnd(28)} ${figures.join('  ')}  ${ms.join('  ')}`);
  const machine = middle(({ environment }) => environment.benchmarkIndex).toFixed(0);
  if (performance < GOAL)
    console.log(`     under the goal of ${GOAL}; this machine by Lighthouse’s index: ${machine}`);
  for (const fault of faults(seen.at(-1))) console.log(`     ${fault}`);
}

/** @throws where the page, or what looks at it, asked another host. */
function refuseOthers({ audits, finalDisplayedUrl }) {
  const { host } = new URL(finalDisplayedUrl);
  const asked = (audits['network-requests'].details?.items ?? []).map(({ url }) => url);
  const others = asked.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).host !== host);
  if (others.length > 0) throw new Error(`asked ${others.join(', ')}`);
}

/** @returns what takes points away, but for the times that are printed. */
function faults({ audits, categories }) {
  return CATEGORIES.slice(1).flatMap((id) =>
    categories[id].auditRefs
      .filter(
        ({ id: audit, weight }) => weight > 0 && audits[audit].score !== null && audits[audit].score < 1,
      )
      .map(({ id: audit }) => `${id}: ${audits[audit].title}`),
  );
}
