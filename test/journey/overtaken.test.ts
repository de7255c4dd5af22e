import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { signInAtDesk, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const inProcessing = async (): Promise<string> => {
  const { dossierId } = await aSubmitted(await portal.as('citizen'));
  await atDesk(await portal.as('reception'), dossierId, { type: 'accept' });
  await atDesk(await portal.as('processor'), dossierId, { type: 'claim' });
  return dossierId;
};

const opens = async (person: string, dossierId: string): Promise<Visitor> => {
  const visitor = await visit(browser, portal, 'desk');
  await signInAtDesk(visitor, person);
  await visitor.page.goto(`/can-bo/?dossier=${dossierId}`);
  return visitor;
};

const choose = ({ page }: Visitor, action: string) => page.getByRole('button', { name: action, exact: true }).click();
const agree = ({ page }: Visitor) => page.getByRole('button', { name: 'Đồng ý', exact: true }).click();

/** Days from the portal's today on, as a date field takes them. */
const inDays = (days: number): string => new Date(Date.now() + (days * 24 + 7) * 3_600_000).toISOString().slice(0, 10);

describe('an officer whom a colleague overtook', () => {
  it('is told who holds the dossier now, and loses nothing typed, not even by a reload', async () => {
    const dossierId = await inProcessing();
    const [processor, leader] = [await opens('processor', dossierId), await opens('leader', dossierId)];
    await choose(processor, 'Trình kết quả');
    await processor.page.getByLabel('Tóm tắt kết quả').fill('Đủ điều kiện cấp hai bản sao');
    await choose(leader, 'Nhận xử lý');
    await agree(leader);
    await leader.page.getByText('Đã ghi: Nhận xử lý.').waitFor();

    await agree(processor);
    const told = processor.page.getByRole('alert', { name: 'Hồ sơ vừa được người khác thay đổi' });
    await told.waitFor();
    expect(await told.innerText()).toContain('Hà Thị Minh');
    const gone = processor.page.getByText('Việc này không còn làm được với hồ sơ');
    expect(await gone.locator('..').innerText()).toContain('Hồ sơ đang do người khác xử lý');
    expect(await processor.page.getByLabel('Tóm tắt kết quả').inputValue()).toBe('Đủ điều kiện cấp hai bản sao');
    await processor.look('a dossier held by another');
    await processor.page.reload();
    await gone.waitFor();
    expect(await processor.page.getByLabel('Tóm tắt kết quả').inputValue()).toBe('Đủ điều kiện cấp hai bản sao');
    await Promise.all([processor.leave(), leader.leave()]);
  });

  it('is told that a new date was set already, and keeps date and reason', async () => {
    // Days before it is due, so that a new date may still be set.
    const dossierId = await inProcessing();
    const { dossier } = await (await portal.as('leader')).call('getDeskDossier', { params: { dossierId } });
    await portal.setClock(new Date(Date.parse(dossier.due?.at ?? '') - 3 * 24 * 3_600_000).toISOString());
    const [one, other] = [await opens('leader', dossierId), await opens('leader', dossierId)];
    for (const visitor of [one, other]) {
      await choose(visitor, 'Ký, gửi xin lỗi và hẹn lại');
      await visitor.page.getByLabel('Ngày hẹn trả mới').fill(inDays(20));
    }
    await one.page.getByLabel('Lý do').fill('Chờ xác minh ở xã Mai Sơn');
    await other.page.getByLabel('Lý do').fill('Chờ sổ gốc từ kho lưu trữ');
    await agree(one);
    await one.page.getByText('Đã ghi: Ký, gửi xin lỗi và hẹn lại.').waitFor();
    await agree(other);
    await other.page.getByRole('alert', { name: 'Hồ sơ vừa được người khác thay đổi' }).waitFor();
    const gone = other.page.getByText('Việc này không còn làm được với hồ sơ');
    expect(await gone.locator('..').innerText()).toContain('Hồ sơ đã được gia hạn một lần');
    expect(await other.page.getByLabel('Lý do').inputValue()).toBe('Chờ sổ gốc từ kho lưu trữ');
    expect(await other.page.getByLabel('Ngày hẹn trả mới').inputValue()).toBe(inDays(20));
    await other.look('a dossier extended already');
    await Promise.all([one.leave(), other.leave()]);
  });

  it('is told before typing that it is too late for a new date', async () => {
    const dossierId = await inProcessing();
    const { dossier } = await (await portal.as('leader')).call('getDeskDossier', { params: { dossierId } });
    await portal.setClock(dossier.due?.at ?? '');
    const leader = await opens('leader', dossierId);
    await choose(leader, 'Ký, gửi xin lỗi và hẹn lại');
    await leader.page.getByText('Chỉ được hẹn lại chậm nhất 01 ngày trước hạn trả').first().waitFor();
    await leader.page.getByLabel('Ngày hẹn trả mới').fill(inDays(30));
    await leader.page.getByLabel('Lý do').fill('Chờ xác minh');
    await agree(leader);
    await leader.page
      .getByRole('alert')
      .getByRole('link', { name: /chậm nhất 01 ngày/ })
      .waitFor();
    await leader.look('too late for a new date');
    await leader.leave();
  });
});
