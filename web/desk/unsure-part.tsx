import { part } from '../api/part.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { OnItsWay } from '../kit/on-its-way.tsx';
import { usePart } from '../kit/use-part.ts';
import type { Me } from '../session/staff-gate.tsx';
import { unsureWords as words } from '../words/desk-notices.ts';
import { CashNav } from './cash-nav.tsx';
import { QueueNav } from './queue-nav.tsx';

const pages = part(() => import('./unsure/unsure-page.tsx').then(({ UnsurePage }) => UnsurePage));

/** Messages that may not have arrived: beside the queues, in a part that comes when it is opened. */
export const UnsurePart = ({ me }: { me: Me }) => {
  const t = useSay();
  const { value: Page, error, retry } = usePart(pages, true);
  return (
    <div class="mc-desk">
      <div>
        <QueueNav view={undefined} counts={new Map()} me={me} />
        <UnsureNav me={me} here />
        <CashNav me={me} />
      </div>
      <div class="mc-desk-main">
        {Page ? (
          <Page />
        ) : (
          <>
            <Heading text={t(words.title)} />
            <OnItsWay error={error} onRetry={retry} />
          </>
        )}
      </div>
    </div>
  );
};

/** The way there, for whoever receives dossiers. */
export const UnsureNav = ({ me, here = false }: { me: Me; here?: boolean }) => {
  const t = useSay();
  if (!me.duties.includes('reception')) return null;
  return (
    <nav class="mc-queues" aria-label={t(words.title)}>
      <ul>
        <li>
          <a href="?notices=unsure" aria-current={here ? 'page' : undefined}>
            {t(words.title)}
          </a>
        </li>
      </ul>
    </nav>
  );
};
