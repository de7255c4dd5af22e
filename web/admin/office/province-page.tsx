import { useState } from 'preact/hooks';
import type { ProvinceView } from '#shared/api/office-views.ts';
import { Banner } from '../../kit/banner.tsx';
import { Heading } from '../../kit/heading.tsx';
import { useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { provinceWords as words } from '../../words/admin-province.ts';
import { kitWords } from '../../words/kit.ts';
import { History } from './history.tsx';
import { ProvinceForm } from './province-form.tsx';

/** How the province presents itself on every page, and what was done to it. */
export const ProvincePage = (_: { me: Me; query: URLSearchParams }) => {
  const { call } = useApp();
  const t = useSay();
  const { value, error, reload } = useLoaded<ProvinceView>(() => call('getProvince', {}), 'province');
  const [saved, setSaved] = useState(false);
  return (
    <>
      <Heading text={t(words.title)} first />
      <RefusalBanner error={error} onRetry={reload} />
      {saved && (
        <Banner tone="success" alert>
          <p class="govuk-body">{t(words.saved)}</p>
        </Banner>
      )}
      <p class="govuk-body">{t(words.intro)}</p>
      {value && (
        <>
          <ProvinceForm
            view={value}
            onReload={reload}
            onDone={() => {
              setSaved(true);
              reload();
            }}
          />
          <History events={value.events} nameOf={(id) => id} />
        </>
      )}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
    </>
  );
};
