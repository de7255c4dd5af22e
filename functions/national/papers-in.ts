import { createHash } from 'node:crypto';
import type { DocumentType } from '#shared/document/limits.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import type { FiledNationally, FiledPaper } from '#shared/national/filed.ts';
import { fileName } from '../documents/file-name.ts';
import { uuidNaming } from '../new-id.ts';
import type { NationalDeps } from './deps.ts';
import type { WhyNot } from './take-in.ts';

type Paper = { paper: FiledPaper; type: DocumentType; bytes: Uint8Array };

/** What a file is by its first bytes; what it is called says nothing. */
const typeOf = (bytes: Uint8Array): DocumentType | undefined => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('\u0089PNG')) return 'image/png';
  return start.startsWith('\u00ff\u00d8\u00ff') ? 'image/jpeg' : undefined;
};

/** Bytes of all files of one dossier, and milliseconds to fetch them: one that brings more must not stop those behind it. */
const mostTogether = 100 * 2 ** 20;
const patience = 60_000;

/** Every file that came with a dossier, or why one cannot be had: then nothing of the dossier is taken in yet. */
export const readPapers = async (
  { portal }: NationalDeps,
  { TaiLieuNop }: Pick<FiledNationally, 'TaiLieuNop'>,
  most: number,
): Promise<{ papers: Paper[] } | WhyNot> => {
  const papers: Paper[] = [];
  const begun = performance.now();
  let left = mostTogether;
  for (const paper of TaiLieuNop) {
    const isInTime = performance.now() - begun < patience;
    const bytes = isInTime ? await portal.download(paper.DuongDanTaiTepTin, Math.min(most, left)) : undefined;
    if (!bytes || bytes.length === 0) return { reason: 'file-unavailable', about: paper.TenTepDinhKem };
    left -= bytes.length;
    const type = typeOf(bytes);
    if (!type) return { reason: 'file-not-accepted', about: paper.TenTepDinhKem };
    papers.push({ paper, type, bytes });
  }
  return { papers };
};

/** Adds the files to a dossier that is begun; each goes the way of any upload: content and malware are checked before anybody opens it. */
export const putPapers = async (deps: NationalDeps, dossier: Dossier, papers: readonly Paper[]): Promise<void> => {
  for (const { paper, type, bytes } of papers) {
    const id = uuidNaming(dossier.id, paper.TepDinhKemId);
    await deps.documents.add(dossier, {
      id,
      dossierId: dossier.id,
      asked: paper.MaThanhPhanHoSo === '' ? 'other' : paper.MaThanhPhanHoSo,
      name: fileName(paper.TenTepDinhKem, type),
      type,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('base64'),
      state: 'waiting',
      by: 'applicant',
      revision: 1,
      createdAt: deps.now(),
    });
    await deps.files.bring(dossier.id, id, { type, bytes });
  }
};
