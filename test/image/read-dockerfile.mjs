/**
 * The instructions of a Dockerfile that make files, by stage. Enough of the format for ours, and no more: what it
 * does not know it refuses, so that the rehearsal never shows another image than the one that is built.
 *
 * @returns {{ name: string, steps: { does: 'COPY' | 'RUN' | 'ENV', from?: string, args: string[], line: string }[], command: string[] }[]}
 * @see https://docs.docker.com/reference/dockerfile/
 */
export function readDockerfile(text) {
  const stages = [];
  for (const line of joined(text)) {
    const [word, ...rest] = line.split(/\s+/);
    const stage = stages.at(-1);
    if (word === 'FROM')
      stages.push({ name: rest.at(-2) === 'AS' ? rest.at(-1) : 'last', steps: [], command: [] });
    else if (word === 'COPY') stage.steps.push(copy(rest, line));
    else if (word === 'RUN') stage.steps.push({ does: 'RUN', args: [line.slice(4)], line });
    else if (word === 'ENV') stage.steps.push({ does: 'ENV', args: rest, line });
    else if (word === 'CMD') stage.command = JSON.parse(line.slice(4));
    else if (!['LABEL', 'WORKDIR', 'USER', 'EXPOSE', 'HEALTHCHECK'].includes(word))
      throw new Error(`not read: ${line}`);
  }
  return stages;
}

function copy(rest, line) {
  const [first] = rest;
  const from = first.startsWith('--from=') ? first.slice('--from='.length) : undefined;
  return { does: 'COPY', from, args: from ? rest.slice(1) : rest, line };
}

function joined(text) {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/** Whether a `.dockerignore` lets a path of the repository into the image's build. Ours has `*`, `!name` and `**​/*.end`. */
export function letsIn(ignore) {
  const lines = ignore.split('\n').filter((line) => line && !line.startsWith('#'));
  const kept = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const ends = lines.filter((line) => line.startsWith('**/*')).map((line) => line.slice('**/*'.length));
  if (lines.length !== kept.length + ends.length + 1 || lines[0] !== '*')
    throw new Error('.dockerignore: not read');
  return (path) =>
    kept.some((name) => path === name || path.startsWith(`${name}/`)) &&
    !ends.some((end) => path.endsWith(end));
}
