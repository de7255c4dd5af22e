import { useState } from 'preact/hooks';
import { localDate } from '#shared/calendar/local-time.ts';
import type { Definition } from '#shared/api/admin-views.ts';
import type { Example } from '#shared/service/example.ts';
import type { Service } from '#shared/service/service.ts';
import type { Locale } from '#shared/words/text.ts';
import { portalNow } from '../api/portal-clock.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { ServiceContent } from '../pages/service-page.tsx';
import { exampleWords as words } from '../words/admin-examples.ts';
import { examplesIn, withExample } from './examples-in.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { SwitchGroup } from './switch-group.tsx';
import { Trial } from './trial.tsx';
import { useAgencies } from './use-agencies.ts';
import type { Judged } from './use-judged.ts';
import { useRules } from './use-rules.ts';

type Props = {
  definition: Definition;
  judged: Judged;
  onChange: ((next: Definition) => void) | undefined;
};

/** A day on which the service is in force: today, or its first day where that is still to come. */
const dayOf = ({ validFrom }: Service): string => {
  const today = localDate(portalNow());
  return validFrom > today ? validFrom : today;
};

/** The service as a citizen sees it: its page and its form, as wide as a phone or a desktop; trials never leave this page. */
export const PreviewTab = ({ definition, judged: { service, errors }, onChange }: Props) => {
  const t = useSay();
  const query = useQuery();
  const example = examplesIn(definition).find(({ id }) => id === query.get('example'));
  const [what, setWhat] = useState<'page' | 'form'>(example ? 'form' : 'page');
  const [width, setWidth] = useState<'phone' | 'desktop'>('phone');
  const [locale, setLocale] = useState<Locale>(useLocale());
  const agencies = useAgencies();
  const rules = useRules();
  if (service === undefined) return <p class="govuk-body">{t(words.mendFirst, { count: errors.length })}</p>;
  const keep = onChange && ((kept: Example) => onChange(withExample(definition, kept, example?.id)));
  const site = { agencies, assets: { styles: {}, scripts: {} }, today: dayOf(service), origin: '' };
  return (
    <>
      <div class="mc-switches">
        <SwitchGroup
          name={words.what}
          options={{ page: words.page, form: words.form }}
          value={what}
          onChoose={setWhat}
        />
        <SwitchGroup
          name={words.width}
          options={{ phone: words.phone, desktop: words.desktop }}
          value={width}
          onChoose={setWidth}
        />
        <SwitchGroup
          name={words.language}
          options={{ vi: words.vietnamese, en: words.english }}
          value={locale}
          onChoose={setLocale}
        />
      </div>
      <PreviewFrame title={t(what === 'page' ? words.page : words.form)} width={width} locale={locale} key={what}>
        {what === 'page' ? (
          <ServiceContent service={service} notices={{}} site={site} locale={locale} />
        ) : (
          <Trial
            service={service}
            agencies={agencies}
            rules={rules}
            example={example}
            onKeep={keep}
            key={example?.id ?? ''}
          />
        )}
      </PreviewFrame>
    </>
  );
};
