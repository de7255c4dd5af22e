import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
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

/** A Friday, too late for a result on the same day: what is accepted then is due on Monday. */
const friday = Date.parse('2026-12-04T09:00:00Z');

/** Sets the clock, and waits until the job that prepares apologies has looked at what is due soon, so that it overtakes nobody. */
const setClock = async (at: number, dossierId: string): Promise<void> => {
  await portal.setClock(new Date(at).toISOString());
  const leader = await portal.as('leader');
  await until('a prepared apology', async () => {
    const { events } = await leader.call('getDeskDossier', { params: { dossierId } });
    return events.find(({ action }) => action === 'prepare-apology');
  });
};

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
    await portal.setClock(new Date(friday).toISOString());
    const dossierId = await inProcessing();
    // Set back, the clock lets every job run again.
    await setClock(friday - 60_000, dossierId);
    const [one, other] = [await opens('leader', dossierId), await opens('leader', dossierId)];
    await one.page.getByText(/^\d\d:\d\d ngày 04\/12\/2026 · Hệ thống$/).waitFor();
    for (const visitor of [one, other]) {
      await choose(visitor, 'Ký, gửi xin lỗi và hẹn lại');
      await visitor.page.getByLabel('Ngày hẹn trả mới').fill('2026-12-24');
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
    expect(await other.page.getByLabel('Ngày hẹn trả mới').inputValue()).toBe('2026-12-24');
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
    await leader.page.getByLabel('Ngày hẹn trả mới').fill('2026-12-31');
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
