import type { DraftView } from '#shared/api/admin-views.ts';
import { Heading } from '../kit/heading.tsx';
import { useSay } from '../kit/locale.tsx';
import { RefusalBanner } from '../kit/refusal-banner.tsx';
import { useLoaded } from '../kit/use-loaded.ts';
import { useApp } from '../session/app.tsx';
import type { Me } from '../session/staff-gate.tsx';
import { adminWords } from '../words/admin.ts';
import { kitWords } from '../words/kit.ts';
import { OpenDraft } from './open-draft.tsx';

/** One draft: written, tried, checked, reviewed. */
export const DraftPage = ({ id, me }: { id: string; me: Me }) => {
  const { call, session } = useApp();
  const t = useSay();
  const loaded = useLoaded<DraftView>(() => call('getDraft', { params: { draftId: id } }), id);
  const { value } = loaded;
  if (value !== undefined)
    return (
      <OpenDraft view={value} me={me} onChanged={loaded.reload} key={`${value.draft.id} ${value.draft.version}`} />
    );
  return (
    <>
      <Heading text={t(adminWords.draft)} first />
      <RefusalBanner error={loaded.error} onRetry={loaded.reload} onSignIn={() => void session.signIn()} />
      {loaded.error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      <p>
        <a class="govuk-link" href="?view=drafts">
          {t(adminWords.backToDrafts)}
        </a>
      </p>
    </>
  );
};
