import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { InputsProps } from './action-form.tsx';

/** Which claimed reduction is judged, and whether its evidence proves it. */
export const ExemptionChoice = ({ typed, opened, errors, onType }: InputsProps) => {
  const t = useSay();
  const path = 'desk.exemption';
  const error = errors.get(path);
  const claimed = opened.view.fee.lines.filter(({ exemption }) => exemption !== undefined);
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
