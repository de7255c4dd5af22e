import type { KeyObject } from 'node:crypto';

/** What whoever checks a paper that was signed here reads: that it proves nothing. */
export const testName = 'Khóa thử nghiệm – không có giá trị pháp lý';

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const commonName = '2.5.4.3';
const basicConstraints = '2.5.29.19';
const keyUsage = '2.5.29.15';
/** digitalSignature and nonRepudiation, the first two of nine bits. */
const usage = { valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 };

/** A certificate (X.509 v3) that an RSA key issues to itself, as PEM; valid at any time the portal's clock may be set to. */
export const testCertificate = async (privateKey: KeyObject, publicKey: KeyObject): Promise<string> => {
  const [{ BitString, Integer, Utf8String }, { AttributeTypeAndValue, BasicConstraints, Certificate, Extension }] =
    await Promise.all([import('asn1js'), import('pkijs')]);
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: 1 }) });
  for (const name of [certificate.issuer, certificate.subject])
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: commonName, value: new Utf8String({ value: testName }) }),
    );
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2049-12-31T23:59:59Z');
  const extension = (extnID: string, value: { toBER: () => ArrayBuffer }) =>
    new Extension({ extnID, critical: true, extnValue: value.toBER() });
  certificate.extensions = [
    extension(basicConstraints, new BasicConstraints({ cA: false }).toSchema()),
    extension(keyUsage, new BitString(usage)),
  ];
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const pkcs8 = privateKey.export({ format: 'der', type: 'pkcs8' });
  const { subtle } = crypto;
  await certificate.subjectPublicKeyInfo.importKey(await subtle.importKey('spki', spki, algorithm, true, ['verify']));
  await certificate.sign(await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']), 'SHA-256');
  const lines =
    Buffer.from(certificate.toSchema(true).toBER())
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};
