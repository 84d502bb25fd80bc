import { RULE_PACKS } from '../../proceedings/domain/index.js';
import { packPage } from './law/pack-page.js';

/** Prints one pack, `kz-cao` unless named, as a Markdown page a lawyer can sign off. Exit code 2: no such pack. */
const wanted = process.argv[2] ?? 'kz-cao';
const pack = RULE_PACKS.find(({ id }) => id === wanted);
if (pack) {
  process.stdout.write(packPage(pack));
} else {
  process.stderr.write(`no pack ${wanted}; there are: ${RULE_PACKS.map(({ id }) => id).join(', ')}\n`);
  process.exitCode = 2;
}
