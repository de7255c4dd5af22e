import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import type { Text } from '#shared/words/text.ts';
import { Asked, describedBy, idOf } from '../kit/asked.tsx';
import { useSay } from '../kit/locale.tsx';

type SelectProps = {
  path: string;
  label: Text;
  hint: Text;
  none: Text;
  rows: AdminServiceRow[];
  value: string;
  onChoose: (serviceId: string) => void;
};

/** One of the published services, or none. */
export const ServiceSelect = ({ path, label, hint, none, rows, value, onChoose }: SelectProps) => {
  const t = useSay();
  return (
    <Asked path={path} label={t(label)} hint={t(hint)} optional>
      <select
        class="govuk-select mc-wide"
        id={idOf(path)}
        value={value}
        aria-describedby={describedBy({ path, hint: '' })}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{t(none)}</option>
        {rows
          .filter(({ version }) => version !== undefined)
          .map(({ serviceId, name }) => (
            <option value={serviceId} selected={serviceId === value} key={serviceId}>
              {t(name)}
            </option>
          ))}
      </select>
    </Asked>
  );
};
