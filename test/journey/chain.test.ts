import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '#test/support/chromium.ts';
import { sendPaper } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { worked } from '#test/support/resolved.ts';
import type { Team } from '#test/support/resolved.ts';
import { until } from '#test/support/until.ts';
import { signInAtDesk, signInAtHome, signInToAdministration, visit } from './visitor.ts';
import type { Visitor } from './visitor.ts';

const serviceId = 'lien-thong-khai-sinh';
const { examples } = JSON.parse(readFileSync(`infra/seed/services/${serviceId}.json`, 'utf8')) as {
  examples: { caseId: string; answers: Record<string, unknown> }[];
};

let portal: WholePortal;
let browser: Browser;
let citizen: Visitor;
let first: string;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
  await portal.setClock('2026-11-23T01:00:00.000Z');
  citizen = await visit(browser, portal);
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

const ward: Team = { reception: 'reception', of: '' };
const police: Team = { reception: 'reception', of: '4' };
const insurance: Team = { reception: 'reception3', of: '5' };

const mine = async (dossierId = first) => (await portal.as('citizen')).call('getDossier', { params: { dossierId } });
const begun = (place: number) =>
  until('the next part', async () => {
    const part = (await mine()).chain?.parts[place];
    return part?.status === 'submitted' ? part.dossierId : undefined;
  });
const sees = (text: string) => citizen.page.getByText(text).first().waitFor();

describe('birth, residence and health insurance, filed as one', { timeout: 240_000 }, () => {
  it('says on its page which procedures follow, and leads to each', async () => {
    await citizen.page.goto(`/dich-vu/${serviceId}/`);
    await citizen.page.getByRole('heading', { name: 'Thủ tục liên thông', exact: true }).waitFor();
    await citizen.look('the page of a linked procedure');
    await citizen.page.getByRole('link', { name: 'Đăng ký thường trú cho trẻ em' }).click();
    await citizen.page.getByRole('heading', { level: 1, name: 'Đăng ký thường trú cho trẻ em' }).waitFor();
  });

  it('is declared once, and says before handing in what that is for', async () => {
    const caller = await portal.as('citizen');
    const { caseId = '', answers = {} } = examples[0] ?? {};
    const opened = await caller.call('openDossier', { body: { serviceId, caseId } });
    first = opened.dossier.id;
    const params = { dossierId: first };
    await caller.call('saveAnswers', { params, body: { saved: 0, answers } });
    await sendPaper(caller, first, 'giay-chung-sinh');
    await signInAtHome(citizen, 'citizen');
    await citizen.page.goto(`/nop-ho-so/?dossier=${first}&step=check`);
    await sees('Khi nộp, bạn cũng nộp và cam đoan cho các thủ tục sau.');
    await citizen.look('what is filed with one button');
    const submit = { type: 'submit', version: 1, saved: 1, declaration: true };
    await caller.call('actOnDossier', { params, body: submit });
  });

  it('goes from agency to agency by itself, each with what was declared and the results before it', async () => {
    await worked(portal, first, ward);
    const residence = await begun(1);
    expect(await mine(residence)).toMatchObject({
      dossier: { agencyId: 'sl-ca-p-to-hieu', receivingAgencyId: 'sl-p-to-hieu' },
      documents: [{ asked: 'giay-khai-sinh', state: 'clean' }],
    });
    await worked(portal, residence, police);
    const card = await begun(2);
    expect((await mine(card)).documents.map(({ asked }) => asked).sort()).toEqual([
      'giay-khai-sinh',
      'ket-qua-thuong-tru',
    ]);
    await citizen.page.goto(`/ho-so-cua-toi/?dossier=${first}`);
    await citizen.page.getByRole('heading', { name: 'Thủ tục liên thông' }).waitFor();
    await sees('Công an phường Tô Hiệu');
    await citizen.look('a filing of three agencies');
    const officer = await visit(browser, portal, 'desk');
    await signInAtDesk(officer, 'reception3');
    await officer.page.goto(`/can-bo/?dossier=${card}`);
    await officer.page.getByRole('heading', { name: 'Thủ tục liên thông' }).waitFor();
    await officer.look('the last part of a filing, at the desk');
    await worked(portal, card, insurance);
    expect((await mine()).chain?.parts.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    const files = (await mine(card)).documents.filter(({ sealed }) => sealed !== undefined);
    expect(files.map(({ sealed }) => sealed)).toEqual(['01/BHYT-BHXH']);
  });

  it('told the citizen of each, and each is in the list with the filing it belongs to', async () => {
    await citizen.page.goto('/ho-so-cua-toi/');
    await sees('Thuộc hồ sơ liên thông');
    await citizen.look('one’s dossiers, of which two are parts');
    const { notices } = await (await portal.as('citizen')).call('listMyNotices');
    expect(notices.filter(({ action }) => action === 'submit')).toHaveLength(3);
    expect(notices.filter(({ action }) => action === 'open')).toEqual([]);
  });

  it('is written in the builder, part by part', async () => {
    const { draft } = await (
      await portal.as('editor')
    ).call('openDraft', {
      body: { kind: 'amended', serviceId },
    });
    const editor = await visit(browser, portal, 'desk');
    await signInToAdministration(editor, 'editor');
    await editor.page.goto(`/quan-tri/?draft=${draft.id}&tab=write&part=chain`);
    await editor.page.getByRole('button', { name: /^Đăng ký thường trú cho trẻ em/ }).click();
    const papers = editor.page.getByLabel('Giấy tờ, kết quả chuyển sang');
    expect(await papers.inputValue()).toBe('giay-khai-sinh = result');
    await editor.look('the chain of a service in the builder');
    await papers.fill('giay-khai-sinh = khong-co');
    await editor.page.locator('.govuk-error-message', { hasText: '“khong-co”' }).first().waitFor();
    await editor.leave();
  });
});
