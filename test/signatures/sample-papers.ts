import { generateKeyPairSync } from 'node:crypto';
import { CryptoKeySigner, PDF } from '@libpdf/core';
import { printFeeReceipt } from '#functions/print/papers/fee-receipt.ts';
import { testCertificate } from '#infra/local/kms/test-certificate.ts';
import { aReceipt } from '#test/support/a-receipt.ts';
import { compressedPdf, plainPdf, webPdf } from '#test/support/foreign-pdfs.ts';
import type { openTestSigning } from '#test/support/signing.ts';

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

/** A receipt, standing and void, and PDFs as other programs write them, all signed by the portal. */
export const samplePapers = async ({ sign }: Awaited<ReturnType<typeof openTestSigning>>): Promise<SamplePaper[]> => {
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
  return papers;
};

/** The paper with one sign of its text changed after it was signed. */
export const tampered = ({ pdf, ...paper }: SamplePaper): SamplePaper => {
  const bytes = Buffer.from(pdf);
  const place = bytes.indexOf('/Lang (vi-VN)');
  bytes.write('/Lang (vi-LA)', place, 'latin1');
  return { ...paper, name: `${paper.name}-changed`, pdf: bytes };
};
