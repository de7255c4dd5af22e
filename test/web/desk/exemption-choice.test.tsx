import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { InputsProps } from '#web/desk/action-form.tsx';
import { ExemptionChoice } from '#web/desk/exemption-choice.tsx';
import { aDossier } from '#test/shared/dossier/a-dossier.ts';

const both = (vi: string, en: string) => ({ vi, en });

it('judges what was claimed on evidence and nobody judged: never what holds by itself, or was judged', () => {
  const line = (id: string, exemption?: object) => ({
    id,
    name: both(id, id),
    dong: -8000,
    ...(exemption && { exemption }),
  });
  const evidence = both('Giấy xác nhận', 'Certificate');
  const lines = [
    line('phi'),
    line('truc-tuyen', { percent: 50 }),
    line('ho-ngheo', { percent: 100, evidence }),
    line('sinh-vien', { percent: 50, evidence }),
  ];
  const dossier = aDossier({ status: 'processing', exemptions: [{ id: 'sinh-vien', granted: true }] });
  const props = { typed: { exemption: '' }, errors: new Map(), opened: { view: { fee: { lines }, dossier } } };
  const html = renderToStaticMarkup(<ExemptionChoice {...(props as unknown as InputsProps)} />);
  expect([...html.matchAll(/value="(\w+:[^"]+)"/g)].map(([, value]) => value)).toEqual(['yes:ho-ngheo', 'no:ho-ngheo']);
});
