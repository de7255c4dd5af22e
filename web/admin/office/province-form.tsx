import type { ProvinceView } from '#shared/api/office-views.ts';
import { colourViolations } from '#shared/province/change-province.ts';
import { provinceLengths } from '#shared/province/province-limits.ts';
import type { Province } from '#shared/province/province.ts';
import type { Colours } from '#shared/province/colours.ts';
import { fill } from '#shared/words/text.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { provinceWords as words } from '../../words/admin-province.ts';
import { ColourField, isColour } from './colour-field.tsx';
import { EmblemField } from './emblem-field.tsx';
import { OfficeForm, PairField } from './fields.tsx';
import { textWrong } from './judged-text.ts';
import { ProvincePreview } from './province-preview.tsx';
import { useForm } from './use-form.ts';
import type { Wrong } from './use-form.ts';

const texts = ['portal', 'name', 'footer'] as const;
const colourNames = ['header', 'accent', 'action'] as const satisfies readonly (keyof Colours)[];

const coloursWrong = ({ colours }: Province): Wrong[] => {
  const unknown = colourNames.filter((name) => !isColour(colours[name]));
  if (unknown.length === 0) return colourViolations(colours);
  return unknown.map((name) => ({ path: `colours.${name}`, message: fill(words.colourWrong, { name: words[name] }) }));
};

type Props = { view: ProvinceView; onDone: () => void; onReload: () => void };

/** How the province presents itself, all of it together, with what a page would look like. */
export const ProvinceForm = ({ view, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm<Province>({
    start: view.province,
    judge: (typed) => [
      ...texts.flatMap((path) => textWrong(path, words[path], typed[path], provinceLengths[path])),
      ...coloursWrong(typed),
    ],
    submit: ({ emblem, ...typed }, key) =>
      call('changeProvince', {
        body: { ...typed, ...(emblem !== undefined && { emblem }), version: view.version },
        key: `${key}-${view.version}`,
      }),
    onDone,
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm form={form} title={words.form} button={officeWords.save} onReload={onReload}>
      {texts.map((path) => (
        <PairField
          path={path}
          label={words[path]}
          {...(path === 'footer' && { hint: words.footerHint, lines: 3 })}
          value={typed[path]}
          error={wrong(path)}
          onType={(value) => change({ [path]: value })}
          key={path}
        />
      ))}
      <EmblemField value={typed.emblem} error={wrong('emblem')} onChange={(emblem) => change({ emblem })} />
      {colourNames.map((name) => (
        <ColourField
          name={name}
          colours={typed.colours}
          error={wrong(`colours.${name}`)}
          onType={(colour) => change({ colours: { ...typed.colours, [name]: colour } })}
          key={name}
        />
      ))}
      {coloursWrong(typed).length === 0 ? <ProvincePreview {...typed} /> : <p class="mc-meta">{t(words.noPreview)}</p>}
      <AskedTogether path="languages" label={t(words.languages)} error={wrong('languages')}>
        <Radios
          path="languages"
          chosen={typed.languages.includes('en')}
          choices={[
            { value: true, label: words.both },
            { value: false, label: words.onlyVietnamese, help: words.onlyVietnameseHelp },
          ]}
          onChoose={(both) => change({ languages: both ? ['vi', 'en'] : ['vi'] })}
        />
      </AskedTogether>
    </OfficeForm>
  );
};
