import type { Plan } from '../assembly/plan.ts';
import type { S3 } from '../s3/start-s3.ts';
import type { SigningKey } from './signing-keys.ts';
import { testCertificate } from './test-certificate.ts';

/** Where a function that signs reads its certificate, as its environment says: the object that a province puts there in the cloud. */
const placesOf = (plan: Plan) =>
  plan.all('AWS::Lambda::Function').flatMap(({ properties }) => {
    const { SIGNING_KEY: arn, SIGNING_CERTIFICATES: key, DOCUMENTS_BUCKET: bucket } = properties.Environment.Variables;
    return arn === undefined || key === undefined || bucket === undefined ? [] : [{ arn, key, bucket }];
  });

/** Puts a test certificate where functions look for the one of their key, unless there is one: a province may try its own. */
export const makeCertificates = async (
  plan: Plan,
  keys: readonly SigningKey[],
  s3: Pick<S3, 'keys' | 'put'>,
): Promise<void> => {
  for (const { arn, key, bucket } of placesOf(plan)) {
    const signing = keys.find((each) => each.arn === arn);
    if (!signing || s3.keys(bucket, key).includes(key)) continue;
    const pem = await testCertificate(signing.privateKey, signing.publicKey);
    await s3.put(bucket, key, pem, { 'content-type': 'application/x-pem-file' });
  }
};
