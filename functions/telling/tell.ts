import type { DossierEvent } from '#shared/dossier/dossier.ts';
import { placesOf } from '#shared/notice/channel.ts';
import type { Channel } from '#shared/notice/channel.ts';
import { defaultTemplate } from '#shared/notice/default-template.ts';
import { isTold } from '#shared/notice/is-told.ts';
import { noticeValues } from '#shared/notice/notices.ts';
import { goesOnAtCounter, isReached } from '#shared/notice/reached.ts';
import { renderNotice } from '#shared/notice/render.ts';
import type { Rendered } from '#shared/notice/render.ts';
import type { SendOutcome } from '#shared/notice/send-outcome.ts';
import type { NoticeChannel } from '#shared/notice/template-limits.ts';
import { untold } from '#shared/notice/untold.ts';
import type { Deps } from '../deps.ts';
import { answersOf } from '../store/folder.ts';
import type { Folder } from '../store/folder.ts';
import { namesFor } from './names-for.ts';
import { sendOnce } from './send-once.ts';

export type Message = { to: string; subject: string; text: string };
/** What hands a message over, by channel; says what came of it and does not throw. */
export type Carriers = Record<Channel['kind'], (message: Message) => Promise<SendOutcome>>;

/** Which event is told; with a channel, only over that one: a person had it sent again. */
export type Told = { dossierId: string; seq: number; channel?: Channel['kind'] | undefined };
/** So many seconds from now somebody should come again with the same message. */
export type Later = { later: number };

/** Reads what happened to which dossier. */
const read = async (deps: Deps, { dossierId, seq }: Told): Promise<{ folder: Folder; event: DossierEvent }> => {
  const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'notices' }, dossierId, 'with-events');
  const event = folder.events.find((each) => each.seq === seq);
  if (!event) throw new Error('the event is not there yet');
  return { folder, event };
};

/**
 * Tells the applicant of an event in their language: in the inbox, and at most once over each channel they wish, however often the event
 * comes and whoever dies in between. Where nobody can be told but on paper, that is listed for a person. Answers when somebody should come again, where a carrier refused it for now or another is at it.
 */
export const tell = async (deps: Deps, carriers: Carriers, told: Told): Promise<Later | undefined> => {
  const { folder, event } = await read(deps, told);
  const { dossier } = folder;
  const { action, seq } = event;
  if (!isTold(event)) return undefined;
  const { ownerId: personId, id: dossierId, receivingAgencyId: agencyId } = dossier;
  const [person, wishes] = await Promise.all([deps.people.get(personId), deps.wishes.of(personId)]);
  // Who brought it to a counter and has never signed in is reached as they said there.
  const reached = person ?? answersOf(folder, dossier.revision.filed)?.intake?.broughtBy;
  const of = { dossier, hasAccount: person !== undefined };
  const onPaper = isReached(of, reached) ? undefined : untold(event, agencyId, deps.now());
  if (onPaper) await deps.sendings.put(onPaper);
  const { inbox, channels } = placesOf(reached ?? {}, action, wishes);
  const wanted = channels.filter(({ kind }) => (told.channel ?? kind) === kind);
  const places: NoticeChannel[] = [...(inbox ? ['inbox' as const] : []), ...wanted.map(({ kind }) => kind)];
  if (places.length === 0) return undefined;
  const locale = wishes?.locale ?? dossier.locale;
  const [names, written] = await Promise.all([
    namesFor(deps, dossier, event, goesOnAtCounter(of)),
    deps.noticeTemplates.written(action, places),
  ]);
  const values = noticeValues(event, dossier, names, locale) ?? {};
  const rendered = (channel: NoticeChannel): Rendered => {
    const template = written.get(channel) ?? defaultTemplate(action, channel);
    return template ? renderNotice(template, channel, locale, values) : { title: '', body: '' };
  };
  if (inbox)
    await deps.notices.put({
      ...{ id: `${dossierId}.${seq}`, personId, dossierId, action, at: event.at },
      ...rendered('inbox'),
    });
  const again = await Promise.all(
    wanted.map(({ kind, to }) =>
      sendOnce(deps, { dossierId, seq, channel: kind, action, agencyId }, () => {
        const { title, body } = rendered(kind);
        return carriers[kind]({ to, subject: title, text: body });
      }),
    ),
  );
  const soonest = again.flatMap((each) => each?.later ?? []);
  return soonest.length > 0 ? { later: Math.min(...soonest) } : undefined;
};
