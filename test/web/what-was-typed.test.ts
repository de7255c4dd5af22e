import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted, atDesk } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { brokenOff } from '#test/journey/broken-off.ts';
import { signInAtDesk, signInToAdministration, visit } from '#test/journey/visitor.ts';
import type { Visitor } from '#test/journey/visitor.ts';

let portal: WholePortal;
let browser: Browser;
let visitor: Visitor;
let page: Page;
/** Questions of the browser or the page whether to leave. */
let dialogs: string[];

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

beforeEach(async () => {
  visitor = await visit(browser, portal);
  ({ page } = visitor);
  dialogs = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.type());
    void dialog.dismiss();
  });
});

afterEach(async () => visitor.leave());

const { press, sees, kept, isKept, restored, expiresAt, losesAnswer } = brokenOff(() => page);

describe('at the desk', () => {
  const opinionOf = async (): Promise<string> => {
    const { dossierId } = await aSubmitted(await portal.as('citizen'));
    const processor = await portal.as('processor');
    await atDesk(await portal.as('reception'), dossierId, { type: 'accept' });
    await atDesk(processor, dossierId, { type: 'claim' });
    const answerBy = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    const opinions = [{ agencyId: 'sl-x-mai-son', content: 'Xác nhận cư trú', answerBy }];
    await atDesk(processor, dossierId, { type: 'ask-opinions', opinions, withAnswers: true });
    return dossierId;
  };
  const actions = '**/api/desk/opinions/*/*/actions';
  const answer = () => page.getByLabel('Trả lời của cơ quan bạn');

  it('an opinion outlives going back to the list and signing in again', async () => {
    const dossierId = await opinionOf();
    await signInAtDesk(visitor, 'processor2');
    await page.goto(`/can-bo/?opinion=${dossierId}&no=1`);
    await answer().fill('Đã cư trú từ 2015');
    await page.getByRole('link', { name: 'Lấy ý kiến' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Lấy ý kiến' }).waitFor();
    await page.goBack();
    await restored();
    expect(await answer().inputValue()).toBe('Đã cư trú từ 2015');
    await expiresAt(actions, 'Gửi ý kiến');
    expect(await answer().inputValue()).toBe('Đã cư trú từ 2015');
    await press('Gửi ý kiến');
    await sees('Đã gửi. Hồ sơ không còn mở ở cơ quan bạn.');
    expect(await kept()).toEqual([]);
  });

  it('an opinion that was taken without an answer and is changed says so, in words for an officer', async () => {
    const dossierId = await opinionOf();
    await signInAtDesk(visitor, 'processor2');
    await page.goto(`/can-bo/?opinion=${dossierId}&no=1`);
    await answer().fill('Đã cư trú từ 2015');
    await losesAnswer(actions, 'Gửi ý kiến');
    await answer().fill('Đã cư trú từ 2015 đến 2020');
    await press('Gửi ý kiến');
    await sees('Ý kiến này không còn chờ cơ quan bạn trả lời');
    await visitor.look('an opinion answered already');
  });

  it('the reason of handing all over is there again after signing in anew', async () => {
    await opinionOf();
    const path = '**/api/desk/colleagues/*/dossiers';
    await signInAtDesk(visitor, 'leader');
    await page.goto('/can-bo/?handover=');
    await page.getByLabel('Hồ sơ của ai').selectOption('processor');
    await page.getByRole('checkbox', { name: 'Hà Thị Minh' }).check({ force: true });
    await page.getByLabel('Lý do', { exact: true }).fill('Nghỉ phép');
    await expiresAt(path, 'Chuyển giao');
    await page.getByLabel('Hồ sơ của ai').selectOption('processor');
    await restored();
    expect(await page.getByLabel('Lý do', { exact: true }).inputValue()).toBe('Nghỉ phép');
  });
});

describe('a form of the administration', () => {
  it('is there again after signing in anew, without a question whether to leave', async () => {
    await signInToAdministration(visitor, 'admin');
    await page.getByRole('link', { name: 'Mẫu giấy tờ in' }).click();
    await page.getByLabel('Từ ngày', { exact: true }).fill('2050-01-01');
    await page.getByLabel('Thông tư 03/2025/TT-VPCP').check();
    await expiresAt('**/api/admin/forms', 'Ghi lại');
    await restored();
    expect(await page.getByLabel('Từ ngày', { exact: true }).inputValue()).toBe('2050-01-01');
    expect(await page.getByLabel('Thông tư 03/2025/TT-VPCP').isChecked()).toBe(true);
    await press('Ghi lại');
    await sees('Đã ghi.');
    expect(await kept()).toEqual([]);
    expect(dialogs).toEqual([]);
  });

  it('is forgotten once it is given up', async () => {
    await signInToAdministration(visitor, 'admin');
    await page.getByRole('link', { name: 'Cơ quan, đơn vị' }).click();
    await press('Thêm đơn vị');
    const name = () => page.getByRole('group', { name: 'Tên đơn vị' }).getByLabel('Tiếng Việt');
    await name().fill('Xã mới');
    await isKept();
    await page.reload();
    await press('Thêm đơn vị');
    await restored();
    expect(await name().inputValue()).toBe('Xã mới');
    await press('Thôi');
    expect(await kept()).toEqual([]);
    await press('Thêm đơn vị');
    expect(await name().inputValue()).toBe('');
  });
});
