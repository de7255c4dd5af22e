import type { SupplementItem } from '#shared/dossier/action.ts';
import { AskedTogether, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { deskWords as words } from '../words/desk.ts';
import type { InputsProps } from './action-form.tsx';
import { itemNames } from './item-names.ts';

const itemOf = (key: string): SupplementItem => {
  const [kind = '', ...ref] = key.split(':');
  return { kind: kind as SupplementItem['kind'], ref: ref.join(':'), reason: '' };
};

/** Everything that can be asked again, each with a reason of its own (NĐ 61/2018 Đ15.3: once, completely). */
export const SupplementItems = ({ typed, opened, errors, onType }: InputsProps) => {
  const t = useSay();
  const { supplementCount } = opened.view.dossier;
  const names = [...itemNames(opened.service, t), ['other:other', t(words.askOther)] as const];
  const set = (key: string, item: SupplementItem | undefined) => {
    const { [key]: _before, ...rest } = typed.items;
    onType({ items: item === undefined ? rest : { ...rest, [key]: item } });
  };
  return (
    <>
      {supplementCount > 0 && <p class="mc-why">{t(words.askSecond, { count: supplementCount })}</p>}
      <AskedTogether
        path="desk.items"
        label={t(words.askAgain)}
        hint={t(words.askAgainHelp)}
        error={errors.get('desk.items')}
      >
        <div class="govuk-checkboxes govuk-checkboxes--small">
          {names.map(([key, name], place) => {
            const item = typed.items[key];
            const path = `desk.items.${key}`;
            const error = errors.get(path);
            const box = place === 0 ? idOf('desk.items') : `${idOf(path)}-box`;
            return (
              <div key={key}>
                <div class="govuk-checkboxes__item">
                  <input
                    class="govuk-checkboxes__input"
                    id={box}
                    type="checkbox"
                    checked={item !== undefined}
                    onChange={({ currentTarget }) => set(key, currentTarget.checked ? itemOf(key) : undefined)}
                  />
                  <label class="govuk-label govuk-checkboxes__label" for={box}>
                    {name}
                  </label>
                </div>
                {item && (
                  <div class={`mc-ask-reason ${error === undefined ? '' : 'govuk-form-group--error'}`}>
                    <label class="govuk-label" for={idOf(path)}>
                      {t(words.askReason, { name })}
                    </label>
                    {error !== undefined && (
                      <p class="govuk-error-message" id={`${idOf(path)}-error`}>
                        {error}
                      </p>
                    )}
                    <textarea
                      class="govuk-textarea"
                      rows={2}
                      id={idOf(path)}
                      maxLength={2000}
                      value={item.reason}
                      aria-describedby={describedBy({ path, error })}
                      onInput={({ currentTarget }) => set(key, { ...item, reason: currentTarget.value })}
                    />
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </AskedTogether>
    </>
  );
};
