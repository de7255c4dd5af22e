import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { aSubmitted } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { brokenOff } from '#test/journey/broken-off.ts';
import { signInAtHome, visit } from '#test/journey/visitor.ts';
import type { Visitor } from '#test/journey/visitor.ts';

let portal: WholePortal;
let browser: Browser;
let visitor: Visitor;
let page: Page;

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
});

afterEach(async () => visitor.leave());

const { press, sees, kept, isKept, restored, expiresAt, losesAnswer } = brokenOff(() => page);

describe('a message to the agency', () => {
  const actions = '**/api/dossiers/*/actions';
  const box = () => page.getByLabel('Nội dung tin nhắn');
  const opened = async (): Promise<string> => {
    const { dossierId } = await aSubmitted(await portal.as('citizen'));
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/ho-so-cua-toi/?dossier=${dossierId}`);
    return dossierId;
  };
  const loses = async (text: string): Promise<void> => {
    await box().fill(text);
    const losing = losesAnswer(actions, 'Gửi tin nhắn');
    const sending = page.getByRole('button', { name: 'Đang gửi…' });
    await sending.waitFor();
    expect(await sending.getAttribute('aria-disabled')).toBe('true');
    await losing;
    await visitor.look('what is kept where no answer came');
  };
  const messages = async (dossierId: string) => {
    const { letters } = await (await portal.as('citizen')).call('getDossier', { params: { dossierId } });
    return letters.map(({ text }) => text);
  };

  it('is there again after signing in anew, and forgotten once it is sent', async () => {
    const dossierId = await opened();
    await box().fill('Tôi đến lấy vào thứ Hai');
    await expiresAt(actions, 'Gửi tin nhắn');
    await restored();
    expect(await box().inputValue()).toBe('Tôi đến lấy vào thứ Hai');
    await press('Gửi tin nhắn');
    await sees('Đã gửi tin nhắn.');
    expect(await kept()).toEqual([]);
    expect(await messages(dossierId)).toEqual(['Tôi đến lấy vào thứ Hai']);
  });

  it('that was taken without an answer and is changed is another, and the person sees which arrived', async () => {
    const dossierId = await opened();
    await loses('Xin hỏi bao giờ xong');
    await box().fill('Xin hỏi bao giờ xong, tôi cần gấp');
    await press('Gửi tin nhắn');
    await sees('Tin nhắn bạn gửi lúc trước đã tới cơ quan');
    await page.locator('.mc-letter').getByText('Xin hỏi bao giờ xong', { exact: true }).waitFor();
    await visitor.look('a message that had arrived');
    await press('Gửi tin nhắn');
    await sees('Đã gửi tin nhắn.');
    expect(await messages(dossierId)).toEqual(['Xin hỏi bao giờ xong', 'Xin hỏi bao giờ xong, tôi cần gấp']);
  });

  it('that was taken without an answer is known to have arrived after a reload, and sent once', async () => {
    const dossierId = await opened();
    await loses('Xin hỏi bao giờ xong');
    await page.reload();
    await sees('Đã gửi tin nhắn.');
    expect(await box().inputValue()).toBe('');
    expect(await messages(dossierId)).toHaveLength(1);
  });

  it('is forgotten at signing out', async () => {
    await opened();
    await box().fill('Chưa gửi');
    await isKept();
    await press('Đăng xuất');
    await page.waitForURL(`${portal.url}/`);
    expect(await kept()).toEqual([]);
  });

  it('is not shown to somebody else in the same tab', async () => {
    const dossierId = await opened();
    await box().fill('Chưa gửi');
    await isKept();
    await page.evaluate((key) => {
      const { typed } = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { typed: unknown };
      sessionStorage.setItem(key, JSON.stringify({ who: 'somebody-else', typed }));
    }, `typed.message.${dossierId}`);
    await page.reload();
    await box().waitFor();
    expect(await box().inputValue()).toBe('');
  });
});

describe('what is asked before a withdrawal', () => {
  it('may be changed after an answer was lost', async () => {
    const { dossierId } = await aSubmitted(await portal.as('citizen'));
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/ho-so-cua-toi/?dossier=${dossierId}`);
    await press('Rút hồ sơ');
    await page.getByLabel(/Lý do/).fill('Nộp nhầm');
    await losesAnswer('**/api/dossiers/*/actions', 'Đồng ý rút hồ sơ');
    await page.getByLabel(/Lý do/).fill('Nộp nhầm nơi');
    await press('Đồng ý rút hồ sơ');
    await sees('Hồ sơ vừa được thay đổi');
    await press('Thử lại');
    await sees('Hồ sơ đã được rút theo yêu cầu.');
    const { dossier } = await (await portal.as('citizen')).call('getDossier', { params: { dossierId } });
    expect(dossier.status).toBe('withdrawn');
  });
});
