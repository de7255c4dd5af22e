import type { Status } from '#shared/dossier/status.ts';
import { lifecycle } from '#shared/dossier/lifecycle.ts';
import { messageFile } from '#shared/document/message-file.ts';
import { Refusal } from '#shared/errors.ts';
import type { Staff } from '#shared/person/actor.ts';
import type { UseCase } from '../http/call.ts';
import { addToDossier } from '../documents/new-document.ts';
import type { Folder } from '../store/folder.ts';

type May = (actor: Staff, folder: Folder) => boolean;

const decides = ({ duties }: Staff): boolean => duties.includes('processor') || duties.includes('leader');
const workedOn = (status: Status): boolean => status === 'accepted' || status === 'processing';
const deciding: May = ({ agencyId }, { dossier }) => workedOn(dossier.status) && agencyId === dossier.agencyId;

/** What staff upload, and when: a result or minutes where it is decided, a file of a message, one for an opinion that is asked of them. */
const kinds: Record<string, { may: May; needs?: (actor: Staff) => boolean }> = {
  result: { may: deciding, needs: decides },
  minutes: { may: deciding, needs: decides },
  [messageFile]: {
    may: ({ agencyId }, { dossier }) =>
      lifecycle[dossier.status].message !== undefined &&
      [dossier.agencyId, dossier.receivingAgencyId].includes(agencyId),
  },
  opinion: {
    may: ({ agencyId }, { opinions }) => opinions.some(({ at, stage }) => at === agencyId && stage === 'with-agency'),
    needs: decides,
  },
};

/** A ticket to upload a result, minutes, or a file of a message or of an opinion. */
export const requestDeskUpload: UseCase<'requestDeskUpload'> = async (deps, call) => {
  const { actor, folder } = await deps.dossiers.openFor(call.actor, call.params.dossierId, 'for-opinion');
  const { dossier } = folder;
  const { asked } = call.body;
  const kind = Object.hasOwn(kinds, asked) ? kinds[asked] : undefined;
  if (!kind)
    throw new Refusal('invalid', {
      violations: [
        {
          path: 'asked',
          rule: 'not-asked',
          message: {
            vi: 'Cán bộ chỉ tải lên kết quả, biên bản, tệp kèm tin nhắn hoặc ý kiến',
            en: 'Staff upload results, minutes, and files of messages or opinions only',
          },
        },
      ],
    });
  if (kind.needs && !kind.needs(actor)) throw new Refusal('wrong-role');
  if (!kind.may(actor, folder)) throw new Refusal('not-allowed-now');
  const byAgency = asked === 'opinion' ? { byAgency: actor.agencyId } : {};
  return addToDossier(deps, dossier, call, {
    by: 'staff',
    revision: dossier.revision.filed,
    staffId: actor.staffId,
    ...byAgency,
  });
};
