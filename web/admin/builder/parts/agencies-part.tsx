import { isRealDate } from '#shared/service/real-date.ts';
import type { Service } from '#shared/service/service.ts';
import { formatDate } from '#shared/words/format.ts';
import { useLocale, useSay } from '../../../kit/locale.tsx';
import { adminAgencies as words } from '../../../words/admin-agencies.ts';
import { DayControl } from '../controls/day-control.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { TextPair } from '../controls/text-pair.tsx';
import { useEditor } from '../editor.tsx';
import { inside, nameOf as partName } from '../spot.ts';
import { AddAgencies } from './add-agencies.tsx';
import { AgencySelect, useAgencyName } from './agency-select.tsx';

type Offering = Service['offerings'][number];

/** Who decides, and which agencies handle it where and when. */
export const AgenciesPart = () => {
  const { root } = useEditor();
  const t = useSay();
  const locale = useLocale();
  const nameOf = useAgencyName();
  const day = (text: string) => (isRealDate(text) ? formatDate(text, locale) : '…');
  const facts = ({ agencyId, receivingAgencyId, validFrom, validTo }: Offering) =>
    [
      validTo === undefined
        ? t(words.since, { from: day(validFrom) })
        : t(words.between, { from: day(validFrom), to: day(validTo) }),
      agencyId === receivingAgencyId ? '' : t(words.receivedAt, { name: nameOf(receivingAgencyId) }),
    ]
      .filter((fact) => fact !== '')
      .join(' · ');
  const offerings = inside(root, 'offerings');
  return (
    <>
      <TextPair at={inside(root, 'competentAgency')} hint={words.competentHint} />
      <TextPair at={inside(root, 'coordinatingAgency')} optional />
      <h3 class="govuk-heading-s">{t(partName(offerings))}</h3>
      <p class="govuk-hint">{t(words.offeringsHint)}</p>
      <ItemList at={offerings} name={({ agencyId }) => (agencyId === '' ? '' : nameOf(agencyId))} facts={facts}>
        {(at) => (
          <>
            <AgencySelect at={inside(at, 'agencyId')} />
            <AgencySelect at={inside(at, 'receivingAgencyId')} />
            <div class="mc-row">
              <DayControl at={inside(at, 'validFrom')} />
              <DayControl at={inside(at, 'validTo')} optional />
            </div>
          </>
        )}
      </ItemList>
      <AddAgencies at={offerings} />
    </>
  );
};
