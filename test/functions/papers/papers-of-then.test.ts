import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pagesIn } from '#test/support/pdf-text.ts';
import { openTestSigning, signingKeyArn } from '#test/support/signing.ts';
import { officeSeed, startOffice } from '../admin/office.ts';
import type { Office } from '../admin/office.ts';
import { aDraftToSubmit, done } from '../steps.ts';
import { aCheckedFile, ask, created, post, scanned, startStorage } from '../storage.ts';
import type { Storage } from '../storage.ts';

let office: Office;
let storage: Storage;
let kms: Awaited<ReturnType<typeof openTestSigning>>;
beforeAll(async () => {
  [storage, kms] = await Promise.all([startStorage(), openTestSigning()]);
  office = await startOffice(officeSeed());
  // No certificate was brought: what is printed is signed and kept nowhere, and printed anew each time.
  Object.assign(process.env, {
    SIGNING_KEY: signingKeyArn,
    SIGNING_CERTIFICATES: 'signing/certificates.pem',
    AWS_ENDPOINT_URL_KMS: kms.url,
  });
});
afterAll(async () => {
  await office.close();
  await kms.close();
  await storage.close();
});
beforeEach(() => {
  office.portal.clock.at = '2026-11-23T01:00:00.000Z';
});

const pdf = (words: string) => Buffer.from(`%PDF-1.7\n${words}\n%%EOF\n`);
const act = (as: string, dossierId: string, body: Record<string, unknown>) =>
  done(office.portal, as === 'citizen' ? 'actOnDossier' : 'actAtDesk', as, dossierId, body);
const print = (dossierId: string, paper: string, query?: { event: string }) =>
  office.portal.call('printPaper', { as: 'citizen', params: { dossierId, paper }, ...(query && { query }) });
const printed = async (...asked: Parameters<typeof print>): Promise<string> => {
  const reply = await print(...asked);
  expect(reply.status).toBe(200);
  return reply.text;
};
const wordsOf = async (base64: string) => (await pagesIn(Buffer.from(base64, 'base64'))).join('\n');

/** A file the malware scan refuses. */
const aRefusedFile = async (dossierId: string) => {
  const bytes = pdf('hại');
  const { body } = await ask(office.portal, dossierId, bytes);
  await post(body, bytes);
  const { uploaded, checked } = await storage.consumers();
  await uploaded(created(dossierId, body.document.id));
  await checked(scanned(dossierId, body.document.id, 'THREATS_FOUND'));
  return body.document.id;
};
const aFile = (dossierId: string, words: string) => aCheckedFile(office.portal, storage, dossierId, pdf(words));

/** Submitted with one file: version 2. */
const submitted = async () => {
  const dossierId = await aDraftToSubmit(office.portal);
  await aFile(dossierId, 'một');
  await act('citizen', dossierId, { type: 'submit', version: 1, saved: 1, declaration: true });
  return dossierId;
};
const items = (reason: string) => [{ kind: 'document', ref: 'giay-to', reason }];

describe('a paper printed later', () => {
  it('counts the files that were handed in by then: none still being written, refused or sent since', async () => {
    const dossierId = await submitted();
    await act('reception', dossierId, { type: 'accept', version: 2 });
    const [receipt, submission] = [await printed(dossierId, 'receipt'), await printed(dossierId, 'submission')];
    expect(await wordsOf(receipt)).toMatch(/Giấy tờ kèm theo\s+1 tệp\s+–\s+–/);
    await act('processor', dossierId, { type: 'claim', version: 3 });
    await act('processor', dossierId, { type: 'request-supplement', version: 4, items: items('Thiếu trang') });
    office.portal.clock.at = '2026-11-25T02:00:00.000Z';
    await aFile(dossierId, 'hai');
    await aFile(dossierId, 'ba');
    const refused = await aRefusedFile(dossierId);
    expect([await printed(dossierId, 'receipt'), await printed(dossierId, 'submission')]).toEqual([
      receipt,
      submission,
    ]);
    await office.portal.call('removeDocument', { as: 'citizen', params: { dossierId, documentId: refused } });
    await act('citizen', dossierId, { type: 'answer-supplement', version: 5, saved: 0, declaration: true });
    expect([await printed(dossierId, 'receipt'), await printed(dossierId, 'submission')]).toEqual([
      receipt,
      submission,
    ]);
  });

  it('is the one of the event asked for: each request has a form of its own, without the code that was given later', async () => {
    const dossierId = await submitted();
    await act('reception', dossierId, { type: 'request-supplement', version: 2, items: items('Bản chụp mờ') });
    const first = await printed(dossierId, 'supplement');
    await aFile(dossierId, 'rõ');
    await act('citizen', dossierId, { type: 'answer-supplement', version: 3, saved: 0, declaration: true });
    const again = { items: items('Thiếu chữ ký'), again: 'Mới thấy' };
    await act('reception', dossierId, { type: 'request-supplement', version: 4, ...again });
    const second = await printed(dossierId, 'supplement');
    await aFile(dossierId, 'đã ký');
    await act('citizen', dossierId, { type: 'answer-supplement', version: 5, saved: 0, declaration: true });
    await act('reception', dossierId, { type: 'accept', version: 6 });
    expect(await wordsOf(first)).toContain('Bản chụp mờ');
    expect(await wordsOf(second)).toContain('Thiếu chữ ký');
    expect(await printed(dossierId, 'supplement', { event: '3' })).toBe(first);
    expect(await printed(dossierId, 'supplement', { event: '5' })).toBe(second);
    expect(await printed(dossierId, 'supplement')).toBe(second);
    const params = { dossierId, paper: 'supplement' };
    const atDesk = await office.portal.call('printDeskPaper', { as: 'reception', params, query: { event: '3' } });
    expect(atDesk.text).toBe(first);
    expect(atDesk.headers['content-disposition']).toMatch(/supplement-.*-3\.pdf/);
    for (const event of ['1', '4', '7', '99'])
      expect((await print(dossierId, 'supplement', { event })).status).toBe(404);
    expect((await print(dossierId, 'supplement', { event: 'x' })).status).toBe(422);
  });

  it('names the units of then, whoever took over since', async () => {
    const dossierId = await submitted();
    await act('reception', dossierId, { type: 'accept', version: 2 });
    await act('processor', dossierId, { type: 'claim', version: 3 });
    await act('processor', dossierId, { type: 'request-supplement', version: 4, items: items('Thiếu trang') });
    const papers = ['declaration', 'submission', 'receipt', 'supplement'];
    const before = await Promise.all(papers.map((paper) => printed(dossierId, paper)));
    expect(await wordsOf(before[2]!)).toContain('UBND PHUONG-A');
    await office.done('reorganiseAgencies', {
      as: 'admin',
      body: {
        ...{ lastDay: '2026-11-25', ends: [{ agencyId: 'phuong-a', version: 0 }], begins: [], basis: 'NQ 1/2026' },
        ...{ successorIds: ['phuong-b'], dossiersTo: 'phuong-b' },
      },
    });
    office.portal.clock.at = '2026-11-26T02:00:00.000Z';
    await office.follow({ act: 'end-agency', agencyId: 'phuong-a', at: office.portal.clock.at });
    const slip = await office.portal.call('printDeskPaper', {
      ...{ as: 'leader-b', params: { dossierId, paper: 'control-slip' } },
    });
    expect(await wordsOf(slip.text)).toContain('UBND PHUONG-B');
    expect(await Promise.all(papers.map((paper) => printed(dossierId, paper)))).toEqual(before);
  });
});

describe('a control slip', () => {
  it('names the agencies that were asked, and the note of a hand-over', async () => {
    const dossierId = await submitted();
    await act('reception', dossierId, { type: 'accept', version: 2 });
    await act('processor', dossierId, { type: 'claim', version: 3 });
    const slip = async () => {
      const params = { dossierId, paper: 'control-slip' };
      return wordsOf((await office.portal.call('printDeskPaper', { as: 'reception', params })).text);
    };
    expect(await slip()).toContain('Cơ quan phối hợp giải quyết hồ sơ: Không có');
    const opinions = ['phuong-b', 'van-phong'].map((agencyId) => ({
      ...{ agencyId, content: 'Xác nhận', answerBy: '2026-11-26', isLead: agencyId === 'phuong-b' },
    }));
    await act('processor', dossierId, { type: 'ask-opinions', version: 4, opinions, withAnswers: false });
    const note = 'Nghỉ phép từ ngày 25; chờ UBND phuong-b trả lời.';
    await act('processor', dossierId, { type: 'hand-over', version: 5, staffId: 'leader', note });
    // Lines may end at a hyphen.
    const words = (await slip()).replace(/\s+/g, ' ').replaceAll('- ', '-');
    expect(words).toContain('Cơ quan phối hợp giải quyết hồ sơ: UBND phuong-b (chủ trì); UBND van-phong');
    expect(words).toContain(`Ghi chú: ${note} Người giao`);
  });
});
