import { realNowMs } from '../../platform/clock/index.js';
import { RULE_PACKS } from '../../proceedings/domain/index.js';
import { Temporal } from '../../kernel/index.js';
import { packPage } from './law/pack-page.js';

/**
 * Prints one pack, `kz-cao` unless named, as a page of HTML a lawyer can sign off, with the days off of a year, this
 * one unless named. Exit code 2: no such pack.
 */
const [wanted = 'kz-cao', year] = process.argv.slice(2);
const pack = RULE_PACKS.find(({ id }) => id === wanted);
if (pack) {
  const now = Temporal.Instant.fromEpochMilliseconds(realNowMs()).toZonedDateTimeISO(pack.defaultZone);
  process.stdout.write(packPage(pack, /^\d{4}$/.test(year ?? '') ? Number(year) : now.year));
} else {
  process.stderr.write(`no pack ${wanted}; there are: ${RULE_PACKS.map(({ id }) => id).join(', ')}\n`);
  process.exitCode = 2;
}
