import type { Service, TimeLimit } from '#shared/service/service.ts';
import { channelWords } from '#shared/words/service-facts.ts';
import { useSay } from '../../../kit/locale.tsx';
import { adminParts as words } from '../../../words/admin-parts.ts';
import { optionsFrom, RadiosControl } from '../controls/choice-controls.tsx';
import { SeveralControl } from '../controls/several-control.tsx';
import { FoldedPair } from '../controls/folded-pair.tsx';
import { ItemList } from '../controls/item-list.tsx';
import { AddItem } from '../controls/add-item.tsx';
import { useEditor } from '../editor.tsx';
import { inside, itemAt, nameOf } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { TimeLimitFields } from './time-limit-fields.tsx';

type Channel = Service['channels'][number];

/** The channels as what is chosen; a note stays with its channel. */
const chosen = (channels: Spot<Channel[]>): Spot<Channel['channel'][]> => ({
  ...channels,
  value: channels.value.map(({ channel }) => channel),
  change: (update) =>
    channels.change((now) =>
      update(now.map(({ channel }) => channel)).map(
        (channel) => now.find((each) => each.channel === channel) ?? { channel },
      ),
    ),
});

const newLimit = { unit: 'working-day', asWritten: { vi: '', en: '' } } as TimeLimit;

/** How one may apply and how long it takes. */
export const TimePart = () => {
  const { root } = useEditor();
  const t = useSay();
  const channels = inside(root, 'channels');
  const limits = inside(root, 'timeLimits');
  return (
    <>
      <SeveralControl at={chosen(channels)} options={optionsFrom(channelWords)} hint={words.channelsHint} />
      {channels.value.map(({ channel }, at) => (
        <FoldedPair
          at={inside(itemAt(channels, at), 'note')}
          label={{
            vi: `Ghi chú: ${channelWords[channel].vi}`,
            en: `Note: ${channelWords[channel].en}`,
          }}
          key={channel}
        />
      ))}
      <h3 class="govuk-heading-s">{t(nameOf(limits))}</h3>
      <p class="govuk-hint">{t(words.limitsHint)}</p>
      <ItemList at={limits} name={({ asWritten }) => t(asWritten)}>
        {(at) => <TimeLimitFields at={at} />}
      </ItemList>
      <AddItem list={limits} label={words.addLimit} make={() => newLimit} />
      <RadiosControl at={inside(root, 'afterSupplement')} />
    </>
  );
};
