import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, localDate } from '#shared/calendar/local-time.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { startWholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { at, openPart, saved } from './new-service/at-the-builder.ts';
import { approvesIt, mendsIt, putsItOnline, returnsIt, sends } from './new-service/goes-to-review.ts';
import { aCitizen, filesIt, findsIt } from './new-service/is-filed.ts';
import { signsIt } from './new-service/is-signed.ts';
import { keepsExamples } from './new-service/keeps-examples.ts';
import { serviceId, serviceName, signInAtAdmin, told } from './new-service/told.ts';
import type { AtKeys } from './new-service/told.ts';
import { writesDocumentsAndFee, writesTheForm } from './new-service/writes-the-form.ts';
import { writesTheProcedure } from './new-service/writes-the-procedure.ts';

let editor: AtKeys;
let reviewer: AtKeys;
let citizen: AtKeys;
const today = localDate(new Date().toISOString());
const tomorrow = addDays(today, 1);

beforeAll(async () => {
  [told.portal, told.browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await told.browser.close();
  await told.portal.close();
});

const statusOf = async (path: string): Promise<number> => (await fetch(new URL(path, told.portal.url))).status;

describe('a new service, by keyboard alone', () => {
  it('begins with its name', async () => {
    editor = await signInAtAdmin('editor');
    const { page, keys } = editor;
    await keys.press(page.getByRole('button', { name: 'Thêm dịch vụ mới' }));
    await keys.write(page.getByLabel('Tên thủ tục bằng tiếng Việt'), serviceName);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: serviceName }).waitFor();
    told.draft = new URL(page.url()).searchParams.get('draft') ?? '';
    expect(told.draft).not.toBe('');
    await editor.look('an empty draft');
  });

  it('is written: the procedure, a conditional section, a repeating group, a file and a fee rule', async () => {
    await writesTheProcedure(editor);
    await writesTheForm(editor);
    await writesDocumentsAndFee(editor);
    await saved(editor);
    expect(await editor.page.locator('.mc-problems li a').allTextContents()).toEqual(['Hồ sơ mẫu', 'Hồ sơ mẫu']);
  }, 180_000);

  it('is tried, and carries an accepted and a refused example', async () => {
    await keepsExamples(editor);
    await saved(editor);
    await editor.page.getByText('Không còn lỗi').waitFor();
    await sends(editor);
  });

  it('is returned with a comment, mended and approved', async () => {
    reviewer = await signInAtAdmin('reviewer');
    await returnsIt(reviewer, serviceName);
    await mendsIt(editor);
    await approvesIt(reviewer, serviceName);
    expect(await statusOf(`/dich-vu/${serviceId}/`)).toBe(404);
  });

  it('is signed into a decision, in effect from tomorrow', async () => {
    const publisher = await signInAtAdmin('publisher');
    await signsIt(publisher, serviceName, { signed: today, effect: tomorrow });
    expect(await statusOf(`/dich-vu/${serviceId}/`)).toBe(404);
    await publisher.leave();
  });

  it('appears by itself in catalogue and search once the day has come, and is filed', async () => {
    await told.portal.setClock(`${tomorrow}T01:30:00.000Z`);
    await until('the catalogue with the new service', async () => {
      const list = await fetch(new URL('/linh-vuc/mam-non/', told.portal.url));
      return (await list.text()).includes(serviceName) || undefined;
    });
    expect(await statusOf(`/dich-vu/${serviceId}/`)).toBe(200);
    citizen = await aCitizen();
    await findsIt(citizen);
    await citizen.look('the page of the new service');
    told.dossierId = await filesIt(citizen);
    expect(told.dossierId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has a second version, and the first dossier still shows the first', async () => {
    for (const staff of [editor, reviewer]) await staff.leave();
    editor = await signInAtAdmin('editor');
    const { page, keys } = editor;
    await keys.write(page.locator('#admin-find'), 'ho tro tien hoc');
    await keys.press(page.getByRole('link', { name: serviceName, exact: true }));
    await keys.press(page.getByRole('button', { name: 'Sửa đổi, bổ sung' }));
    await page.waitForURL(/draft=/);
    told.draft = new URL(page.url()).searchParams.get('draft') ?? '';
    await openPart(editor, 'form');
    await keys.press(at(editor, 'form.treDuocHoTro.hoTenTre-toggle'));
    await keys.write(at(editor, 'form.treDuocHoTro.hoTenTre.label-vi'), 'Họ và tên của trẻ');
    await saved(editor);
    await sends(editor);
    reviewer = await signInAtAdmin('reviewer');
    await putsItOnline(reviewer, serviceName);
    await until('the second version', async () => {
      const current = await fetch(new URL(`/data/services/${serviceId}/current.json`, told.portal.url));
      return ((await current.json()) as { version: number }).version === 2 || undefined;
    });
    await citizen.page.goto(`/ho-so-cua-toi/?dossier=${told.dossierId}`);
    await citizen.keys.press(citizen.page.locator('details', { hasText: 'Lò Văn Khánh' }).locator('summary'));
    await citizen.page.getByText('Họ, chữ đệm và tên trẻ').first().waitFor();
    expect(await citizen.page.locator('main').innerText()).not.toContain('Họ và tên của trẻ');
    await citizen.look('the dossier of the first version');
    const { dossier } = await (
      await told.portal.as('citizen')
    ).call('getDossier', { params: { dossierId: told.dossierId } });
    expect(dossier.serviceVersion).toBe(1);
  });
});
