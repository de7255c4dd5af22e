import * as z from 'zod';
import { lazily } from '../lazily.ts';
import { Document, documentTypes } from '../document/document.ts';
import { tidied } from '../tidied.ts';

/** The file about to be sent; type, size and checksum are bound into the ticket. */
export const UploadRequest = lazily(() =>
  z.strictObject({
    asked: z.string().min(1).max(100),
    name: tidied(200),
    type: z.enum(documentTypes),
    bytes: Document.shape.bytes,
    sha256: Document.shape.sha256,
  }),
);

export const exampleUpload = {
  asked: 'giay-chung-sinh',
  name: 'giay-chung-sinh.jpg',
  type: 'image/jpeg',
  bytes: 412345,
  sha256: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
};
