import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { log, namesRead, paste, rowOf } from '../support/advice.js';
import { attach, look, photo } from '../support/attachments.js';
import { erased, tablesHolding } from '../support/erasures.js';
import { clientId, copyDatabase, House, loginUrls, type Kept, type Person } from '../support/house.js';
import { ago, minute } from '../support/proceedings.js';

const SAID = 'когда взяли Возвратова';
const MARKERS = [SAID, 'озвратов'];
const tool = join(import.meta.dirname, '../../dist/src/app/tools/erasures.js');

/** Runs the built command as a person would, beside the house or without it. */
async function run({ database, dataDir }: Kept, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    ...loginUrls(process.env['TEST_PG_SUPERUSER_URL']!, database),
    QORGAU_DATA_DIR: dataDir,
  };
  return promisify(execFile)(process.execPath, [tool, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
  );
}

/** The same colleague in a house on a copy. */
const signIn = async (house: House, who: Person): Promise<Person> => {
  const { data } = await house.ask<{ signIn: { token: string } }>(
    'mutation($i: SignInInput!) { signIn(input: $i) { ... on SignInSuccess { token } } }',
    { i: { email: who.email, password: 'a long enough password' } },
  );
  return Object.assign(Object.create(Object.getPrototypeOf(who) as object) as Person, who, {
    house,
    token: data.signIn.token,
  });
};

describe('a backup from before an erasure', () => {
  it('is restored, and what was erased is erased again from a file that names nobody', async () => {
    const before = await House.open();
    const [desk, office, lawyer] = await Promise.all([
      before.staff('COORDINATOR'),
      before.staff('ADMINISTRATOR'),
      before.staff('LAWYER'),
    ]);
    const row = rowOf('Возвратов Тест Примерович', 1970, {
      notes: 'возвратов болен',
      codeWord: 'слово возвратов',
      familyAnswer: 'NONE',
    });
    const other = rowOf('Оставшеев Тест Примерович', 1971);
    await log(lawyer, [row, other], { observedAt: { ...minute(ago(60)), asWritten: SAID } });
    const file = await attach(lawyer, await photo(320, 240), { aboutId: row.id, caption: 'Возвратов' });
    const note = {
      clientId: clientId(),
      id: clientId(),
      detentionId: row.id,
      kind: 'GENERAL',
      text: 'о Возвратове',
    };
    await lawyer.mutate('addCaseNote', 'AddCaseNoteInput', note, '');
    const kept = await before.leave();
    const backup = { ...kept, database: await copyDatabase(kept.database) };

    // erased where life went on, with somebody the backup does not know
    const house = await House.open({}, kept);
    const [desk1, office1, lawyer1] = await Promise.all(
      [desk, office, lawyer].map((who) => signIn(house, who)),
    );
    const later = rowOf('Позднев Тест Примерович', 1972);
    await log(lawyer1!, [later]);
    const erasureId = await erased(house, desk1!, office1!, row.personId);
    await erased(house, desk1!, office1!, later.personId);
    await house.leave();
    const path = join(kept.dataDir, 'erasures.json');
    expect(await run(kept, 'export', path)).toMatchObject({ code: 0 });
    const text = readFileSync(path, 'utf8');
    for (const marker of [...MARKERS, 'Позднев', '1970', '1971']) expect(text).not.toContain(marker);

    // restored, everything is back
    const restored = await House.open({}, backup);
    const [desk2, office2, lawyer2] = await Promise.all(
      [desk, office, lawyer].map((who) => signIn(restored, who)),
    );
    expect((await look(lawyer2!, restored, file.id!, 'original')).status).toBe(200);
    expect(await tablesHolding(restored, MARKERS)).not.toEqual([]);

    // a file that was changed, or of another installation, does nothing
    const forged = text.replace(`"${row.personId}"`, `"${other.personId}"`);
    writeFileSync(`${path}.forged`, forged);
    expect(await run(backup, 'replay', `${path}.forged`)).toMatchObject({ code: 2 });
    const elsewhere = { ...backup, dataDir: join(kept.dataDir, 'uploads') };
    expect((await run(elsewhere, 'replay', path)).said).toContain('installation.key');
    writeFileSync(join(elsewhere.dataDir, 'installation.key'), randomBytes(32).toString('base64'));
    expect((await run(elsewhere, 'replay', path)).said).toContain('another installation');
    const cases = () =>
      restored.rows<{ n: number }>('select count(*)::int as n from detention where erased_at is not null');
    expect(await cases()).toEqual([{ n: 0 }]);

    expect((await run(backup, 'replay', path)).said).toContain(
      'erased again 1 records, destroyed 0 more keys, put back 2 tombstones',
    );
    expect(await tablesHolding(restored, MARKERS)).toEqual([]);
    expect((await look(lawyer2!, restored, file.id!, 'original')).status).toBe(404);
    for (const who of [desk2!, lawyer2!]) {
      const { data } = await who.ask<{ gone: unknown; there: { person: { name: string } } }>(
        `query($a: ID!, $b: ID!) { gone: detention(id: $a) { id } there: detention(id: $b) { person { name } } }`,
        { a: row.id, b: other.id },
      );
      expect(data).toMatchObject({ gone: null, there: { person: { name: 'Оставшеев Тест Примерович' } } });
    }
    const open = await restored.rows(
      'select 1 from subject_key where subject_id = $1 and wrapped is not null',
      [row.personId],
    );
    expect(open).toEqual([]);
    await namesRead(restored);
    const pasted = await paste(desk2!, 'Возвратов Тест Примерович 1970\nПозднев Тест Примерович 1972');
    expect(pasted.rows.map(({ verdict, marks }) => [verdict, marks])).toEqual([
      ['NEW', ['ERASED_BEFORE']],
      ['NEW', ['ERASED_BEFORE']],
    ]);
    const { data } = await office2!.ask<{
      erasures: { nodes: { id: string; state: string }[] };
      auditTrail: { nodes: { operation: string; purpose: string }[] };
    }>(
      `query($id: ID!) { erasures { nodes { id state } } auditTrail(subjectId: $id, first: 50) { nodes { operation purpose } } }`,
      { id: row.personId },
    );
    expect(data.erasures.nodes).toEqual([{ id: erasureId, state: 'DONE' }]);
    expect(data.auditTrail.nodes).toContainEqual({
      operation: 'replayErasures',
      purpose: 'erased: PERSON_ASKED',
    });

    // once more: nothing is left to do
    expect((await run(backup, 'replay', path)).said).toContain(
      'erased again 0 records, destroyed 0 more keys, put back 0 tombstones',
    );
    await restored.leave();
    rmSync(kept.dataDir, { recursive: true, force: true });
  }, 300_000);
});
