import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { Service } from '#shared/service/service.ts';
import { prune } from '#shared/service/prune.ts';
import { filled } from '#test/infra/seed/filled.ts';
import { readSeed } from '#test/infra/seed/read-seed.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { aDraft, aPdf, atDesk, someAnswers } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { goOn, heading, saved } from './journey.ts';
import { signInAtDesk, signInAtHome, visit } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await portal.close();
});

const pharmacy = Service.parse(readSeed('services/chung-chi-hanh-nghe-duoc.json'));
const picture = (name: string) => ({ name, mimeType: 'application/pdf', buffer: aPdf(name) });

/** A draft with every answer but the picture, in the case that asks for no other file. */
const aDraftWithoutPicture = async (): Promise<string> => {
  const citizen = await portal.as('citizen');
  const { dossier } = await citizen.call('openDossier', {
    body: { serviceId: pharmacy.id, caseId: 'thu-hoi-28-3' },
  });
  const { applicantPortrait: _none, ...answers } = pharmacy.form
    ? prune(pharmacy.form, filled(pharmacy.form, 'first'))
    : {};
  await citizen.call('saveAnswers', { params: { dossierId: dossier.id }, body: { saved: 0, answers } });
  return dossier.id;
};

describe('more files than a document takes', () => {
  it('are not left behind in silence', async () => {
    const answers = someAnswers({ relationship: 'co-quan', organisationName: 'Trường THCS Tô Hiệu' });
    const dossierId = await aDraft(await portal.as('citizen2'), undefined, answers);
    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'citizen2');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=documents`);
    await heading(page, 'Giấy tờ');
    const pages = Array.from({ length: 6 }, (_, at) => picture(`trang-${at + 1}.pdf`));
    await page.locator('[id="field-documents-van-ban-co-quan"]').setInputFiles(pages);
    await page.getByRole('alert').getByText('Còn 1 tệp chưa được gửi: mục này chỉ nhận 5 tệp').waitFor();
    await page.getByText('Đã kiểm tra').nth(4).waitFor();
    expect(await page.getByText('trang-6.pdf').count()).toBe(0);
    await look('more files than are taken');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});

describe('a question that is answered by a file', () => {
  let dossierId: string;

  it('is asked among the others, missed by name, and checked like any file', async () => {
    dossierId = await aDraftWithoutPicture();
    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=applicant`);
    await heading(page, 'Người đề nghị');
    await goOn(page);
    await page
      .getByRole('alert')
      .getByRole('link', { name: /Ảnh chân dung/i })
      .click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-applicantPortrait');
    await look('a file question that is missing');
    await page.locator('#field-applicantPortrait').setInputFiles(picture('chan-dung.pdf'));
    await page.getByText('Đã kiểm tra').waitFor();
    await look('a file question that is answered');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}&step=check`);
    await heading(page, 'Kiểm tra và nộp');
    await page.getByText('chan-dung.pdf').waitFor();
    await page.getByLabel(/Tôi cam đoan/).check();
    await look('checking a file question');
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await heading(page, 'Đã nộp hồ sơ');
    await visitor.leave();
  });

  it('is read and opened at the desk, and asked again', async () => {
    const officer = await visit(browser, portal, 'desk');
    await signInAtDesk(officer, 'reception3');
    const { page } = officer;
    await page.goto(`/can-bo/?dossier=${dossierId}`);
    await page.getByRole('button', { name: 'Yêu cầu bổ sung', exact: true }).click();
    await officer.look('a file question at the desk');
    const text = await page.locator('main').innerText();
    expect(text.match(/chan-dung\.pdf/g)?.length).toBeGreaterThan(1);
    const opened = await saved(page, () =>
      page
        .getByRole('button', { name: /Mở.*chan-dung/ })
        .first()
        .click(),
    );
    expect(opened.toString()).toContain('chan-dung.pdf');
    const folded = page.locator('details.mc-ask-group:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByLabel('Ảnh chân dung', { exact: true }).check();
    await page.getByLabel('Lý do: Ảnh chân dung').fill('Ảnh bị mờ, chụp lại');
    await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await page.getByText('Đã ghi: Yêu cầu bổ sung.').waitFor();
    await officer.leave();
  });

  it('is answered anew in a supplement, and nothing else is open', async () => {
    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}`);
    await heading(page, 'Người đề nghị');
    await page.getByText('Ảnh bị mờ, chụp lại').waitFor();
    expect(await page.locator('#field-applicantName').count()).toBe(0);
    await look('a supplement of a file question');
    await page.locator('#field-applicantPortrait').setInputFiles(picture('chan-dung-2.pdf'));
    await page.getByText('Đã kiểm tra').waitFor();
    await page.getByText('Được thay bằng tệp mới').waitFor();
    await look('a file question answered anew');
    await goOn(page);
    await heading(page, 'Kiểm tra và nộp');
    await page.getByLabel(/Tôi cam đoan/).check();
    await look('checking a supplement of a file question');
    await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
    await heading(page, 'Đã gửi phần bổ sung');
    await visitor.leave();
    const officer = await portal.as('reception3');
    const view = await officer.call('getDeskDossier', { params: { dossierId } });
    const names = new Map(view.documents.map(({ id, name }) => [id, name]));
    const ids = view.answers?.answers.applicantPortrait as string[];
    expect(ids.map((id) => names.get(id))).toEqual(['chan-dung-2.pdf']);
    const before = view.previousAnswers?.answers.applicantPortrait as string[];
    expect(before.map((id) => names.get(id))).toEqual(['chan-dung.pdf']);
  });

  it('goes along when one files again', async () => {
    await atDesk(await portal.as('reception3'), dossierId, { type: 'decline', reason: 'Sai thủ tục' });
    const visitor = await visit(browser, portal);
    const { page } = visitor;
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/ho-so-cua-toi/?dossier=${dossierId}`);
    await page.getByRole('button', { name: 'Nộp lại từ hồ sơ này' }).click();
    await heading(page, 'Chủ hồ sơ');
    await page.goto(`${page.url()}&step=check`);
    await heading(page, 'Kiểm tra và nộp');
    await page.getByText('chan-dung-2.pdf').waitFor();
    await page.getByLabel(/Tôi cam đoan/).check();
    await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
    await heading(page, 'Đã nộp hồ sơ');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});

describe('a telephone whose clock is years off', () => {
  it.each([-6, 9])('is offered the authorities of the portal’s today: %d years', async (years) => {
    const visitor = await visit(browser, portal);
    const { page } = visitor;
    await page.addInitScript((off) => {
      const RealDate = Date;
      const shift = off * 365 * 86_400_000;
      class WrongDate extends RealDate {
        constructor(...given: [number?]) {
          super(given[0] ?? RealDate.now() + shift);
        }
        static override now = () => RealDate.now() + shift;
      }
      globalThis.Date = WrongDate as DateConstructor;
    }, years);
    await signInAtHome(visitor, 'citizen2');
    await page.goto('/nop-ho-so/?service=ban-le-ruou');
    await page.locator('#field-agency').waitFor();
    expect(await page.locator('#field-agency option[value="sl-p-to-hieu"]').count()).toBe(1);
    expect(await page.locator('#field-agency option[value="sl-tp-son-la"]').count()).toBe(0);
    await visitor.leave();
  });
});

describe('a service that no authority takes on the portal’s today', () => {
  it('says so where one would begin, and asks for nothing', async () => {
    await portal.setClock('2021-01-05T08:00:00+07:00');
    const visitor = await visit(browser, portal);
    await signInAtHome(visitor, 'citizen2');
    await visitor.page.goto('/nop-ho-so/?service=ban-le-ruou');
    await visitor.page.getByText('Hồ sơ của thủ tục này được nhận từ ngày 01/01/2022.').waitFor();
    expect(await visitor.page.getByRole('button', { name: 'Bắt đầu' }).count()).toBe(0);
    await visitor.look('a service nobody takes today');
    await visitor.leave();
  });
});
