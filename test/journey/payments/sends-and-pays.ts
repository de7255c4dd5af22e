import { expect, it } from 'vitest';
import { readSeed } from '#test/infra/seed/read-seed.ts';
import { someAnswers } from '#test/support/filing.ts';
import { publishingOffice } from '#test/support/publishing-office.ts';
import { until } from '#test/support/until.ts';
import { Service } from '#shared/service/service.ts';
import { heading } from '../journey.ts';
import { signInAtHome, visit } from '../visitor.ts';
import { choose, outcomes, stage } from './stage.ts';

const template = Service.parse(readSeed('services/ban-sao-trich-luc-ho-tich.json'));
const paidFirst: Service = {
  ...template,
  id: 'trich-luc-nop-truoc',
  code: '9.000099',
  fee: { ...template.fee, due: 'before-submission' },
};

/** A service whose fee is paid with the submission. */
export const sendsAndPays = (): void => {
  it('counts as submitted once it is paid', async () => {
    const { portal, browser } = stage;
    const office = publishingOffice(portal);
    await office.decide([{ versions: [paidFirst] }], '2026-11-01T02:00:00.000Z');
    office.close();
    await until('the service', async () => {
      const answer = await fetch(`${portal.url}/data/services/${paidFirst.id}/1.json`);
      await answer.text();
      return answer.ok ? true : undefined;
    });
    const citizen = await portal.as('citizen');
    const body = { serviceId: paidFirst.id, agencyId: 'sl-p-to-hieu' };
    const { dossier } = await citizen.call('openDossier', { body });
    const params = { dossierId: dossier.id };
    await citizen.call('saveAnswers', { params, body: { saved: 0, answers: someAnswers({ copies: 3 }) } });

    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/nop-ho-so/?dossier=${dossier.id}&step=check`);
    await heading(page, 'Kiểm tra và nộp');
    await page.getByLabel(/Tôi cam đoan/).check();
    await look('checking what is paid with the submission');
    await page.getByRole('button', { name: 'Gửi và thanh toán' }).click();
    await heading(page, 'Đã gửi hồ sơ, chờ thanh toán');
    await look('sent, and still to be paid');
    const statusNow = async () => (await citizen.call('getDossier', { params })).dossier.status;
    expect(await statusNow()).toBe('payment-before-acceptance');
    await page.getByRole('button', { name: 'Nộp qua VNPay' }).click();
    await choose(page, outcomes.success);
    await heading(page, 'Đã nộp 24.000 đ');
    expect(await statusNow()).toBe('submitted');
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
};
