import type { SupplementItem } from '#shared/dossier/action.ts';
import { AskedTogether, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';
import { actingWords as words } from '../words/desk-acting.ts';
import type { InputsProps } from './action-form.tsx';
import type { ItemGroup } from './item-names.ts';

const itemOf = (key: string): SupplementItem => {
  const [kind = '', ...ref] = key.split(':');
  return { kind: kind as SupplementItem['kind'], ref: ref.join(':'), reason: '' };
};

type ItemProps = {
  name: string;
  path: string;
  box: string;
  item: SupplementItem | undefined;
  error: string | undefined;
  onItem: (item: SupplementItem | undefined) => void;
  fresh: () => SupplementItem;
};

/** One thing that may be asked again; ticked, it wants its reason. */
const Item = ({ name, path, box, item, error, onItem, fresh }: ItemProps) => {
  const t = useSay();
  return (
    <div>
      <div class="govuk-checkboxes__item">
        <input
          class="govuk-checkboxes__input"
          id={box}
          type="checkbox"
          checked={item !== undefined}
          onChange={({ currentTarget }) => onItem(currentTarget.checked ? fresh() : undefined)}
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
            aria-invalid={error !== undefined || undefined}
            onInput={({ currentTarget }) => onItem({ ...item, reason: currentTarget.value })}
          />
        </div>
      )}
    </div>
  );
};

type GroupProps = Pick<InputsProps, 'typed' | 'errors' | 'onType'> & { group: ItemGroup; first: boolean };

const Group = ({ group, first, typed, errors, onType }: GroupProps) => {
  const t = useSay();
  const set = (key: string) => (item: SupplementItem | undefined) => {
    const { [key]: _before, ...rest } = typed.items;
    onType({ items: item === undefined ? rest : { ...rest, [key]: item } });
  };
  const chosen = group.items.filter(({ key }) => typed.items[key] !== undefined).length;
  return (
    <details class="mc-ask-group" open={first || chosen > 0}>
      <summary>
        {t(group.title)} {chosen > 0 && <strong class="mc-count">{t(words.chosen, { count: chosen })}</strong>}
      </summary>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {group.items.map(({ key, name }, place) => {
          const path = `desk.items.${key}`;
          return (
            <Item
              key={key}
              name={name}
              path={path}
              box={first && place === 0 ? idOf('desk.items') : `${idOf(path)}-box`}
              item={typed.items[key]}
              error={errors.get(path)}
              onItem={set(key)}
              fresh={() => itemOf(key)}
            />
          );
        })}
      </div>
    </details>
  );
};

/** Everything that can be asked again, each with a reason of its own (NĐ 61/2018 Đ15.3: once, completely). */
export const SupplementItems = ({
  typed,
  groups,
  errors,
  onType,
}: Pick<InputsProps, 'typed' | 'groups' | 'errors' | 'onType'>) => {
  const t = useSay();
  return (
    <AskedTogether
      path="desk.items"
      label={t(words.askAgain)}
      hint={t(words.askAgainHelp)}
      error={errors.get('desk.items')}
    >
      {groups.map((group, place) => (
        <Group key={group.title.en} group={group} first={place === 0} typed={typed} errors={errors} onType={onType} />
      ))}
    </AskedTogether>
  );
};
