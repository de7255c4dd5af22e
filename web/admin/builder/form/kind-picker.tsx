import type { FieldKind } from '#shared/service/form.ts';
import { fieldKindWords } from '#shared/words/field-kinds.ts';
import { Radios } from '../../../kit/radios.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { adminForm as words } from '../../../words/admin-form.ts';
import { kindHelp } from '../../../words/admin-kinds.ts';
import { mayStandInGroup } from '../edit-kinds.ts';

type PickerProps = { path: string; inGroup: boolean; chosen: FieldKind; onChoose: (kind: FieldKind) => void };

/** The kinds of question, each with what it is for; in a group neither files nor groups. */
export const KindPicker = ({ path, inGroup, chosen, onChoose }: PickerProps) => {
  const t = useSay();
  const kinds = (Object.keys(fieldKindWords) as FieldKind[]).filter((kind) => !inGroup || mayStandInGroup(kind));
  return (
    <fieldset class="govuk-fieldset mc-kinds">
      <legend class="govuk-fieldset__legend">{t(words.newKind)}</legend>
      <Radios
        path={path}
        small
        choices={kinds.map((kind) => ({ value: kind, label: fieldKindWords[kind], help: kindHelp[kind] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </fieldset>
  );
};
