import { fill } from '#shared/words/text.ts';
import { AskedTogether } from '../../kit/asked.tsx';
import { useSay } from '../../kit/locale.tsx';
import { Radios } from '../../kit/radios.tsx';
import { collectingWayWords, collectorWords as words, remitsWords } from '../../words/admin-collectors.ts';
import { AccountFields } from './account-fields.tsx';
import { LineField, PairField } from './fields.tsx';
import { ChecksField } from './several-fields.tsx';
import type { TypedCollector } from './typed-collector.ts';
import type { Form } from './use-form.ts';

type Props = { form: Form<TypedCollector> };

/** What receipts say. */
const OnReceipts = ({ form: { typed, change, wrong } }: Props) => (
  <>
    <PairField
      path="name"
      label={words.name}
      hint={words.nameHint}
      value={typed.name}
      error={wrong('name')}
      onType={(name) => change({ name })}
    />
    <LineField
      path="taxCode"
      label={words.taxCode}
      width={20}
      value={typed.taxCode}
      error={wrong('taxCode')}
      onType={(taxCode) => change({ taxCode })}
    />
    <LineField
      path="form"
      label={words.form}
      hint={words.formHint}
      width={20}
      value={typed.form}
      error={wrong('form')}
      onType={(form) => change({ form: form.toUpperCase() })}
    />
    <LineField
      path="series"
      label={words.series}
      hint={words.seriesHint}
      width={5}
      value={typed.series}
      error={wrong('series')}
      onType={(series) => change({ series: series.toUpperCase() })}
    />
  </>
);

/** All that is known of how a unit collects fees. */
export const CollectorFields = ({ form, old }: Props & { old: readonly string[] }) => {
  const t = useSay();
  const { typed, change, wrong } = form;
  const terminal = typed.terminal === '' ? t(words.terminalUnknown) : typed.terminal;
  return (
    <>
      <OnReceipts form={form} />
      <ChecksField
        path="ways"
        label={words.ways}
        hint={words.waysHint}
        names={collectingWayWords}
        chosen={typed.ways}
        error={wrong('ways')}
        onChoose={(ways) => change({ ways })}
      />
      {(typed.ways.includes('vnpay') || typed.terminal !== '') && (
        <LineField
          path="terminal"
          label={words.terminal}
          hint={fill(words.terminalHint, { terminal })}
          width={20}
          value={typed.terminal}
          error={wrong('terminal') ?? wrong('vnpay')}
          onType={(each) => change({ terminal: each.toUpperCase() })}
        />
      )}
      <AccountFields form={form} old={old} />
      <AskedTogether path="remits" label={t(words.remits)} error={wrong('remits')}>
        <Radios
          path="remits"
          chosen={typed.remits}
          choices={(['weekly', 'monthly'] as const).map((value) => ({ value, label: remitsWords[value] }))}
          onChoose={(remits) => change({ remits })}
        />
      </AskedTogether>
    </>
  );
};
