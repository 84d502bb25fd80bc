import { appendFileSync, copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { buildWorker } from '../../src/app/processes/worker.js';
import { AuditSealer, AuditSigner } from '../../src/audit/index.js';
import { Log } from '../../src/platform/log/index.js';
import { AuditGround } from '../support/audit-ground.js';
import { House } from '../support/house.js';

describe('the audit chain', () => {
  let house: House;
  let ground: AuditGround;
  beforeAll(async () => {
    house = await House.open();
    ground = new AuditGround(house);
    for (let i = 0; i < 4; i++) {
      const person = await house.staff('LAWYER');
      await person.ask('{ viewer { name } }');
      await house.sweep();
    }
  });
  afterAll(() => house.close());

  const numbers = async () =>
    (await house.rows<{ entry_id: string }>('select entry_id from audit_link order by seq')).map((row) =>
      Number(row.entry_id),
    );
  const faultsOf = async () => [...new Set((await ground.verify()).faults.map(({ fault }) => fault))].sort();

  it('seals every entry, in the order of its numbers, and is whole', async () => {
    const report = await ground.verify();
    expect(report).toMatchObject({ faults: [], waiting: 0, checkpoints: 4 });
    const entries = await house.rows<{ id: string }>('select id from audit_entry order by id');
    expect(await numbers()).toEqual(entries.map((row) => Number(row.id)));
    expect(statSync(`${ground.dataDir}/audit.key`).mode & 0o777).toBe(0o600);
  });

  it('waits for a transaction that holds a lower number, and then seals in order', async () => {
    const slow = new pg.Client({ connectionString: house.config.require('DATABASE_OWNER_URL') });
    await slow.connect();
    await slow.query('begin');
    await slow.query(`select qorgau_audit('WROTE', 'slow', null, '{}', null, null)`);
    await house.staff('LAWYER');
    await house.sweep();
    await house.sweep();
    expect((await ground.verify()).waiting).toBeGreaterThan(0);
    expect(await faultsOf()).toEqual([]);
    await slow.query('commit');
    await slow.end();
    await house.sweep();
    await house.sweep();
    expect(await ground.verify()).toMatchObject({ waiting: 0, faults: [] });
    const sealed = await numbers();
    expect(sealed).toEqual([...sealed].sort((a, b) => a - b));
  });

  it('lets the app add links and change none', async () => {
    const app = new pg.Client({ connectionString: house.config.require('DATABASE_URL') });
    await app.connect();
    for (const sql of [
      'update audit_entry set detail = null',
      'delete from audit_entry',
      'update audit_link set seq = seq',
      'delete from audit_checkpoint',
      `insert into audit_entry (kind, actor_role, operation) values ('WROTE', '', 'x')`,
    ]) {
      await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
    }
    await app.end();
  });

  describe('shows that', () => {
    beforeEach(() => {
      copyFileSync(ground.witnessFile, `${ground.witnessFile}.kept`);
      return ground.keep();
    });
    afterEach(async () => {
      copyFileSync(`${ground.witnessFile}.kept`, ground.witnessFile);
      await ground.restore();
      expect(await faultsOf()).toEqual([]);
    });

    const third = '(select entry_id from audit_link where seq = 3)';
    const tail = '(select max(seq) - 3 from audit_link)';
    const cutTail = `delete from audit_entry where id in (select entry_id from audit_link where seq > ${tail});
      delete from audit_checkpoint where seq > ${tail}; delete from audit_link where seq > ${tail}`;
    it.each([
      [
        'an entry was edited',
        `update audit_entry set purpose = 'nothing' where id = ${third}`,
        ['LINK_BROKEN'],
      ],
      [
        'the one who acted was exchanged',
        `update audit_entry set actor_id = null where id = ${third}`,
        ['LINK_BROKEN'],
      ],
      [
        'a time was moved by a microsecond',
        `update audit_entry set at = at + interval '1 microsecond' where id = ${third}`,
        ['LINK_BROKEN'],
      ],
      ['an entry was deleted', `delete from audit_entry where id = ${third}`, ['ENTRY_MISSING']],
      [
        'an entry was deleted with its link',
        `delete from audit_entry where id = ${third}; delete from audit_link where seq = 3`,
        ['CHECKPOINT_DIFFERS', 'LINK_BROKEN', 'LINK_MISSING', 'WITNESS_DIFFERS'],
      ],
      [
        'two entries changed places',
        `update audit_link set entry_id = -1 where seq = 2; update audit_link set entry_id = (select entry_id from kept_audit_link where seq = 2) where seq = 3; update audit_link set entry_id = (select entry_id from kept_audit_link where seq = 3) where seq = 2`,
        ['LINK_BROKEN', 'OUT_OF_ORDER'],
      ],
      [
        'an entry was slipped in behind',
        `insert into audit_entry (id, kind, actor_role, operation) overriding system value values (-1, 'WROTE', '', 'x')`,
        ['SLIPPED_IN'],
      ],
      [
        'a checkpoint was changed',
        `update audit_checkpoint set signature = decode(repeat('00', 64), 'hex') where seq = (select min(seq) from audit_checkpoint)`,
        ['CHECKPOINT_FORGED'],
      ],
      [
        'a checkpoint was removed',
        `delete from audit_checkpoint where seq = (select min(seq) from audit_checkpoint)`,
        ['CHECKPOINT_MISSING'],
      ],
      ['the end was cut off, links and checkpoints with it', cutTail, ['CHECKPOINT_MISSING', 'CUT_SHORT']],
      [
        'everything was removed',
        'delete from audit_checkpoint; delete from audit_link; delete from audit_entry',
        ['CHECKPOINT_MISSING', 'CUT_SHORT'],
      ],
    ])('%s', async (_title, sql, expected) => {
      await ground.tamper(sql);
      expect(await faultsOf()).toEqual(expected);
    });

    it('the database was rolled back and went on from there', async () => {
      await ground.tamper(cutTail);
      await house.staff('LAWYER');
      await house.staff('LAWYER');
      await house.sweep();
      expect(await faultsOf()).toEqual(expect.arrayContaining(['WITNESS_DIFFERS']));
    });

    it('all of it was made anew under another key, to whoever kept the old one', async () => {
      const kept = ground.signer.publicKey;
      const key = readFileSync(`${ground.dataDir}/audit.key`);
      await ground.tamper(`update audit_entry set purpose = 'nothing' where id = ${third}`);
      await ground.tamper('delete from audit_checkpoint; delete from audit_link');
      rmSync(ground.witnessFile);
      writeFileSync(`${ground.dataDir}/audit.key`, `${Buffer.alloc(32, 7).toString('base64')}\n`);
      const forger = await buildWorker(house.config, Log.at('silent'));
      await forger.get(AuditSealer, { strict: false }).seal();
      await forger.close();
      expect(await ground.verify()).toMatchObject({ faults: [] });
      expect((await ground.verify(kept)).faults.map(({ fault }) => fault)).toEqual([
        'CHECKPOINT_FORGED',
        'WITNESS_FORGED',
      ]);
      writeFileSync(`${ground.dataDir}/audit.key`, key);
    });

    it('the witness was deleted, cut in the middle or written over', async () => {
      const text = readFileSync(ground.witnessFile, 'utf8');
      rmSync(ground.witnessFile);
      expect(await faultsOf()).toEqual(['WITNESS_MISSING']);
      writeFileSync(ground.witnessFile, text.split('\n').slice(1).join('\n'));
      expect(await faultsOf()).toEqual(['WITNESS_MISSING']);
      writeFileSync(ground.witnessFile, text.replace(/"hash":"../, '"hash":"00'));
      expect(await faultsOf()).toEqual(['WITNESS_DIFFERS', 'WITNESS_FORGED']);
      writeFileSync(ground.witnessFile, `what\n${text}`);
      expect(await faultsOf()).toEqual(['WITNESS_UNREADABLE']);
    });
  });

  it('forgives a witness that a crash cut off, and catches up', async () => {
    appendFileSync(ground.witnessFile, '{"seq":"99');
    expect(await faultsOf()).toEqual([]);
  });

  it('is verified by a tool that says so by its exit code', async () => {
    const whole = await ground.run();
    expect(whole).toMatchObject({ code: 0 });
    expect(whole.out).toContain(ground.signer.publicKey);
    await ground.keep();
    await ground.tamper('update audit_entry set purpose = null');
    expect(await ground.run()).toMatchObject({ code: 1 });
    await ground.restore();
    const stranger = new AuditSigner(Buffer.alloc(32, 7)).publicKey;
    expect(await ground.run({}, '--public-key', stranger)).toMatchObject({ code: 1 });
    expect(await ground.run({ QORGAU_DATA_DIR: `${ground.dataDir}/none` })).toMatchObject({ code: 2 });
  });
});
