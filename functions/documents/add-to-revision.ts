import { Refusal } from '#shared/errors.ts';
import { editableStatuses } from '#shared/dossier/editable-statuses.ts';
import { documentsOf, needsFile } from '#shared/service/documents-asked.ts';
import type { Field } from '#shared/service/form.ts';
import type { Service } from '#shared/service/service.ts';
import { serviceOf } from '../acting/service-of.ts';
import { addToDossier } from './new-document.ts';
import type { Call } from '../http/call.ts';
import type { Deps } from '../deps.ts';
import type { Folder } from '../store/folder.ts';

/** Files of one revision, all questions and documents together; a service asks for far fewer. */
const mostFiles = 60;
/** With those that were refused: they stay to be seen, and whoever opens the dossier reads them all. */
const mostWithRefused = 2 * mostFiles;

const withChildren = (field: Field): Field[] => (field.kind === 'group' ? [field, ...field.fields] : [field]);

/** How many files may come for `asked`; none where the service asks for no such file. Each entry of a group may bring its own. */
const filesAllowed = (service: Service, asked: string): number => {
  const document = documentsOf(service).find(({ id }) => id === asked);
  if (document) return needsFile(document) ? document.maxFiles : 0;
  const id = asked.startsWith('field.') ? asked.slice('field.'.length).split('.').at(-1) : undefined;
  const sections = service.form?.sections ?? [];
  const fields = sections.flatMap((section) => section.fields.flatMap(withChildren));
  const field = fields.find((each) => each.kind === 'file' && each.id === id);
  return field?.kind === 'file'
    ? sections.some((section) => section.fields.includes(field))
      ? field.maxFiles
      : mostFiles
    : 0;
};

/** The refusal of one file more than is allowed. */
export const tooMany = (asked: string, allowed: number): Refusal =>
  new Refusal('invalid', {
    violations: [
      {
        path: `documents.${asked}`,
        rule: 'max-files',
        message: {
          vi: `Chỉ nhận tối đa ${allowed} tệp; xóa bớt tệp cũ`,
          en: `At most ${allowed} files; remove one first`,
        },
      },
    ],
  });

const demandRoom = (folder: Folder, service: Service, asked: string): void => {
  const allowed = filesAllowed(service, asked);
  if (allowed === 0)
    throw new Refusal('invalid', {
      violations: [
        {
          path: 'asked',
          rule: 'not-asked',
          message: { vi: 'Thủ tục không yêu cầu tệp này', en: 'The service asks for no such file' },
        },
      ],
    });
  const { open } = folder.dossier.revision;
  const all = folder.documents.filter(({ revision }) => revision === open);
  const here = all.filter(({ state }) => state !== 'refused');
  const full = here.length >= mostFiles || all.length >= mostWithRefused;
  if (full || here.filter((each) => each.asked === asked).length >= allowed) throw tooMany(asked, allowed);
};

type Asking = Pick<Call<'requestUpload'>, 'body' | 'repeat'>;

/** What else is demanded of a file before it may come. */
type Demand = (folder: Folder, service: Service, asked: string) => void;

/** A ticket to upload one file of the revision being written. Refuses 'not-allowed-now', and 'invalid' what is not asked or one too many. */
export const addToRevision = async (deps: Deps, folder: Folder, asking: Asking, demand?: Demand) => {
  const { dossier } = folder;
  const { open } = dossier.revision;
  if (open === undefined || !editableStatuses.includes(dossier.status)) throw new Refusal('not-allowed-now');
  const service = await serviceOf(deps, dossier);
  demandRoom(folder, service, asking.body.asked);
  demand?.(folder, service, asking.body.asked);
  return addToDossier(deps, dossier, asking, { by: 'applicant', revision: open });
};
