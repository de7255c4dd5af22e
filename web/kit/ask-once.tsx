import { useRef, useState } from 'preact/hooks';
import type { Text } from '#shared/words/text.ts';
import { useSay } from './locale.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import { useOpener } from './use-opener.ts';

/** What is said of something that cannot be undone: its button, the question with what it means, and both answers. */
export type OnceWords = { opens: Text; title: Text; help?: Text; yes: Text; no: Text };

type Props = {
  words: OnceWords;
  values?: Record<string, string | number>;
  /** Whom or what it is about, for who hears the buttons one after the other. */
  of?: string;
  isButton?: boolean;
  /** Can it be done again? Then the question closes when it is done; what is done once takes its button along. */
  isRepeatable?: boolean;
  act: () => Promise<unknown>;
};

/** A button that asks once before it acts; a refusal stands with the question, so that the answer can be given again. */
export const AskOnce = ({ words, values = {}, of, isButton = false, isRepeatable = false, act }: Props) => {
  const t = useSay();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>();
  const busy = useRef(false);
  const { opener, first } = useOpener<HTMLButtonElement, HTMLHeadingElement>(asking);
  const leave = () => {
    setAsking(false);
    setError(undefined);
  };
  const answer = async () => {
    if (busy.current) return;
    busy.current = true;
    setError(undefined);
    await act().then(() => isRepeatable && leave(), setError);
    busy.current = false;
  };
  return (
    <>
      <button
        type="button"
        class={isButton ? 'govuk-button govuk-button--secondary' : 'mc-plain mc-plain--danger'}
        aria-expanded={asking}
        ref={opener}
        onClick={() => setAsking(true)}
      >
        {t(words.opens, values)}
        {of !== undefined && <span class="govuk-visually-hidden"> {of}</span>}
      </button>
      {asking && (
        <div class="mc-letter">
          <h3 class="govuk-heading-s mc-focusable" tabIndex={-1} ref={first}>
            {t(words.title, values)}
          </h3>
          {words.help && <p class="govuk-body">{t(words.help, values)}</p>}
          <RefusalBanner error={error} />
          <div class="mc-buttons">
            <button type="button" class="govuk-button govuk-button--warning" onClick={() => void answer()}>
              {t(words.yes, values)}
            </button>
            <button type="button" class="mc-plain" onClick={leave}>
              {t(words.no, values)}
            </button>
          </div>
        </div>
      )}
    </>
  );
};
