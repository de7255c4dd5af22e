import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Somebody typing at a page, where sending is broken off. */
export const brokenOff = (page: () => Page) => {
  const press = (name: string) => page().getByRole('button', { name, exact: true }).click();
  const sees = (text: string | RegExp) => page().getByText(text).first().waitFor();
  const kept = () => page().evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('typed.')));
  return {
    ...{ press, sees, kept },
    isKept: () => expect.poll(kept).toHaveLength(1),
    restored: () => sees('Đã khôi phục nội dung bạn đang nhập dở.'),
    /** What is sent there finds the sign-in expired; the person is told what is kept, and signs in again. */
    expiresAt: async (path: string, send: string): Promise<void> => {
      await page().route(path, (route) =>
        route.request().method() === 'GET' ? route.continue() : route.fulfill({ status: 401, body: '{}' }),
      );
      await press(send);
      await sees('Phiên đăng nhập đã hết hạn');
      await sees('Nội dung đã nhập ở đây vẫn được giữ trên thiết bị này');
      await press('Đăng nhập lại');
      // The provider knows the person still, and sends them straight back.
      await page().waitForURL(/\?code=/);
      await page().getByRole('button', { name: 'Đăng xuất' }).waitFor();
      await page().unroute(path);
    },
    /** What is sent there is taken, and no answer comes back. */
    losesAnswer: async (path: string, send: string): Promise<void> => {
      let taken = false;
      await page().route(path, async (route) => {
        if (route.request().method() === 'GET') return route.continue();
        if (!taken) await route.fetch();
        taken = true;
        return route.abort('internetdisconnected');
      });
      await press(send);
      await sees('Không kết nối được tới cổng');
      await page().unroute(path);
    },
  };
};
