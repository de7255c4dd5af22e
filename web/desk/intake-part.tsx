import { part } from '../api/part.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { usePart } from '../kit/use-part.ts';
import type { Me } from '../session/staff-gate.tsx';
import { deskWords } from '../words/desk.ts';
import { intakeLinkWords } from '../words/intake-link.ts';

const pages = part(() => import('../intake/intake-pages.tsx'));

/** The intake of dossiers on paper, in a part that comes when it is opened. */
export const IntakePart = (props: { place: string; query: URLSearchParams; me: Me }) => {
  const t = useSay();
  const { value, error, retry } = usePart(pages, true);
  return (
    <>
      <a class="govuk-back-link" href={props.place === 'start' ? '?view=new' : '?intake=start'}>
        {t(props.place === 'start' ? deskWords.queues : intakeLinkWords.title)}
      </a>
      {value ? (
        <value.IntakePages {...props} />
      ) : (
        <>
          <Heading text={t(intakeLinkWords.title)} />
          <OnItsWay error={error} onRetry={retry} />
        </>
      )}
    </>
  );
};
