import { packFaults, RULE_PACKS } from '../../proceedings/domain/index.js';
import { shapeFaults } from './law/pack-schema.js';

/** Checks every rule pack: its shape, and what must hold between its parts. Exit code: 0 sound, 1 at fault. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);

for (const pack of RULE_PACKS) {
  const faults = [...shapeFaults(pack), ...packFaults(pack).map(({ code, at }) => `${code} at ${at}`)];
  const versions = pack.deadlines.flatMap((rule) => rule.versions);
  const open = versions.filter(({ verify }) => verify).length;
  say(
    `${faults.length === 0 ? 'ok    ' : 'FAULT '} ${pack.id} ${pack.version}: ${pack.deadlines.length} deadlines ` +
      `(${open} of ${versions.length} wordings unverified), ${pack.computations.length} ways of counting, ` +
      `${pack.defects.length} defects, ${pack.offences.length} offences, ${pack.thresholds.length} figures`,
  );
  for (const line of faults) say(`       ${line}`);
  if (faults.length > 0) process.exitCode = 1;
}
