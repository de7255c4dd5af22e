import { changeForms } from '#shared/dossier/change-forms.ts';
import type { FormsFrom } from '#shared/dossier/change-forms.ts';
import { provisionalMark, regulations, regulationSet } from '#shared/dossier/regulation-set.ts';
import type { Regulation } from '#shared/dossier/regulation-set.ts';
import type { FormsView } from '#shared/api/routes-forms.ts';
import { Refusal } from '#shared/errors.ts';
import { fill } from '#shared/words/text.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { useApp } from '../../session/app.tsx';
import { officeWords } from '../../words/admin-office.ts';
import { printedFormsWords as words } from '../../words/admin-printed-forms.ts';
import { LineField, OfficeForm } from './fields.tsx';
import { useForm } from './use-form.ts';
import type { Wrong } from './use-form.ts';
import { today } from './use-units.ts';

type Typed = { from: string; regulation: Regulation | undefined };

/** The turns with one more, which is judged alone: its place in the list is nothing one sees. */
const withTurn = (forms: readonly FormsFrom[], turn: FormsFrom): FormsFrom[] => [...forms, turn];

const wrongWith = (forms: readonly FormsFrom[], { from, regulation }: Typed): Wrong[] => {
  const missing = [
    ...(from === '' ? [{ path: 'from', message: words.dayMissing }] : []),
    ...(regulation === undefined ? [{ path: 'regulation', message: words.regulationMissing }] : []),
  ];
  if (from === '' || regulation === undefined) return missing;
  try {
    changeForms(forms, withTurn(forms, { from, regulation }), today());
    return [];
  } catch (error) {
    const found = error instanceof Refusal ? (error.detail.violations ?? []) : [];
    return found.map(({ path, message }) => ({ path: path.split('.').at(-1) ?? 'from', message }));
  }
};

const helpOf = (regulation: Regulation) =>
  regulationSet[regulation].provisional ? fill(words.provisionalHelp, { mark: provisionalMark }) : words.compared;

type Props = { view: FormsView; onDone: () => void; onReload: () => void };

/** From which day on the forms of which regulation are printed. */
export const FormsForm = ({ view, onDone, onReload }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const { forms, version } = view;
  const form = useForm<Typed>({
    place: 'printed-forms',
    start: { from: '', regulation: undefined },
    judge: (typed) => wrongWith(forms, typed),
    submit: async ({ from, regulation }, key) => {
      if (regulation === undefined) return;
      const body = { forms: withTurn(forms, { from, regulation }), version };
      await call('changeForms', { body, key: `${key}-${version}` });
    },
    onDone,
  });
  const { typed, change, wrong } = form;
  return (
    <OfficeForm form={form} title={words.form} button={officeWords.save} onReload={onReload}>
      <LineField
        path="from"
        label={words.from}
        hint={words.dayHint}
        type="date"
        value={typed.from}
        error={wrong('from')}
        onType={(from) => change({ from })}
      />
      <AskedTogether path="regulation" label={t(words.regulation)} error={wrong('regulation')}>
        <Radios<Regulation>
          path="regulation"
          chosen={typed.regulation}
          choices={regulations.map((value) => ({
            value,
            label: { vi: regulationSet[value].name, en: regulationSet[value].name },
            help: helpOf(value),
          }))}
          onChoose={(regulation) => change({ regulation })}
        />
      </AskedTogether>
    </OfficeForm>
  );
};
