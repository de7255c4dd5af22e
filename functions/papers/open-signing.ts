import type { SigningEnvironment } from '../environment.ts';
import type { PdfSigner } from '../gateway/signature.ts';
import type { SignedFiles } from '../store/signed-files.ts';

/** Signing papers, and keeping what was signed. */
export type PaperSigning = Pick<SignedFiles, 'read' | 'keep' | 'readVersion' | 'put'> & { sign: PdfSigner };

/** Made once per container; storage, KMS and the library of PDFs are each loaded at the first need. */
export const openSigning = (environment: SigningEnvironment): PaperSigning => {
  const { DOCUMENTS_BUCKET, SIGNING_KEY, SIGNING_CERTIFICATES } = environment;
  let files: Promise<SignedFiles> | undefined;
  let signer: Promise<PdfSigner> | undefined;
  const storage = () =>
    (files ??= import('../store/signed-files.ts').then(({ signedFiles }) => signedFiles(DOCUMENTS_BUCKET)));
  const certificates = async () => (await storage()).certificates(SIGNING_CERTIFICATES);
  const signing = () =>
    (signer ??= import('../gateway/signature.ts').then(({ pdfSigner }) => pdfSigner(SIGNING_KEY, certificates)));
  return {
    read: async (key) => (await storage()).read(key),
    readVersion: async (key, versionId) => (await storage()).readVersion(key, versionId),
    put: async (key, pdf) => (await storage()).put(key, pdf),
    keep: async (key, pdf) => (await storage()).keep(key, pdf),
    sign: async (pdf, words) => (await signing())(pdf, words),
  };
};
