import type { Reply } from './call.ts';
import { isS3Error, s3Error } from './s3-error.ts';
import { xml } from './xml.ts';

/** What is answered for an error: S3's own in its code and words, a fault of ours as InternalError. */
export const errorReply = (error: unknown, id: string, path: string): Reply => {
  const known = isS3Error(error) ? error : s3Error('InternalError', error instanceof Error ? error.message : undefined);
  const body = {
    Code: known.code,
    Message: known.message,
    ...known.details,
    Resource: path,
    RequestId: id,
    HostId: id,
  };
  const headers = { 'content-type': 'application/xml', ...known.headers };
  return { status: known.status, headers, body: xml('Error', body, '') };
};
