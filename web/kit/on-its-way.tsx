import { kitWords } from '../words/kit.ts';
import { useSay } from './locale.tsx';
import { RefusalBanner } from './refusal-banner.tsx';

/** In place of what is still being fetched: that it comes, or that it was not reached and can be asked for again. */
export const OnItsWay = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => {
  const t = useSay();
  return error === undefined ? (
    <p class="govuk-body" role="status">
      {t(kitWords.loading)}
    </p>
  ) : (
    <RefusalBanner error={error} onRetry={onRetry} />
  );
};
