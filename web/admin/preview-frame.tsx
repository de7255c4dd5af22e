import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '#shared/words/text.ts';
import { Language } from '../kit/locale.tsx';

/** The styles citizens' pages have, the province’s colours too, copied from the page one is on. */
const stylesFor = (page: Document): Node[] =>
  [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    .filter(({ href }) => /\/((reading|forms)[^/]*|look\/[^/]+)\.css$/.test(href))
    .map((link) => page.importNode(link));

/** A link leads to its place on this page, and nowhere else. */
const stay = (event: MouseEvent) => {
  const link = event.target && (event.target as Element).closest('a[href]');
  if (!link) return;
  event.preventDefault();
  const [, id] = /^#(.+)/.exec(link.getAttribute('href') ?? '') ?? [];
  const place = id === undefined ? null : link.ownerDocument.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
};

const prepare = (page: Document, title: string): HTMLElement => {
  page.documentElement.className = 'govuk-template';
  page.title = title;
  page.head.replaceChildren(...stylesFor(page));
  const main = page.createElement('main');
  main.className = 'govuk-width-container govuk-main-wrapper';
  page.body.className = 'govuk-template__body mc-framed';
  page.body.replaceChildren(main);
  page.addEventListener('click', stay);
  return main;
};

type FrameProps = { title: string; width: 'phone' | 'desktop'; locale: Locale; children: ComponentChild };

/** A page within the page, truly as wide as a phone or a desktop, in the styles citizens get; what is asked there stays there. */
export const PreviewFrame = ({ title, width, locale, children }: FrameProps) => {
  const [main, setMain] = useState<HTMLElement>();
  const [height, setHeight] = useState(600);
  const begin = ({ contentDocument }: HTMLIFrameElement) => {
    if (contentDocument) setMain(prepare(contentDocument, title));
  };
  useEffect(() => {
    if (!main) return;
    main.ownerDocument.documentElement.lang = locale;
    render(<Language.Provider value={locale}>{children}</Language.Provider>, main);
  });
  useEffect(() => {
    if (!main) return;
    const sizes = new ResizeObserver(() => setHeight(Math.ceil(main.getBoundingClientRect().bottom) + 8));
    sizes.observe(main);
    return () => {
      sizes.disconnect();
      render(null, main);
    };
  }, [main]);
  return (
    <div class="mc-frame-room" role="region" aria-label={title} tabIndex={0}>
      <iframe
        class={`mc-frame mc-frame--${width}`}
        title={title}
        onLoad={({ currentTarget }) => begin(currentTarget)}
        height={height}
      />
    </div>
  );
};
