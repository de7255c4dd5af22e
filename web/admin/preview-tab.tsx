import { useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Definition } from '#shared/api/admin-views.ts';
import type { DefinitionError } from '#shared/service/definition/definition-error.ts';
import type { Example } from '#shared/service/example.ts';
import { writtenService } from '#shared/service/definition/written-service.ts';
import type { Text } from '#shared/words/text.ts';
import { portalNow } from '../api/portal-clock.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { ServiceContent } from '../pages/service-page.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { Trial } from './trial.tsx';
import { useAgencies } from './use-agencies.ts';

type Switch<Value extends string> = {
  name: Text;
  options: readonly Value[];
  value: Value;
  onChoose: (value: Value) => void;
};

/** A few choices in a row, one pressed. */
const Choose = <Value extends keyof typeof words>({ name, options, value, onChoose }: Switch<Value>) => {
  const t = useSay();
  return (
    <div class="mc-switch" role="group" aria-label={t(name)}>
      {options.map((each) => (
        <button type="button" aria-pressed={each === value} onClick={() => onChoose(each)} key={each}>
          {t(words[each])}
        </button>
      ))}
    </div>
  );
};

type Props = {
  definition: Definition;
  errors: DefinitionError[];
  draftId: string;
  onChange: ((next: Definition) => void) | undefined;
};

/** The service as a citizen sees it: its page and its form, as wide as a phone or a desktop; trials never leave this page. */
export const PreviewTab = ({ definition, errors, onChange }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const [what, setWhat] = useState<'page' | 'form'>('page');
  const [width, setWidth] = useState<'phone' | 'desktop'>('phone');
  const agencies = useAgencies();
  const { service } = writtenService(definition);
  if (service === undefined) return <p class="govuk-body">{t(words.mendFirst, { count: errors.length })}</p>;
  const site = { agencies, assets: { styles: {}, scripts: {} }, today: localDate(portalNow()), origin: '' };
  const keep =
    onChange &&
    ((example: Example) =>
      onChange({ ...definition, examples: [...service.examples, example] as unknown as Definition[string] }));
  return (
    <>
      <div class="mc-switches">
        <Choose name={words.what} options={['page', 'form']} value={what} onChoose={setWhat} />
        <Choose name={words.width} options={['phone', 'desktop']} value={width} onChoose={setWidth} />
      </div>
      <div class={`mc-preview mc-preview--${width}`} lang={locale}>
        {what === 'page' ? (
          <ServiceContent service={service} notices={{}} site={site} locale={locale} />
        ) : (
          <Trial service={service} agencies={site.agencies} onKeep={keep} />
        )}
      </div>
    </>
  );
};
