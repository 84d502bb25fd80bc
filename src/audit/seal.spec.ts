import fc from 'fast-check';
import { AuditSigner, CHAIN_START, isSigned, linkHash, type EntryText } from './seal.js';

const entry: EntryText = {
  id: '7',
  at: '2026-03-01T10:00:00.000001Z',
  kind: 'OPENED',
  actor_id: '0199d3a0-0000-7000-8000-000000000001',
  actor_role: 'LAWYER',
  operation: 'detention',
  purpose: 'show a case',
  subject_ids: ['0199d3a0-0000-7000-8000-000000000002'],
  detail: null,
  correlation_id: null,
};

describe('sealing', () => {
  it.each(Object.keys(entry) as (keyof EntryText)[])('another %s is another hash', (field) => {
    const other = { ...entry, [field]: field === 'subject_ids' ? [] : 'x' };
    expect(linkHash(CHAIN_START, other)).not.toEqual(linkHash(CHAIN_START, entry));
  });

  it('does not take two fields for one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, two] = [
          { ...entry, operation: a + b, purpose: '' },
          { ...entry, operation: a, purpose: b },
        ];
        expect(linkHash(CHAIN_START, one).equals(linkHash(CHAIN_START, two))).toBe(b === '');
      }),
    );
  });

  it('hangs on what stands before', () => {
    const first = linkHash(CHAIN_START, entry);
    expect(linkHash(first, entry)).not.toEqual(first);
  });

  it('signs with the key of its seed (RFC 8032, 7.1, test 1)', () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex');
    const publicKey = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex');
    expect(new AuditSigner(seed).publicKey).toBe(publicKey.toString('base64'));
  });

  it('knows its own signature and no other', () => {
    const [ours, other] = [new AuditSigner(Buffer.alloc(32, 1)), new AuditSigner(Buffer.alloc(32, 2))];
    const signed = ours.sign({ seq: '3', hash: linkHash(CHAIN_START, entry), at: '2026-03-01T10:00:00Z' });
    expect(isSigned(signed, ours.publicKey)).toBe(true);
    expect(isSigned(signed, other.publicKey)).toBe(false);
    expect(isSigned({ ...signed, seq: '4' }, ours.publicKey)).toBe(false);
    expect(isSigned({ ...signed, signature: Buffer.from('short') }, ours.publicKey)).toBe(false);
  });
});
