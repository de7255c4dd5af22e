import { channelOf } from '#shared/notice/channel.ts';
import type { Notice } from '#shared/notice/notice.ts';
import { noticeFor } from '#shared/notice/notices.ts';
import { depsAt, openContainer } from '../deps.ts';
import type { Deps } from '../deps.ts';
import { mailSender } from '../gateway/mail.ts';
import type { smsSender } from '../gateway/sms.ts';
import { serviceOf } from '../acting/service-of.ts';
import { agencyName } from '../view/agency-name.ts';
import { realTime } from '../real-time.ts';
import { eachMessage } from './each-message.ts';
import { notifyingEnvironment } from './environment.ts';
import type { EventMessage } from './event-message.ts';

const environment = notifyingEnvironment();
const container = openContainer(environment);
const sendMail = mailSender(environment.MAIL_FROM);

let loading: Promise<ReturnType<typeof smsSender>> | undefined;
/** Text messages; their client is loaded for the first person who has no e-mail. */
const sendSms = async (...given: Parameters<ReturnType<typeof smsSender>>) =>
  (await (loading ??= import('../gateway/sms.ts').then((sms) => sms.smsSender())))(...given);

/** What the applicant is told of an event; nothing where nobody need be told. */
const noticeOf = async (deps: Deps, { dossierId, seq }: EventMessage): Promise<Notice | undefined> => {
  const { folder } = await deps.dossiers.openFor({ kind: 'system', name: 'notices' }, dossierId, 'with-events');
  const event = folder.events.find((each) => each.seq === seq);
  if (!event) throw new Error('the event is not there yet');
  const { dossier } = folder;
  const [service, agency, receivingAgency, staffName] = await Promise.all([
    serviceOf(deps, dossier),
    agencyName(deps, dossier.agencyId),
    agencyName(deps, dossier.receivingAgencyId),
    event.actor.kind === 'staff' ? deps.reference.staffName(event.actor.staffId) : undefined,
  ]);
  return noticeFor(event, dossier, {
    service: service.name,
    agency,
    receivingAgency,
    ...(staffName !== undefined && { person: staffName }),
  });
};

/** Sends the notice over the one channel its person has; a message that went out is never sent again. */
const send = async (deps: Deps, notice: Notice, { dossierId, seq }: EventMessage): Promise<void> => {
  const person = await deps.people.get(notice.personId);
  const channel = person && channelOf(person);
  if (!channel) return;
  const sending = { dossierId, seq, channel: channel.kind };
  if (!(await deps.notices.claim(sending, deps.now()))) return;
  const link = `${deps.portalUrl}/ho-so-cua-toi/`;
  try {
    if (channel.kind === 'email')
      await sendMail({ to: channel.to, subject: notice.title, text: `${notice.body}\n\n${link}` });
    else await sendSms({ to: channel.to, text: `${notice.title}. ${link}` });
  } catch (error) {
    await deps.notices.giveUp(sending);
    throw error;
  }
  await deps.notices.sent(sending, deps.now());
};

/** Tells the applicant what happened: in the portal's inbox, and once by e-mail or SMS, however often the event comes. */
export const handler = eachMessage('notice-due', async (message) => {
  const deps = depsAt(container, realTime());
  const notice = await noticeOf(deps, message);
  if (!notice) return;
  await deps.notices.put(notice);
  await send(deps, notice, message);
});
