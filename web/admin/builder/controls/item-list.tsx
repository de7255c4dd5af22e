import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';
import { placeOfItem } from '#shared/service/definition/place.ts';
import { itemWords } from '#shared/words/definition-parts.ts';
import { idOf } from '../../../kit/asked.tsx';
import { useSay } from '../../../kit/locale.tsx';
import { builderWords as words } from '../../../words/admin-builder.ts';
import { inserted, movedBy, removedAt, withOwnId } from '../edit-lists.ts';
import { useEditor } from '../editor.tsx';
import { Remarks } from '../remarks.tsx';
import { itemAt } from '../spot.ts';
import type { Spot } from '../spot.ts';
import { useErrorAt } from './control.tsx';
import { ItemHead } from './item-head.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { RemovedNotice, undoId } from './removed-notice.tsx';

type ItemListProps<Item> = {
  at: Spot<Item[]>;
  /** What an item calls itself; blank, it is called by its number. */
  name: (item: Item) => string;
  /** What is known of it at a glance. */
  facts?: (item: Item) => ComponentChildren;
  /** Always unfolded: for items of a line or two. */
  flat?: boolean;
  /** What is wrong with the list as a whole is said elsewhere. */
  quiet?: boolean;
  children: (at: Spot<Item>, item: Item) => ComponentChildren;
};

/** What is wrong with a list or an item as a whole. */
const WholeError = ({ place }: { place: string }) => {
  const error = useErrorAt(place);
  return error === undefined ? null : <p class="govuk-error-message">{error}</p>;
};

/** A list whose items are unfolded one by one, moved by keyboard, deleted and brought back. */
export const ItemList = <Item,>({ at: list, name, facts, flat, quiet, children }: ItemListProps<Item>) => {
  const { closed, isOpen, setOpen, remove, focusOn, focusAt } = useEditor();
  const t = useSay();
  const noun = itemWords[list.key];
  const called = (item: Item, at: number) => name(item).trim() || `${noun ? t(noun) : ''} ${at + 1}`.trim();
  const placeAt = (at: number) => placeOfItem(list.place, list.value[at], at);
  const isNumbered = (at: number) => placeAt(at) === placeOfItem(list.place, undefined, at);
  const move = (at: number, by: number): string => {
    list.change((now) => movedBy(now, at, by));
    if (!isNumbered(at)) return placeAt(at);
    const [from, to] = [placeAt(at), placeAt(at + by)];
    const [wasOpen, otherWasOpen] = [isOpen(from), isOpen(to)];
    setOpen(from, otherWasOpen);
    setOpen(to, wasOpen);
    return to;
  };
  const erase = (item: Item, at: number) => {
    list.change((now) => removedAt(now, at));
    if (isNumbered(at))
      list.value.slice(at).forEach((_, more) => setOpen(placeAt(at + more), isOpen(placeAt(at + more + 1))));
    const restore = () => {
      let back = item;
      list.change((now) => {
        back = withOwnId(now, item);
        return inserted(now, back, at);
      });
      focusAt(placeOfItem(list.place, back, at));
    };
    remove({ listPlace: list.place, at, name: called(item, at), restore });
    focusOn(undoId);
  };
  return (
    <>
      {!quiet && <WholeError place={list.place} />}
      <ol class={`mc-items ${flat ? 'mc-items--flat' : ''}`} data-place={list.place}>
        {list.value.map((item, at) => {
          const place = placeOfItem(list.place, item, at);
          const open = flat === true || isOpen(place);
          const title = called(item, at);
          const acts = !closed && (
            <>
              <MoveButtons place={place} name={title} at={at} of={list.value.length} onMove={(by) => move(at, by)} />
              <button
                type="button"
                class="mc-plain mc-plain--danger"
                id={`${idOf(place)}-remove`}
                aria-label={t(words.removeNamed, { name: title })}
                onClick={() => erase(item, at)}
              >
                {t(words.remove)}
              </button>
            </>
          );
          return (
            <Fragment key={place}>
              <RemovedNotice listPlace={list.place} at={at} />
              <li class="mc-item" data-place={place} data-open={open}>
                {flat ? (
                  <div class="mc-item__acts">{acts}</div>
                ) : (
                  <ItemHead
                    place={place}
                    name={title}
                    facts={facts?.(item)}
                    isOpen={open}
                    onToggle={() => setOpen(place, !open)}
                  >
                    {acts}
                  </ItemHead>
                )}
                {open && (
                  <div class="mc-item__panel" id={`${idOf(place)}-panel`}>
                    <WholeError place={place} />
                    {children(itemAt(list, at), item)}
                    <Remarks place={place} label={title} />
                  </div>
                )}
              </li>
            </Fragment>
          );
        })}
        <RemovedNotice listPlace={list.place} at={list.value.length} />
      </ol>
    </>
  );
};
