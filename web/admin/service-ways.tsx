import type { MutableRef } from 'preact/hooks';
import type { AdminServiceView } from '#shared/api/admin-views.ts';
import type { ChangeKind } from '#shared/service/draft/draft.ts';
import type { Text } from '#shared/words/text.ts';
import { useLocale, useSay } from '../kit/locale.tsx';
import { addressOf } from '../pages/addresses.ts';
import { servicePageWords as words } from '../words/admin-service.ts';

/** The definition as the same JSON as the seed's, for git, review as text, or another province. */
const download = ({ row, definition }: AdminServiceView) => {
  const link = document.createElement('a');
  const text = `${JSON.stringify(definition, null, 2)}\n`;
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${row.serviceId}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
};

type Props = {
  view: AdminServiceView;
  /** The button that suspends: the focus comes back to it. */
  suspender: MutableRef<HTMLButtonElement | null>;
  onBegin: (kind: ChangeKind) => void;
  onSuspend: () => void;
  onResume: () => void;
};
type Way = { name: Text; href?: string; onClick?: () => void; offered: boolean };

/** What may be done with a service, and where else it is seen. The first is what one came for. */
export const ServiceWays = ({ view, suspender, onBegin, onSuspend, onResume }: Props) => {
  const t = useSay();
  const locale = useLocale();
  const { row, actions } = view;
  const mayWrite = actions.includes('amend') && !row.draft;
  const ways: Way[] = [
    { name: words.openDraft, href: `?draft=${row.draft?.draftId ?? ''}`, offered: row.draft !== undefined },
    { name: words.amend, onClick: () => onBegin('amended'), offered: mayWrite },
    { name: words.resume, onClick: onResume, offered: actions.includes('resume') },
    { name: words.copy, href: `?view=services&copy=${row.serviceId}`, offered: actions.includes('copy') },
    { name: words.abolish, onClick: () => onBegin('abolished'), offered: mayWrite },
    { name: words.suspend, onClick: onSuspend, offered: actions.includes('suspend') },
    { name: words.download, onClick: () => download(view), offered: true },
  ];
  return (
    <ul class="mc-actions">
      {ways
        .filter(({ offered }) => offered)
        .map(({ name, href, onClick }, at) => {
          const look = `govuk-button ${at === 0 ? '' : 'govuk-button--secondary'}`;
          return (
            <li key={name.en}>
              {href === undefined ? (
                <button type="button" class={look} ref={name === words.suspend ? suspender : null} onClick={onClick}>
                  {t(name)}
                </button>
              ) : (
                <a class={look} href={href} draggable={false}>
                  {t(name)}
                </a>
              )}
            </li>
          );
        })}
      {row.version !== undefined && (
        <li>
          <a class="govuk-link mc-way" href={addressOf('service', locale, row.serviceId)}>
            {t(words.publicPage)}
          </a>
        </li>
      )}
    </ul>
  );
};
