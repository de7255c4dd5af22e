import { createPrivateKey, generateKeyPairSync, sign as signBytes } from 'node:crypto';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { printFeeReceipt } from '#functions/print/papers/fee-receipt.ts';
import { sealedFile } from '#functions/papers/sealed-file.ts';
import { printResult } from '#functions/print/papers/result.ts';
import { testCertificate } from '#infra/local/kms/test-certificate.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { compressedPdf, plainPdf, webPdf } from '#test/support/foreign-pdfs.ts';
import type { openTestSigning } from '#test/support/signing.ts';

type Signing = Awaited<ReturnType<typeof openTestSigning>>;

/** A signed PDF, and how many signatures it has. */
export type SamplePaper = { name: string; pdf: Uint8Array; signatures: number };

/** Signed by somebody else, in the older form that most signing programs write. */
const signedElsewhere = async (): Promise<Uint8Array> => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = await testCertificate(privateKey, publicKey);
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  const pdf = await PDF.load(compressedPdf());
  const signer = new CryptoKeySigner(key, der, 'RSA', 'RSASSA-PKCS1-v1_5');
  const { bytes } = await pdf.sign({
    signer,
    subFilter: 'adbe.pkcs7.detached',
    signingTime: new Date('2026-11-20T01:00:00Z'),
  });
  return bytes;
};

/** A result printed from a template, signed by a leader and sealed with number, date and QR code. */
const aSealedResult = async ({ sign, qrKey }: Pick<Signing, 'sign' | 'qrKey'>): Promise<Uint8Array> => {
  const at = '2026-11-25T02:15:00.000Z';
  const { pdf, places } = await printResult({
    template: { title: 'Giấy xác nhận', body: 'Họ tên: {fullName}\nSố: {#number}', signedAs: 'Chủ tịch' },
    agency: { name: { vi: 'Ủy ban nhân dân phường Tô Hiệu', en: 'To Hieu' }, place: { vi: 'Tô Hiệu', en: 'To Hieu' } },
    valueOf: () => 'Lò Thị Hoa',
    at,
    portalUrl: 'https://dichvucong.vi-du.vn',
  });
  const signed = await sign(pdf, { at, reason: 'Lãnh đạo ký' });
  const key = createPrivateKey(qrKey.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  const qr = {
    keyId: () => Promise.resolve('00000000'),
    sign: (bytes: Uint8Array) =>
      Promise.resolve(new Uint8Array(signBytes('sha256', bytes, { key, dsaEncoding: 'ieee-p1363' }))),
  };
  const issued = {
    ...{ number: 5, symbol: 'XN-UBND', year: 2026, at, agencyId: 'ward', files: [], standing: 'valid' as const },
    ...{ signerName: 'Hà Thị Minh', registrarName: 'Lò Thị Thanh' },
  };
  const about = {
    issued,
    code: 'H52.1-261123-0001',
    agency: 'UBND phường Tô Hiệu',
    portalUrl: 'https://dichvucong.vi-du.vn',
  };
  return (await sealedFile({ sign, qr }, signed, places, about)).bytes;
};

/** A receipt, standing and void, and PDFs as other programs write them, all signed by the portal. */
export const samplePapers = async ({ sign, qrKey }: Signing): Promise<SamplePaper[]> => {
  const portal = 'https://dichvucong.vi-du.vn';
  const gone = { at: '2026-11-24T02:00:00.000Z', reason: 'Ghi sai tên người nộp tiền', replacedBy: 43 };
  const unsigned = {
    receipt: await printFeeReceipt(aReceipt({}), portal),
    'void-receipt': await printFeeReceipt(aReceipt({ status: 'void', void: gone }), portal),
    plain: plainPdf(),
    compressed: compressedPdf(),
    'for-the-web': webPdf(),
    'signed-elsewhere': await signedElsewhere(),
  };
  const words = { at: '2026-11-25T02:15:00.000Z', reason: 'Bản điện tử (đã ký)', location: 'Sơn La' };
  const papers: SamplePaper[] = [];
  for (const [name, pdf] of Object.entries(unsigned))
    papers.push({ name, pdf: await sign(pdf, words), signatures: name === 'signed-elsewhere' ? 2 : 1 });
  papers.push({ name: 'result', pdf: await aSealedResult({ sign, qrKey }), signatures: 2 });
  return papers;
};

/** The paper with one sign of its text changed after it was signed. */
export const tampered = ({ pdf, ...paper }: SamplePaper): SamplePaper => {
  const bytes = Buffer.from(pdf);
  const place = bytes.indexOf('/Lang (vi-VN)');
  bytes.write('/Lang (vi-LA)', place, 'latin1');
  return { ...paper, name: `${paper.name}-changed`, pdf: bytes };
};
