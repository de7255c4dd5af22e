import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useSay } from './locale.tsx';
import { kitWords } from '../words/kit.ts';

type Tone = 'important' | 'success';

/** A notice above the content: something the person should know before going on. `alert` is read out at once. */
export const Banner = (props: { tone?: Tone; title?: string; alert?: boolean; children: ComponentChildren }) => {
  const t = useSay();
  const id = useId();
  const tone = props.tone ?? 'important';
  return (
    <div
      class={`govuk-notification-banner ${tone === 'success' ? 'govuk-notification-banner--success' : ''}`}
      role={props.alert ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div class="govuk-notification-banner__header">
        <h2 class="govuk-notification-banner__title" id={id}>
          {props.title ?? t(kitWords[tone])}
        </h2>
      </div>
      <div class="govuk-notification-banner__content">{props.children}</div>
    </div>
  );
};
