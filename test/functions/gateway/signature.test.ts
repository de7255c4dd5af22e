import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { PDF } from '@libpdf/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfSigner } from '#functions/gateway/signature.ts';
import { testCertificate, testName } from '#infra/local/kms/test-certificate.ts';
import { compressedPdf, plainPdf, webPdf } from '#test/support/foreign-pdfs.ts';
import { readSignature } from '#test/support/read-signature.ts';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';

const at = '2026-11-23T02:15:07.000Z';
const signing = { at, reason: 'Biên lai số 00000042 (lệ phí)', location: 'Chiềng Cơi' };

let open: Awaited<ReturnType<typeof openTestSigning>>;
beforeAll(async () => {
  open = await openTestSigning();
});
afterAll(() => open.close());

const holds = (pdf: Uint8Array, place = 0): boolean => {
  try {
    const { digestHolds, certificateHolds, signatureHolds } = readSignature(pdf, place);
    return digestHolds && certificateHolds && signatureHolds;
  } catch {
    return false;
  }
};

describe('a signed PDF', () => {
  it.each([
    ['a table of references', plainPdf],
    ['its objects and references in streams', compressedPdf],
    ['a layout for the web', webPdf],
  ])('with %s begins with what was given, and is covered whole but for the signature', async (_, make) => {
    const given = make();
    const signed = await open.sign(given, signing);
    expect(Buffer.from(signed.subarray(0, given.length)).equals(given)).toBe(true);
    const { range, hole, ...read } = readSignature(signed);
    expect([range[0], range[2] + range[3]]).toEqual([0, signed.length]);
    expect([signed[range[1]], signed[range[2] - 1]]).toEqual([...Buffer.from('<>')]);
    expect(hole).toMatch(/^[0-9a-f]+$/);
    expect(read).toMatchObject({ digestHolds: true, certificateHolds: true, signatureHolds: true });
  });

  it('is PAdES B-B: the certificate’s digest is signed, the time stands in the PDF alone, attributes lie in the order of DER', async () => {
    const signed = await open.sign(plainPdf(), signing);
    const { attributes, isInOrder, signer } = readSignature(signed);
    expect([...attributes.keys()]).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    expect(isInOrder).toBe(true);
    expect(signer.subject).toBe(`CN=${testName}`);
    const text = Buffer.from(signed).toString('latin1');
    expect(text).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(text).toContain('/M (D:20261123021507Z)');
  });

  it('says why and where in the words given', async () => {
    const text = Buffer.from(await open.sign(plainPdf(), signing)).toString('latin1');
    const written = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le').swap16().toString('hex').toUpperCase();
    expect(text).toContain(`/Reason <${written(signing.reason)}>`);
    expect(text).toContain(`/Location <${written(signing.location)}>`);
  });

  it('is no longer valid once any byte of it is another', async () => {
    const signed = await open.sign(compressedPdf(), signing);
    const { range } = readSignature(signed);
    const covered = fc.oneof(
      fc.integer({ min: 0, max: range[1] - 1 }),
      fc.integer({ min: range[2], max: signed.length - 1 }),
    );
    const flipped = (place: number, mask: number) => {
      const other = Uint8Array.from(signed);
      other[place] = (other[place] ?? 0) ^ mask;
      return other;
    };
    expect(holds(signed)).toBe(true);
    expect(() =>
      fc.assert(
        fc.property(covered, fc.integer({ min: 1, max: 255 }), (place, mask) => !holds(flipped(place, mask))),
        { numRuns: 400 },
      ),
    ).not.toThrow();
  });

  it('may be signed again, and the first signature still holds', async () => {
    const once = await open.sign(compressedPdf(), signing);
    const twice = await open.sign(once, { ...signing, at: '2026-11-24T02:00:00.000Z' });
    expect(Buffer.from(twice.subarray(0, once.length)).equals(Buffer.from(once))).toBe(true);
    expect([holds(twice, 0), holds(twice, 1)]).toEqual([true, true]);
    const fields = (await PDF.load(twice)).getForm()?.getSignatureFields() ?? [];
    expect(fields.map((field) => [field.name, field.isSigned()])).toEqual([
      ['Signature1', true],
      ['Signature2', true],
    ]);
  });
});

describe('what cannot be signed', () => {
  it('is a PDF under a password', async () => {
    const pdf = await PDF.load(plainPdf());
    pdf.setProtection({ userPassword: '', ownerPassword: 'chu-so-huu' });
    await expect(open.sign(await pdf.save(), signing)).rejects.toThrow('an encrypted PDF cannot be signed');
  });

  it('is a PDF whose table of references is wrong: it could only be written anew', async () => {
    const broken = Buffer.from(plainPdf().toString('latin1').replace('/Type /Catalog', '/Type  /Catalog'), 'latin1');
    await expect(open.sign(broken, signing)).rejects.toThrow('cannot be signed without writing it anew');
  });

  it('is what is no PDF', async () => {
    await expect(open.sign(Buffer.from('<html>'), signing)).rejects.toThrow();
  });

  it('is anything with the certificate of another key, said with the names of both', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = await testCertificate(other.privateKey, other.publicKey);
    const sign = pdfSigner(signingKeyArn, () => Promise.resolve(pem), open.kms);
    await expect(sign(plainPdf(), signing)).rejects.toThrow(`CN=${testName} is not of the key ${signingKeyArn}`);
  });

  it.each([
    ['before', '2019-12-31T00:00:00.000Z'],
    ['after', '2050-01-01T00:00:00.000Z'],
  ])('is anything %s the certificate’s days', async (_, when) => {
    await expect(open.sign(plainPdf(), { ...signing, at: when })).rejects.toThrow(`is not valid on ${when}`);
  });

  it('is anything without a certificate', async () => {
    const sign = pdfSigner(signingKeyArn, () => Promise.resolve('chưa có'), open.kms);
    await expect(sign(plainPdf(), signing)).rejects.toThrow('there is no certificate to sign with');
  });
});

it('carries the certificates above the signer’s own', async () => {
  const authority = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const above = await testCertificate(authority.privateKey, authority.publicKey);
  const sign = pdfSigner(signingKeyArn, () => Promise.resolve(`${open.certificates}\n${above}`), open.kms);
  const signed = await sign(plainPdf(), signing);
  expect(holds(signed)).toBe(true);
  expect(readSignature(signed).hole).toContain(new X509Certificate(above).raw.toString('hex'));
});
