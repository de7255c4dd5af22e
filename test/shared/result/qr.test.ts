import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '#shared/result/base64url.ts';
import { checkToken } from '#shared/result/check-token.ts';
import { isIssuedFile } from '#shared/result/check-file.ts';
import { readPayload, writePayload } from '#shared/result/payload.ts';
import type { ResultPayload } from '#shared/result/payload.ts';
import type { PublicKey } from '#shared/result/public-key.ts';
import { resultNumber } from '#shared/result/result-number.ts';

const aKey = (from: string, to?: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const der = publicKey.export({ format: 'der', type: 'spki' });
  const id = createHash('sha256').update(der).digest('hex').slice(0, 8);
  const key: PublicKey = { id, signs: 'qr', spki: der.toString('base64'), from, to };
  return { key, privateKey };
};
const first = aKey('2026-01-01', '2026-06-30');
const second = aKey('2026-06-30');
const keys = [first.key, second.key];

const aPayload = (changes: Partial<ResultPayload> = {}): ResultPayload => ({
  keyId: second.key.id,
  date: '2026-11-23',
  length: 48_214,
  sha256: new Uint8Array(createHash('sha256').update('a file').digest()),
  code: 'H52.1-261123-0001',
  number: '05/XN-UBND',
  agency: 'Ủy ban nhân dân phường Tô Hiệu',
  corrects: '',
  ...changes,
});
const tokenOf = (payload: ResultPayload, privateKey: KeyObject = second.privateKey): string => {
  const said = writePayload(payload);
  const signature = sign('sha256', said, {
    key: createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })),
    dsaEncoding: 'ieee-p1363',
  });
  return `${toBase64url(said)}.${toBase64url(signature)}`;
};
const check = (token: string) => checkToken(token, keys, crypto.subtle);

const short = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.normalize('NFC'));
const anyPayload = fc.record({
  keyId: fc.nat(0xffffffff).map((id) => id.toString(16).padStart(8, '0')),
  date: fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)),
  length: fc.nat(0xffffffff),
  sha256: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  code: short,
  number: short,
  agency: short,
  corrects: short,
});

describe('what the QR code of a result says', () => {
  it('is read as it was written, whatever it says', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const read = readPayload(writePayload(payload));
        expect({ ...read, sha256: [...(read?.sha256 ?? [])] }).toEqual({ ...payload, sha256: [...payload.sha256] });
      }),
    );
  });

  it('is nothing else’s bytes, and no bytes too many or too few', () => {
    const bytes = writePayload(aPayload());
    expect(readPayload(bytes.subarray(0, -1))).toBeUndefined();
    expect(readPayload(Uint8Array.of(...bytes, 0))).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (any) => {
        const read = readPayload(any);
        if (read) expect([...writePayload(read)].length).toBe(any.length);
        else expect(read).toBeUndefined();
      }),
    );
    expect(fromBase64url('A')).toBeUndefined();
    // Two signs that stand for one byte, with bits left over: another writing of the same.
    expect(fromBase64url('AB')).toBeUndefined();
    expect(fromBase64url('AA')).toEqual(Uint8Array.of(0));
  });

  it('fits a code that a telephone reads: under 300 signs with a usual address', () => {
    expect(`https://dichvucong.sonla.gov.vn/kiem-tra/#${tokenOf(aPayload())}`.length).toBeLessThan(300);
  });

  it('is genuine by its own signature', async () => {
    expect(await check(tokenOf(aPayload()))).toMatchObject({ is: 'genuine', payload: { number: '05/XN-UBND' } });
  });

  it('is caught with any sign of it changed', async () => {
    const token = tokenOf(aPayload());
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom(...Array.from(signs)), async (place, sign) => {
        fc.pre(token[place] !== sign);
        const { is } = await check(token.slice(0, place) + sign + token.slice(place + 1));
        expect(is).not.toBe('genuine');
      }),
      { numRuns: 300 },
    );
  });

  it('is signed by a key that was in use on its day: others stay known by their days', async () => {
    const inMay = aPayload({ keyId: first.key.id, date: '2026-05-02' });
    expect(await check(tokenOf(inMay, first.privateKey))).toMatchObject({ is: 'genuine' });
    const later = { ...inMay, date: '2026-07-01' };
    expect(await check(tokenOf(later, first.privateKey))).toEqual({ is: 'key-not-in-use' });
    expect(await check(tokenOf(inMay, second.privateKey))).toEqual({ is: 'forged' });
    expect(await check(tokenOf(aPayload({ keyId: '00000001' })))).toEqual({ is: 'unknown-key' });
    for (const junk of ['', '.', 'a.b', 'a.b.c', `${tokenOf(aPayload())}.x`])
      expect(await check(junk)).toEqual({ is: 'unreadable' });
  });

  it('speaks of one file, of which any byte changed, added or missing is caught', async () => {
    const file = new Uint8Array(Array.from({ length: 700 }, (_, at) => (at * 31) % 251));
    const speaks = { length: file.length, sha256: new Uint8Array(createHash('sha256').update(file).digest()) };
    const isIssued = (bytes: Uint8Array<ArrayBuffer>) => isIssuedFile(bytes, speaks, keys, crypto.subtle);
    expect(await isIssued(file)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const changed = file.slice();
        changed[place] = (changed[place] ?? 0) ^ by;
        expect(await isIssued(changed)).toBe(false);
      }),
    );
    expect(await isIssued(Uint8Array.of(...file, 10))).toBe(false);
    expect(await isIssued(file.slice(0, -1))).toBe(false);
  });
});

describe('the number of a result', () => {
  it('has a nought before it below ten', () => {
    expect(resultNumber({ number: 5, symbol: 'XN-UBND' })).toBe('05/XN-UBND');
    expect(resultNumber({ number: 312, symbol: 'TLBS-UBND' })).toBe('312/TLBS-UBND');
  });
});
