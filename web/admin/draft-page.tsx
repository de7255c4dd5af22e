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
import { useSaid } from './said.tsx';

/** One draft: written, tried, checked, reviewed. What was done to it is said also after it opens anew. */
export const DraftPage = ({ id, me }: { id: string; me: Me }) => {
  const { call } = useApp();
  const t = useSay();
  const [said, say] = useSaid();
  const { value, error, reload } = useLoaded<DraftView>(() => call('getDraft', { params: { draftId: id } }), id);
  return (
    <>
      <p class="mc-way-back">
        <a class="govuk-link" href="?view=drafts">
          {t(adminWords.backToDrafts)}
        </a>
      </p>
      {value === undefined && <Heading text={t(adminWords.draft)} first />}
      <RefusalBanner error={error} onRetry={reload} />
      {value === undefined && error === undefined && (
        <p class="govuk-body" role="status">
          {t(kitWords.loading)}
        </p>
      )}
      {value && (
        <OpenDraft
          view={value}
          me={me}
          said={said}
          onChanged={reload}
          onDone={(words) => {
            say(words);
            reload();
          }}
          key={`${value.draft.id} ${value.draft.version}`}
        />
      )}
    </>
  );
};
