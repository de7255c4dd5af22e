import { useEffect, useState } from 'preact/hooks';
import type { AdminServiceRow } from '#shared/api/admin-views.ts';
import { useSay } from '../kit/locale.tsx';
import { newServiceWords as words } from '../words/admin-service.ts';
import { NewServiceForm } from './new-service-form.tsx';
import { useOpener } from '../kit/use-opener.ts';

/** Begins a service from nothing, from a file, or as a copy of another (asked for by `copyOf` at once). */
export const NewService = ({ rows, copyOf }: { rows: AdminServiceRow[]; copyOf: string }) => {
  const t = useSay();
  const [isOpen, setOpen] = useState(copyOf !== '');
  const { opener, first } = useOpener<HTMLButtonElement, HTMLInputElement>(isOpen);
  useEffect(() => {
    if (copyOf !== '') first.current?.focus();
  }, []);
  if (isOpen) return <NewServiceForm rows={rows} copyOf={copyOf} first={first} onLeave={() => setOpen(false)} />;
  return (
    <button type="button" class="govuk-button mc-begin" ref={opener} onClick={() => setOpen(true)}>
      {t(words.title)}
    </button>
  );
};
