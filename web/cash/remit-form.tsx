import { LineField, OfficeForm } from '../admin/office/fields.tsx';
import { useForm } from '../admin/office/use-form.ts';
import { useState } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { useApp } from '../session/app.tsx';
import { treasuryWords as words } from '../words/cash-treasury.ts';
import type { Remittance } from './treasury-page.tsx';

type Props = { view: Remittance; onDone: () => void; onLeave: () => void };

const Form = ({ view: { from, to, dong }, onDone, onLeave }: Props) => {
  const { call } = useApp();
  const t = useSay();
  const form = useForm({
    start: { document: '' },
    judge: ({ document }) => (document.trim() === '' ? [{ path: 'document', message: words.documentMissing }] : []),
    submit: ({ document }, key) => call('makeRemittance', { body: { from, to, dong, document }, key }),
    onDone,
  });
  return (
    <OfficeForm form={form} title={words.make} button={words.make} onLeave={onLeave}>
      <p class="govuk-body">{t(words.makeHelp)}</p>
      <LineField
        path="document"
        label={words.document}
        error={form.wrong('document')}
        value={form.typed.document}
        onType={(document) => form.change({ document })}
        width={20}
      />
    </OfficeForm>
  );
};

/** Notes that the period which is shown was remitted, at the sum which is shown. */
export const RemitForm = (props: Props) => {
  const t = useSay();
  const [isOpen, setOpen] = useState(false);
  const leave = () => {
    setOpen(false);
    props.onLeave();
  };
  return isOpen ? (
    <Form {...props} onLeave={leave} />
  ) : (
    <button type="button" class="govuk-button" onClick={() => setOpen(true)}>
      {t(words.make)}
    </button>
  );
};
