import { AskedTogether, idOf } from './asked.tsx';
import { useSay } from './locale.tsx';
import { entryWords } from '../words/entries.ts';
import { kitWords } from '../words/kit.ts';
import type { FieldProps } from './field-props.ts';

type Address = { province: string; commune: string; detail: string };

const addressOf = (value: unknown): Address =>
  typeof value === 'object' && value !== null && 'province' in value
    ? (value as Address)
    : { province: '', commune: '', detail: '' };

/** An address: province, then its communes, then the rest in words. */
export const AddressField = (props: FieldProps<'address'>) => {
  const { field, path, value, onAnswer, optional, error, areas, closed } = props;
  const t = useSay();
  const address = addressOf(value);
  const communes = areas?.provinces.find(({ code }) => code === address.province)?.communes ?? [];
  const answer = (change: Partial<Address>) => {
    const next = { ...address, ...change };
    onAnswer(next.province === '' && next.commune === '' && next.detail === '' ? undefined : next);
  };
  const pick = (part: 'province' | 'commune', choices: { code: string; name: string }[], id: string) => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {t(entryWords[part])}
      </label>
      <select
        class={`govuk-select ${error === undefined ? '' : 'govuk-select--error'}`}
        id={id}
        name={`${path}.${part}`}
        disabled={closed}
        aria-invalid={error !== undefined || undefined}
        value={address[part]}
        onChange={({ currentTarget }) =>
          answer(
            part === 'province' ? { province: currentTarget.value, commune: '' } : { commune: currentTarget.value },
          )
        }
      >
        <option value="">{t(kitWords.choose)}</option>
        {choices.map(({ code, name }) => (
          <option value={code} key={code} selected={code === address[part]}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <AskedTogether
      path={path}
      label={t(field.label)}
      hint={field.help && t(field.help)}
      error={error}
      optional={optional}
    >
      {pick('province', areas?.provinces ?? [], idOf(path))}
      {pick('commune', communes, `${idOf(path)}-commune`)}
      <div class="govuk-form-group">
        <label class="govuk-label" for={`${idOf(path)}-detail`}>
          {t(entryWords.addressDetail)}
        </label>
        <input
          class={`govuk-input ${error === undefined ? '' : 'govuk-input--error'}`}
          id={`${idOf(path)}-detail`}
          name={`${path}.detail`}
          autoComplete={field.prefill === 'address' ? 'street-address' : 'off'}
          value={address.detail}
          readOnly={closed}
          aria-invalid={error !== undefined || undefined}
          onInput={({ currentTarget }) => answer({ detail: currentTarget.value })}
        />
      </div>
    </AskedTogether>
  );
};
