import { useEffect, useRef } from 'preact/hooks';

type Props = {
  text: string;
  caption?: string | undefined;
  first?: boolean;
  /** It stands in a panel that confirms something. */
  panel?: boolean;
};

/** The heading of a view: names the window, and takes the focus when the view changes, so that a screen reader says where one is. */
export const Heading = ({ text, caption, first, panel }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const [, portal = ''] = document.title.split(/ – (?=[^–]*$)/);
    document.title = `${text} – ${portal}`;
    if (first) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [text]);
  return (
    <h1 class={panel ? 'govuk-panel__title' : 'govuk-heading-l'} tabIndex={-1} ref={heading}>
      {caption !== undefined && <span class="govuk-caption-l">{caption}</span>}
      {text}
    </h1>
  );
};
