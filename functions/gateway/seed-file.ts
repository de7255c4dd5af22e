import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';

/** Reads one JSON object from S3. */
export const readJsonObject = async (Bucket: string, Key: string): Promise<unknown> => {
  const { Body } = await new S3Client({}).send(new GetObjectCommand({ Bucket, Key }));
  const content: unknown = JSON.parse((await Body?.transformToString()) ?? 'null');
  return content;
};
