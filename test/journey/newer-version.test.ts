import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Definition } from '#shared/api/admin-views.ts';
import { launchBrowser } from '#test/support/chromium.ts';
import { aDraft, serviceId, someAnswers } from '#test/support/filing.ts';
import { startWholePortal } from '#test/support/portal.ts';
import type { WholePortal } from '#test/support/portal.ts';
import { until } from '#test/support/until.ts';
import { heading } from './journey.ts';
import { signInAtHome, visit } from './visitor.ts';

let portal: WholePortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startWholePortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await portal.close();
});

type Section = { fields: { id: string; label: object }[] };

/** The form without the question of a telephone, and with another label. */
const changed = (definition: Definition): Definition => {
  const { sections } = definition.form as unknown as { sections: Section[] };
  const fieldsAfter = (fields: Section['fields']) =>
    fields
      .filter(({ id }) => id !== 'requesterPhone')
      .map((field) =>
        field.id === 'registeredName'
          ? { ...field, label: { vi: 'Tên người đã đăng ký', en: 'Name that was registered' } }
          : field,
      );
  const form = { sections: sections.map((section) => ({ ...section, fields: fieldsAfter(section.fields) })) };
  return { ...definition, form: form as never };
};

/** Its department changes the online service, and a reviewer puts it online. */
const putOnline = async (): Promise<void> => {
  const [editor, reviewer] = await Promise.all([portal.as('editor'), portal.as('reviewer')]);
  const { draft, definition } = await editor.call('openDraft', { body: { kind: 'amended', serviceId } });
  const params = { draftId: draft.id };
  await editor.call('saveDefinition', { params, body: { saved: 0, definition: withoutPhone(changed(definition)) } });
  await editor.call('actOnDraft', { params, body: { type: 'send', version: 1, saved: 1 } });
  await reviewer.call('actOnDraft', { params, body: { type: 'put-online', version: 2, saved: 1 } });
  await until('the newer version', async () =>
    (await fetch(`${portal.url}/data/services/${serviceId}/2.json`)).ok ? true : undefined,
  );
};

/** Examples answer what is asked and nothing else. */
const withoutPhone = (definition: Definition): Definition => ({
  ...definition,
  examples: (definition.examples as { answers: Record<string, unknown> }[]).map((example) => {
    const { requesterPhone: _none, ...answers } = example.answers;
    return { ...example, answers };
  }) as never,
});

describe('a draft whose service changed since it was begun', () => {
  it('is told what differs and what would be left out, and takes it with its answers', async () => {
    const citizen = await portal.as('citizen');
    const dossierId = await aDraft(citizen);
    await putOnline();
    await until('what the portal knows a minute later', async () => {
      // Opening another one is judged by what is in force just then, and what was known before is renewed.
      await citizen.call('openDossier', { body: { serviceId, agencyId: 'sl-p-to-hieu' } });
      return (await citizen.call('getDossier', { params: { dossierId } })).newerVersion;
    });
    const visitor = await visit(browser, portal);
    const { page, look } = visitor;
    await signInAtHome(visitor, 'citizen');
    await page.goto(`/nop-ho-so/?dossier=${dossierId}`);
    const told = page.getByRole('region', { name: 'Thủ tục đã có nội dung mới' });
    await told.waitFor();
    await told.getByText(/Xem \d+ điểm thay đổi/).click();
    await told.getByText('Tên người đã đăng ký', { exact: true }).waitFor();
    expect(await told.innerText()).toMatch(/sẽ bị bỏ: [^.]*điện thoại/i);
    await look('a draft whose service has changed');
    await told.getByRole('button', { name: 'Chuyển sang nội dung mới' }).click();
    await told.waitFor({ state: 'detached' });
    await heading(page, 'Chủ hồ sơ');
    const { dossier, answers } = await citizen.call('getDossier', { params: { dossierId } });
    expect(dossier).toMatchObject({ serviceVersion: 2, version: 2, status: 'draft' });
    const { requesterPhone: _none, ...kept } = someAnswers();
    expect(answers?.answers).toEqual(kept);
    expect(visitor.faults).toEqual([]);
    await visitor.leave();
  });
});
