import { keyboardOf } from '../keyboard.ts';
import { visit } from '../visitor.ts';
import { serviceName, told } from './told.ts';
import type { AtKeys } from './told.ts';

/** A citizen at a desk, with keys alone, not signed in. */
export const aCitizen = async (): Promise<AtKeys> => {
  const visitor = await visit(told.browser, told.portal, 'desk');
  return { ...visitor, keys: keyboardOf(visitor.page) };
};

/** Finds the service from home, without accents. */
export const findsIt = async ({ keys, page }: AtKeys): Promise<void> => {
  await page.goto('/');
  await keys.write(page.locator('#search-query'), 'ho tro tien hoc');
  await keys.press(page.locator('#search-results a', { hasText: serviceName }));
  await page.getByRole('heading', { level: 1, name: serviceName }).waitFor();
};

const goOn = ({ keys, page }: AtKeys) => keys.press(page.getByRole('button', { name: 'Tiếp tục' }));
const step = ({ page }: AtKeys, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

/** Signs in, answers and hands in; answers the dossier's id. */
export const filesIt = async (citizen: AtKeys): Promise<string> => {
  const { keys, page } = citizen;
  await keys.press(page.getByRole('link', { name: 'Nộp hồ sơ trực tuyến' }).first());
  await keys.press(page.getByRole('button', { name: 'Đăng nhập bằng định danh điện tử' }));
  await keys.press(page.locator('button[name="person"][value="citizen"]'));
  await keys.press(page.getByRole('button', { name: 'Bắt đầu' }));
  await step(citizen, 'Chủ hồ sơ');
  await keys.tick(page.getByLabel('Cho chính mình'));
  await goOn(citizen);
  await step(citizen, 'Trẻ được hỗ trợ');
  await keys.write(page.getByLabel('Họ, chữ đệm và tên trẻ'), 'Lò Văn Khánh');
  await keys.write(page.getByLabel('Số bản'), '2');
  await keys.tick(page.locator('#field-hoNgheo-false'));
  await citizen.look('the form of the new service');
  await goOn(citizen);
  await step(citizen, 'Kiểm tra và nộp');
  await keys.tick(page.getByLabel(/Tôi cam đoan/));
  await keys.press(page.getByRole('button', { name: 'Nộp hồ sơ' }));
  await step(citizen, 'Đã nộp hồ sơ');
  return new URL(page.url()).searchParams.get('dossier') ?? '';
};
