import type { FunctionComponent } from 'preact';
import type { Part } from '../api/part.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { usePart } from '../kit/use-part.ts';
import { views } from './views.ts';

const Page = ({ title, page }: { title: string; page: Part<FunctionComponent> }) => {
  const { value: Shown, error, retry } = usePart(page, true);
  if (Shown) return <Shown />;
  return (
    <>
      <Heading text={title} first />
      <OnItsWay error={error} onRetry={retry} />
    </>
  );
};

/** A part of one's own pages that comes when it is opened. */
export const ViewPage = ({ view }: { view: string }) => {
  const t = useSay();
  const asked = views[view];
  return asked ? <Page title={t(asked.name)} page={asked.page} key={view} /> : null;
};

/** Links to those parts. */
export const ViewLinks = () => {
  const t = useSay();
  return (
    <>
      {Object.entries(views)
        .filter(([, { linked }]) => linked)
        .map(([view, { name }]) => (
          <p class="govuk-body" key={view}>
            <a class="govuk-link" href={`?view=${view}`}>
              {t(name)}
            </a>
          </p>
        ))}
    </>
  );
};
