import { useState } from 'preact/hooks';
import type { ExternalView } from '#shared/api/office-views.ts';
import { Heading } from '../../kit/heading.tsx';
import { useLocale, useSay } from '../../kit/locale.tsx';
import { RefusalBanner } from '../../kit/refusal-banner.tsx';
import { useLoaded } from '../../kit/use-loaded.ts';
import { useApp } from '../../session/app.tsx';
import type { Me } from '../../session/staff-gate.tsx';
import { externalWords as words } from '../../words/admin-external.ts';
import { factWords } from '../../words/admin-office.ts';
import { kitWords } from '../../words/kit.ts';
import { Said, useSaid } from '../said.tsx';
import { ChangeExternal, EndExternal } from './external-forms.tsx';
import { ExternalTag, keepsExternal } from './external-tag.tsx';
import { factInWords } from './fact-in-words.ts';
import { History } from './history.tsx';
import { useKnownServices } from './use-known-services.ts';
import type { KnownServices } from './use-known-services.ts';

const shownFacts = [
  ...(['name', 'summary', 'provider', 'href', 'validFrom', 'validTo', 'insteadOf', 'field', 'lifeEvents'] as const),
  ...(['audiences', 'administrativeLevel', 'keywords', 'code', 'unverified'] as const),
];

type Known = Pick<KnownServices, 'nameOf'>;

/** What is recorded, line by line; what is not said is left out. */
const Facts = ({ view: { service }, nameOf }: { view: ExternalView } & Known) => {
  const t = useSay();
  const locale = useLocale();
  const said = { ...service, field: service.field.name };
  const isSaid = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  const facts = shownFacts.filter((name) => isSaid(said[name]));
  return (
    <dl class="mc-known">
      {facts.map((name) => (
        <>
          <dt key={name}>{t(factWords[name] ?? { vi: name, en: name })}</dt>
          <dd>
            {name === 'href' ? (
              <a class="govuk-link" href={service.href}>
                {service.href}
              </a>
            ) : name === 'insteadOf' ? (
              <a class="govuk-link" href={`?service=${service.insteadOf ?? ''}`}>
                {nameOf(service.insteadOf ?? '')}
              </a>
            ) : (
              factInWords(name, said[name], { t, locale, nameOf })
            )}
          </dd>
        </>
      ))}
    </dl>
  );
};

type OpenedProps = { view: ExternalView; known: KnownServices; mayKeep: boolean; reload: () => void };

const Opened = ({ view, known, mayKeep, reload }: OpenedProps) => {
  const t = useSay();
  const [doing, setDoing] = useState<'change' | 'end'>();
  const [said, say] = useSaid();
  const { service, stands } = view;
  const leave = () => setDoing(undefined);
  const form = {
    view,
    onLeave: leave,
    onReload: reload,
    onDone: () => {
      leave();
      say(t(words.saved));
      reload();
    },
  };
  return (
    <>
      {doing === undefined && <Said said={said} />}
      <p class="govuk-body">
        <ExternalTag stands={stands} />
        {stands === 'hidden' && ` ${t(words.whyHidden, { name: known.nameOf(service.insteadOf ?? '') })}`}
      </p>
      {mayKeep && known.whole && doing === undefined && (
        <ul class="mc-actions">
          <li>
            <button type="button" class="govuk-button" onClick={() => setDoing('change')}>
              {t(words.change)}
            </button>
          </li>
          <li>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setDoing('end')}>
              {t(service.validTo === undefined ? words.end : words.changeEnd)}
            </button>
          </li>
        </ul>
      )}
      {doing === 'change' && <ChangeExternal {...form} known={known} />}
      {doing === 'end' && <EndExternal {...form} />}
      <h2 class="govuk-heading-m">{t(words.facts)}</h2>
      <Facts view={view} nameOf={known.nameOf} />
      <History events={view.events} nameOf={known.nameOf} />
    </>
  );
};

/** One service of another system: what is recorded, how it stands, what was done to it, and what may be done. */
export const ExternalPage = ({ id, me }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const known = useKnownServices();
  const loaded = useLoaded<ExternalView>(() => call('getExternalService', { params: { externalId: id } }), id);
  const { value } = loaded;
  const error = loaded.error ?? known.error;
  const reload = () => {
    loaded.reload();
    known.reload();
  };
  return (
    <>
      <Heading text={value ? t(value.service.name) : t(words.title)} first />
      <RefusalBanner error={error} onRetry={reload} />
      {value && <Opened view={value} known={known} mayKeep={keepsExternal(me.duties)} reload={loaded.reload} />}
      {!value && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=elsewhere">
          {t(words.back)}
        </a>
      </p>
    </>
  );
};
