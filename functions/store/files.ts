import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  NotFound,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Document } from '#shared/document/document.ts';
import { filed, quarantined } from './object-keys.ts';

export type Ticket = { url: string; fields: Record<string, string> };
export type Arrived = { bytes: number; sha256: string | undefined; versionId: string };

export type Files = {
  /** A form that lets exactly this file be posted for 10 minutes: key, type, size and SHA-256 are fixed. */
  ticket: (dossierId: string, document: Document) => Promise<Ticket>;
  /** What lies in quarantine, if anything has arrived. */
  arrived: (dossierId: string, documentId: string) => Promise<Arrived | undefined>;
  /** The first bytes of the file in quarantine. */
  start: (dossierId: string, documentId: string, versionId: string) => Promise<Uint8Array>;
  /** Copies that very version to where it may be opened, and gives its version there. */
  release: (dossierId: string, documentId: string, versionId: string) => Promise<string>;
  discard: (dossierId: string, documentId: string) => Promise<void>;
  /** Puts a file that another system brought where uploads arrive: it is checked like any of them. */
  bring: (dossierId: string, documentId: string, file: { type: string; bytes: Uint8Array }) => Promise<void>;
  /** Copies a settled file's version into another dossier, and gives its version there. */
  copy: (
    from: { dossierId: string; document: Document },
    to: { dossierId: string; documentId: string },
  ) => Promise<string>;
  /** A link to download that version for 60 seconds, always as an attachment. */
  link: (dossierId: string, document: Document) => Promise<string>;
};

/** RFC 6266 with the name in UTF-8 (RFC 5987), and a plain one for what cannot read it. */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** Files never pass through here: people post to storage and read from it, with forms and links made by these functions. */
export const files = (Bucket: string, s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' })): Files => {
  const copyVersion = async (from: string, versionId: string, Key: string): Promise<string> => {
    const CopySource = `${Bucket}/${from}?versionId=${encodeURIComponent(versionId)}`;
    const { VersionId } = await s3.send(new CopyObjectCommand({ Bucket, Key, CopySource }));
    return VersionId ?? 'null';
  };
  return {
    async ticket(dossierId, document) {
      const Key = quarantined(dossierId, document.id);
      const fixed = {
        'Content-Type': document.type,
        'x-amz-checksum-algorithm': 'SHA256',
        'x-amz-checksum-sha256': document.sha256,
      };
      return createPresignedPost(s3, {
        Bucket,
        Key,
        Expires: 600,
        Fields: fixed,
        Conditions: [
          ['content-length-range', document.bytes, document.bytes],
          ...Object.entries(fixed).map(([name, value]) => ({ [name]: value })),
        ],
      });
    },
    async arrived(dossierId, documentId) {
      try {
        const head = await s3.send(
          new HeadObjectCommand({ Bucket, Key: quarantined(dossierId, documentId), ChecksumMode: 'ENABLED' }),
        );
        return { bytes: head.ContentLength ?? 0, sha256: head.ChecksumSHA256, versionId: head.VersionId ?? 'null' };
      } catch (error) {
        if (error instanceof NotFound) return undefined;
        throw error;
      }
    },
    async start(dossierId, documentId, VersionId) {
      const Key = quarantined(dossierId, documentId);
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId, Range: 'bytes=0-15' }));
      return (await Body?.transformToByteArray()) ?? new Uint8Array();
    },
    release: (dossierId, documentId, versionId) =>
      copyVersion(quarantined(dossierId, documentId), versionId, filed(dossierId, documentId)),
    async bring(dossierId, documentId, { type, bytes }) {
      const Key = quarantined(dossierId, documentId);
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: bytes, ContentType: type, ChecksumAlgorithm: 'SHA256' }));
    },
    copy: ({ dossierId, document }, to) =>
      copyVersion(filed(dossierId, document.id), document.versionId ?? 'null', filed(to.dossierId, to.documentId)),
    async discard(dossierId, documentId) {
      await s3.send(new DeleteObjectCommand({ Bucket, Key: quarantined(dossierId, documentId) }));
    },
    link: (dossierId, document) =>
      getSignedUrl(
        s3,
        new GetObjectCommand({
          Bucket,
          Key: filed(dossierId, document.id),
          VersionId: document.versionId,
          ResponseContentDisposition: attachment(document.name),
          ResponseContentType: document.type,
        }),
        { expiresIn: 60 },
      ),
  };
};
