import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPortal } from './portal.ts';
import type { Portal } from './portal.ts';
import { aSubmitted, done } from './steps.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

const isPdf = (text: string) => Buffer.from(text, 'base64').subarray(0, 5).toString() === '%PDF-';

describe('printing', () => {
  it('yields each paper when what it says has happened, and not before', async () => {
    const dossierId = await aSubmitted(portal);
    const print = (paper: string) => portal.call('printPaper', { as: 'citizen', params: { dossierId, paper } });
    for (const paper of ['declaration', 'submission']) expect(isPdf((await print(paper)).text)).toBe(true);
    for (const paper of ['receipt', 'supplement', 'refusal', 'anything']) expect((await print(paper)).status).toBe(404);
    await done(portal, 'actAtDesk', 'reception', dossierId, { type: 'accept', version: 2 });
    const receipt = await print('receipt');
    expect(isPdf(receipt.text)).toBe(true);
    expect(receipt.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="receipt-H52.1-261123-0001.pdf"',
    });
    expect((await print('receipt')).text).toBe(receipt.text);
  });

  it('notes that staff printed one, and prints nothing of another agency', async () => {
    const dossierId = await aSubmitted(portal);
    const params = { dossierId, paper: 'submission' };
    expect((await portal.call('printDeskPaper', { as: 'reception', params })).status).toBe(200);
    expect((await portal.call('printDeskPaper', { as: 'reception-b', params })).status).toBe(404);
    const log = await portal.call('listAccesses', { as: 'leader', params: { dossierId } });
    expect(log.body).toMatchObject({ accesses: [{ staffId: 'reception', what: 'paper submission' }] });
  });

  it('gives the blank form of a service to anyone', async () => {
    const reply = await portal.call('printBlankForm', { params: { serviceId: 'cap-ban-sao' } });
    expect(isPdf(reply.text)).toBe(true);
    expect((await portal.call('printBlankForm', { params: { serviceId: 'khong-co' } })).status).toBe(404);
  });
});
