import { unjudged } from '#shared/payment/unjudged.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { InputsProps } from './action-form.tsx';

/** Which reduction claimed on evidence, and not judged yet, is judged, and whether its evidence proves it. */
export const ExemptionChoice = ({ typed, opened, errors, onType }: InputsProps) => {
  const t = useSay();
  const path = 'desk.exemption';
  const error = errors.get(path);
  const { fee, dossier } = opened.view;
  const open = unjudged(fee, dossier);
  const claimed = fee.lines.filter(({ id }) => open.includes(id));
  return (
    <Asked path={path} label={t(words.exemption)} error={error}>
      <select
        class="govuk-select"
        id={idOf(path)}
        value={typed.exemption}
        aria-describedby={describedBy({ path, error })}
        onChange={({ currentTarget }) => onType({ exemption: currentTarget.value })}
      >
        <option value="">{t(words.choose)}</option>
        {claimed.flatMap(({ id, name }) =>
          (['yes', 'no'] as const).map((granted) => (
            <option value={`${granted}:${id}`} key={`${granted}:${id}`}>
              {t(granted === 'yes' ? words.grant : words.deny, { name: t(name) })}
            </option>
          )),
        )}
      </select>
    </Asked>
  );
};
