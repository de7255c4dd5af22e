import type { Browser } from 'playwright-core';
import type { WholePortal } from '#test/support/portal.ts';
import { keyboardOf } from '../keyboard.ts';
import type { Keyboard } from '../keyboard.ts';
import { visit } from '../visitor.ts';
import type { Visitor } from '../visitor.ts';

/** One service's way from nothing to its second version, told by several people in turn, all with keys alone. */
export type Told = { portal: WholePortal; browser: Browser; draft: string; dossierId: string };

export const told = { draft: '', dossierId: '' } as Told;

export const serviceId = 'ho-tro-tien-hoc-cho-tre-mam-non';
export const serviceName = 'Hỗ trợ tiền học cho trẻ mầm non';

/** Somebody at a desk, with keys alone. */
export type AtKeys = Visitor & { keys: Keyboard };

/** Opens a window and signs in as staff of the administration. */
export const signInAtAdmin = async (person: string): Promise<AtKeys> => {
  const visitor = await visit(told.browser, told.portal, 'desk');
  const keys = keyboardOf(visitor.page);
  await visitor.page.goto('/quan-tri/');
  await keys.press(visitor.page.getByRole('button', { name: 'Đăng nhập bằng tài khoản công vụ' }));
  await keys.press(visitor.page.locator(`button[name="person"][value="${person}"]`));
  await visitor.page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
  return { ...visitor, keys };
};
