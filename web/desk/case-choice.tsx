import { AskedTogether } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { Radios } from '../kit/radios.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { InputsProps } from './action-form.tsx';

/** Which case of the procedure a dossier of the National Portal is accepted as; none is taken for granted. */
export const CaseChoice = ({ typed, opened: { service }, errors, onType }: InputsProps) => {
  const t = useSay();
  const path = 'desk.caseId';
  return (
    <AskedTogether path={path} label={t(words.caseId)} hint={t(words.caseHelp)} error={errors.get(path)}>
      <Radios
        path={path}
        choices={service.cases.map(({ id, name, help }) => ({ value: id, label: name, help }))}
        chosen={typed.caseId}
        onChoose={(caseId) => onType({ caseId })}
      />
    </AskedTogether>
  );
};
