import { mayProcess } from '#shared/person/may-process.ts';
import { useSay } from '../kit/locale.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { manyWords as words } from '../words/desk-many.ts';

/** The way to handing over all that somebody holds, for who may hold dossiers. */
export const HandOverLink = ({ me, here }: { me: Me; here?: true }) => {
  const t = useSay();
  if (!mayProcess(me)) return null;
  return (
    <nav class="mc-queues" aria-label={t(words.handOver)}>
      <ul>
        <li>
          <a href="?handover=" aria-current={here && 'page'}>
            {t(words.handOver)}
          </a>
        </li>
      </ul>
    </nav>
  );
};
