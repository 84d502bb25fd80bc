import { logCountedDay, type CountedDay } from '../support/counted-day.js';
import { clientId, House, type Person } from '../support/house.js';

const REQUEST =
  '... on RequestExportSuccess { export { id kind state requestedById approvedById path purpose } }';
const APPROVE = '... on ApproveExportSuccess { export { id state approvedById } }';

interface Requested {
  export: { id: string; state: string; path: string; purpose: string };
}

describe('exports', () => {
  let house: House;
  let analyst: Person;
  let coordinator: Person;
  let second: Person;
  let day: CountedDay;
  beforeAll(async () => {
    house = await House.open();
    [analyst, coordinator, second] = await Promise.all([
      house.staff('ANALYST'),
      house.staff('COORDINATOR'),
      house.staff('COORDINATOR'),
    ]);
    day = await logCountedDay(house, coordinator, await house.staff('LAWYER'));
  });
  afterAll(() => house.close());

  const request = (who: Person, input: object) =>
    who.mutate<Requested>(
      'requestExport',
      'RequestExportInput',
      { clientId: clientId(), purpose: 'weekly report', ...input },
      REQUEST,
    );
  const figures = (who: Person, filter: object = { rows: 'DEPARTMENT', columns: 'SEX' }) =>
    request(who, { kind: 'STATISTICS_CSV', filter });
  const cases = (who: Person) => request(who, { kind: 'MICRODATA_CSV', filter: { eventId: day.eventId } });
  const approve = (who: Person, exportId: string) =>
    who.mutate('approveExport', 'ApproveExportInput', { clientId: clientId(), exportId }, APPROVE);
  const fetchAs = (who: Person | null, path: string) =>
    fetch(`${house.url}${path}`, { headers: who ? { authorization: `Bearer ${who.token}` } : {} });
  const linesOf = async (response: Response) => (await response.text()).split('\r\n').slice(0, -1);

  it('gives the figures as CSV, withheld where they must be', async () => {
    const { export: made } = await figures(analyst);
    expect(made).toMatchObject({ state: 'READY', path: `/exports/${made.id}`, purpose: 'weekly report' });
    const response = await fetchAs(analyst, made.path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const lines = await linesOf(response);
    expect(lines[0]).toBe('department_key,department,sex_key,sex,value,withheld');
    const { north, south } = day.departments;
    expect(lines).toContain(`${south},South,FEMALE,women,,WITHHELD`);
    expect(lines).toContain(`${north},North,FEMALE,women,,WITHHELD`);
    expect(lines).toContain(`${north},North,TOTAL,Total,19,`);
    expect(lines).toContain('TOTAL,Total,TOTAL,Total,51,');
    expect(lines).toContain('UNVERIFIED,Not verified,TOTAL,Total,,WITHHELD');
    expect(lines.filter((line) => /,[1-4],$/.test(line))).toEqual([]);
  });

  it('adds a row of hashtags and a codebook when asked, writes no byte order mark, disarms formulas', async () => {
    const { export: made } = await figures(analyst, { rows: 'EVENT' });
    const plain = new Uint8Array(await (await fetchAs(analyst, `${made.path}?hxl=1`)).arrayBuffer());
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'event_key,event,value,withheld',
      '#event+code,#event+name,#affected+detained+num,#meta+withheld',
    ]);
    expect(text).toContain(`${day.eventId},'=2+2 March,51,`);
    const [first] = await linesOf(await fetchAs(analyst, `${made.path}?codebook=1`));
    expect(first).toMatch(/^title,/);
  });

  it('is the same file at every fetch, whatever happens meanwhile', async () => {
    const { export: made } = await figures(analyst, { rows: 'SEX' });
    const before = await (await fetchAs(analyst, made.path)).text();
    await house.rows(
      `update person set sex = 'MALE' where id = (select person_id from detention where department_id = $1 limit 1)`,
      [day.departments.north],
    );
    expect(await (await fetchAs(analyst, made.path)).text()).toBe(before);
  });

  it('exists for the one who asked and for nobody else', async () => {
    const { export: made } = await figures(analyst);
    const other = await house.staff('ANALYST');
    for (const who of [other, coordinator, await house.staff('LAWYER'), await house.staff('ADMINISTRATOR')]) {
      expect((await fetchAs(who, made.path)).status).toBe(404);
    }
    expect((await fetchAs(null, made.path)).status).toBe(401);
    expect((await fetchAs(analyst, `/exports/${clientId()}`)).status).toBe(404);
    expect((await fetchAs(analyst, '/exports/x')).status).toBe(404);
    const { data } = await other.ask<{ exports: { nodes: unknown[] } }>('{ exports { nodes { id } } }');
    expect(data.exports.nodes).toEqual([]);
  });

  it('leaves an entry for each fetch, and none for a refused one', async () => {
    const { export: made } = await figures(analyst);
    await fetchAs(analyst, made.path);
    await fetchAs(coordinator, made.path);
    const entries = await house.rows(
      `select actor_id, operation, detail from audit_entry where kind = 'EXPORTED' and $1 = any (subject_ids)`,
      [made.id],
    );
    expect(entries).toEqual([{ actor_id: analyst.id, operation: 'fetchExport', detail: 'STATISTICS_CSV' }]);
    expect(
      await house.rows(
        `select count(*)::int as n from audit_entry where kind = 'WROTE' and operation = 'requestExport' and $1 = any (subject_ids)`,
        [made.id],
      ),
    ).toEqual([{ n: 1 }]);
  });

  it('answers a replay with the same export, and refuses another body', async () => {
    const input = { clientId: clientId(), kind: 'STATISTICS_CSV', filter: { rows: 'SEX' } };
    const once = await request(analyst, input);
    expect((await request(analyst, input)).export.id).toBe(once.export.id);
    expect(await request(analyst, { ...input, filter: { rows: 'ROLE' } })).toMatchObject({
      code: 'CLIENT_ID_REUSED',
    });
  });

  it.each([
    ['figures without rows', { kind: 'STATISTICS_CSV', filter: {} }, 'ROWS_MISSING'],
    ['figures without a filter', { kind: 'STATISTICS_CSV' }, 'ROWS_MISSING'],
    ['an unknown event', { kind: 'MICRODATA_CSV', filter: { eventId: clientId() } }, 'NOT_FOUND'],
    [
      'a purpose of one letter',
      { kind: 'STATISTICS_CSV', filter: { rows: 'SEX' }, purpose: 'x' },
      'PURPOSE_MISSING',
    ],
  ])('refuses %s', async (_title, input, code) => {
    expect(await request(analyst, input)).toMatchObject({ code });
  });

  describe('with a line a case', () => {
    it('waits for a second person, and tells coordinators so', async () => {
      const { export: made } = await cases(analyst);
      expect(made.state).toBe('WAITS_APPROVAL');
      const closed = await fetchAs(analyst, made.path);
      expect(closed.status).toBe(409);
      expect(await closed.json()).toMatchObject({ code: 'NEEDS_SECOND_PERSON' });
      expect(
        await house.rows(
          `select count(*)::int as n from audit_entry where kind = 'EXPORTED' and $1 = any (subject_ids)`,
          [made.id],
        ),
      ).toEqual([{ n: 0 }]);
      const { data } = await coordinator.ask<{ alerts: { nodes: { kind: string }[] } }>(
        '{ alerts { nodes { kind } } }',
      );
      expect(data.alerts.nodes).toContainEqual({ kind: 'EXPORT_WAITS' });
    });

    it('holds a line for each head, without a name, an id or an hour, and without the order of the list', async () => {
      const { export: made } = await cases(analyst);
      expect(await approve(coordinator, made.id)).toMatchObject({
        export: { state: 'READY', approvedById: coordinator.id },
      });
      const [header, ...lines] = await linesOf(await fetchAs(analyst, made.path));
      const raw = await house.rows<{ id: string; person_id: string }>(
        'select id, person_id from detention order by id',
      );
      expect(lines).toHaveLength(raw.length);
      expect(header).toMatch(/^case,day,event,city,department,sex,age_band,/);
      const text = lines.join('\n');
      for (const { id, person_id } of raw) {
        expect(text).not.toContain(id);
        expect(text).not.toContain(person_id);
      }
      expect(text).not.toMatch(/Счётов|\d\d:\d\d/);
      const pseudonyms = lines.map((line) => line.split(',')[0]!);
      expect(new Set(pseudonyms).size).toBe(lines.length);
      expect(lines.filter((line) => line.includes('FEMALE,UNDER_16'))).toHaveLength(2);
      const [, tags] = await linesOf(await fetchAs(analyst, `${made.path}?hxl=1`));
      expect(tags).toMatch(/^#meta\+id,#date\+start,/);

      const { export: again } = await cases(analyst);
      await approve(coordinator, again.id);
      const [, ...others] = await linesOf(await fetchAs(analyst, again.path));
      expect(others.map((line) => line.split(',')[0]!).filter((id) => pseudonyms.includes(id))).toEqual([]);
    });

    it('is not approved by the one who asked, however they try', async () => {
      const { export: made } = await cases(coordinator);
      expect(await approve(coordinator, made.id)).toMatchObject({
        __typename: 'StateConflict',
        code: 'NEEDS_SECOND_PERSON',
      });
      // the table forbids it too: past the code as the app, and past the policies as the owner of everything
      await expect(
        house.rows(
          'update export_request set approved_by = requested_by, approved_at = now() where id = $1',
          [made.id],
        ),
      ).rejects.toThrow('approved_by_another');
      expect((await fetchAs(coordinator, made.path)).status).toBe(409);
      expect(await approve(second, made.id)).toMatchObject({
        export: { state: 'READY', approvedById: second.id },
      });
      expect((await fetchAs(coordinator, made.path)).status).toBe(200);
      expect((await fetchAs(second, made.path)).status).toBe(404);
    });

    it('is approved once, by a coordinator, while it lasts; figures need nobody', async () => {
      const { export: made } = await cases(analyst);
      await expect(approve(analyst, made.id)).rejects.toThrow('NOT_FOUND');
      const input = { clientId: clientId(), exportId: made.id };
      const once = await second.mutate('approveExport', 'ApproveExportInput', input, APPROVE);
      expect(await second.mutate('approveExport', 'ApproveExportInput', input, APPROVE)).toEqual(once);
      expect(await approve(coordinator, made.id)).toMatchObject({ code: 'ALREADY_APPROVED' });
      expect(await approve(coordinator, clientId())).toMatchObject({ code: 'NOT_FOUND' });
      expect(await approve(coordinator, (await figures(analyst)).export.id)).toMatchObject({
        code: 'NO_APPROVAL_NEEDED',
      });
      await house.rows(`update export_request set expires_at = now() - interval '1 hour' where id = $1`, [
        made.id,
      ]);
      const gone = await fetchAs(analyst, made.path);
      expect([gone.status, await gone.json()]).toEqual([
        409,
        expect.objectContaining({ code: 'EXPORT_EXPIRED' }),
      ]);
      const { export: late } = await cases(analyst);
      await house.rows(`update export_request set expires_at = now() - interval '1 hour' where id = $1`, [
        late.id,
      ]);
      expect(await approve(coordinator, late.id)).toMatchObject({ code: 'EXPORT_EXPIRED' });
    });

    it('shows a coordinator every request and its purpose, sealed in the table', async () => {
      const { export: made } = await request(analyst, {
        kind: 'MICRODATA_CSV',
        filter: {},
        purpose: 'for Маркеров himself',
      });
      const { data } = await coordinator.ask<{ exports: { nodes: { id: string; purpose: string }[] } }>(
        '{ exports(first: 50) { nodes { id purpose } } }',
      );
      expect(data.exports.nodes).toContainEqual({ id: made.id, purpose: 'for Маркеров himself' });
      const [{ dump }] = (await house.rows<{ dump: string }>(
        `select string_agg(t::text, ' ') as dump from (select e.*, encode(sealed_purpose, 'escape') as raw from export_request e) t`,
      )) as [{ dump: string }];
      expect(dump).not.toContain('himself');
    });
  });

  it('gives connections back, also those of the refused and of readers who go away', async () => {
    const { export: made } = await cases(analyst);
    await approve(coordinator, made.id);
    const lawyer = await house.staff('LAWYER');
    for (let i = 0; i < 12; i += 1) {
      await fetchAs(lawyer, made.path);
      await fetchAs(null, made.path);
      const leaving = new AbortController();
      const begun = await fetch(`${house.url}${made.path}`, {
        headers: { authorization: `Bearer ${analyst.token}` },
        signal: leaving.signal,
      });
      leaving.abort();
      await begun.text().catch(() => undefined);
    }
    expect((await fetchAs(analyst, made.path)).status).toBe(200);
    expect((await fetch(`${house.url}/readyz`)).status).toBe(200);
  });
});
