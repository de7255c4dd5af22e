import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../kit/locale.tsx';
import { useQuery } from '../kit/query.ts';
import { draftWords as words } from '../words/admin-draft.ts';
import { addressOfTab } from './builder/parts.ts';
import type { SaveMark } from './definition-writer.ts';
import { SaveMarkLine } from './save-mark.tsx';

const tabs = ['write', 'preview', 'examples', 'compare', 'history'] as const;
export type Tab = (typeof tabs)[number];

/** The tab asked for by the address. */
export const tabOf = (query: URLSearchParams, otherwise: Tab): Tab =>
  tabs.find((each) => each === query.get('tab')) ?? otherwise;

type Props = {
  tab: Tab;
  counts: Partial<Record<Tab, number>>;
  /** Where what was typed is; nothing where nothing may be typed. */
  mark: SaveMark | undefined;
  onRetry: () => void;
};

/** The ways into a draft, with what waits in each, and whether all is saved: in sight while one writes. */
export const DraftStrip = ({ tab, counts, mark, onRetry }: Props) => {
  const t = useSay();
  const query = useQuery();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    row.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab]);
  return (
    <div class="mc-strip">
      <nav class="mc-tabs" aria-label={t(words.tabs)} ref={row}>
        {tabs.map((each) => {
          const count = counts[each] ?? 0;
          return (
            <a href={addressOfTab(query, each)} aria-current={each === tab ? 'page' : undefined} key={each}>
              {t(each === 'write' && !mark ? words.read : words[each])}
              {count > 0 && (
                <span class="mc-tabs__count">
                  {count}
                  <span class="govuk-visually-hidden"> {t(words.waiting[each], { count })}</span>
                </span>
              )}
            </a>
          );
        })}
      </nav>
      {mark && <SaveMarkLine mark={mark} onRetry={onRetry} />}
    </div>
  );
};
