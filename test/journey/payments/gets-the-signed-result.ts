import { expect } from 'vitest';
import { plainPdf } from '#test/support/foreign-pdfs.ts';
import { atDesk, judged, sendFile, uploadOf } from '#test/support/filing.ts';
import { stamped } from '#test/support/resolved.ts';
import { readSignature } from '#test/support/read-signature.ts';
import { saved } from '../journey.ts';
import { signInAtDesk, visit } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';
import { stage } from './stage.ts';

const valid = { isInOrder: true, digestHolds: true, certificateHolds: true, signatureHolds: true };

/** Work on an accepted dossier up to a proposal with a PDF that nobody signed yet. */
const proposed = async (dossierId: string): Promise<void> => {
  const processor = await stage.portal.as('processor');
  await atDesk(processor, dossierId, { type: 'claim' });
  const pdf = plainPdf();
  const ask = { params: { dossierId }, body: uploadOf('result', pdf, 'giay-phep.pdf') };
  const ticket = await processor.call('requestDeskUpload', ask);
  await sendFile(ticket, pdf);
  const { id } = ticket.document;
  expect(await judged(() => processor.call('getDeskDossier', { params: { dossierId } }), id)).toBe('clean');
  await atDesk(processor, dossierId, { type: 'propose', documentIds: [id], summary: 'Đủ điều kiện cấp phép' });
};

/** The leader signs it with the agency's key and issues it; what was not signed does not go out. */
const signedByLeader = async (dossierId: string): Promise<void> => {
  const leader = await visit(stage.browser, stage.portal, 'desk');
  await signInAtDesk(leader, 'leader');
  const { page } = leader;
  await page.goto(`/can-bo/?dossier=${dossierId}`);
  await page.getByRole('button', { name: 'Ký duyệt kết quả', exact: true }).click();
  await leader.look('a result to be signed');
  await page.getByRole('button', { name: 'Ký số giay-phep.pdf' }).click();
  await page.locator('.mc-desk-act').getByText('Đã ký số: Hà Thị Minh').waitFor();
  await leader.look('a result that is signed');
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await page.getByText('Đã ghi: Ký duyệt kết quả.').waitFor();
  expect(leader.faults).toEqual([]);
  await leader.leave();
};

/** The receipt and, later, the signed result, both downloaded by who paid: each signature holds. */
export const getsTheSignedResult = async ({ page, look }: Visitor, dossierId: string): Promise<void> => {
  await proposed(dossierId);
  await signedByLeader(dossierId);
  await stamped(await stage.portal.as('registrar'), dossierId);
  await page.goto(`/ho-so-cua-toi/?dossier=${dossierId}`);
  const result = page.getByRole('button', { name: /^Tải xuống giay-phep \(số \d+-KQ-TTHC\)\.pdf$/ });
  await result.waitFor();
  await look('a dossier with its receipt and its signed result');
  expect(readSignature(await saved(page, () => result.click()), 1)).toMatchObject(valid);
  const receipt = page.getByRole('button', { name: /^Biên lai 01BLP0-001/ });
  expect(readSignature(await saved(page, () => receipt.click()))).toMatchObject(valid);
};
