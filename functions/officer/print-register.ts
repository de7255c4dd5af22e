import { areaNames } from '#shared/agency/area-names.ts';
import { Refusal } from '#shared/errors.ts';
import { formAt } from '#shared/dossier/regulation-set.ts';
import { booksOf, linesPerBook } from '#shared/register/books.ts';
import { asClosed } from '#shared/register/register-line.ts';
import type { RegisterLine } from '#shared/register/register-line.ts';
import type { Deps } from '../deps.ts';
import type { UseCase } from '../http/call.ts';
import type { PaperSigning } from '../papers/open-signing.ts';
import { printedAgency } from '../papers/printed-agency.ts';
import { signedPaper } from '../papers/signed-paper.ts';
import { printRegister as printBook } from '../print/papers/register.ts';
import type { PrintedLine } from '../print/papers/register.ts';
import { registerPaper } from '../store/object-keys.ts';
import { agencyName } from '../view/agency-name.ts';
import { ownOrFormer } from './former-units.ts';
import { demandYear } from './register-of.ts';

/** The lines of a book, in the order they were received; what is before it is passed over. */
const linesIn = async (deps: Deps, unitId: string, year: number, book: number): Promise<RegisterLine[]> => {
  let cursor: string | undefined;
  for (let at = 1; ; at += 1) {
    const { lines, next } = await deps.registers.page(unitId, year, linesPerBook, cursor);
    if (at === book) return lines;
    if (next === undefined) return [];
    cursor = next;
  }
};

/** What lines do not keep themselves: how to reach whoever filed, how many sets, who handles it by name. */
const printed = async (deps: Deps, lines: readonly RegisterLine[]): Promise<PrintedLine[]> => {
  const [owners, areas] = await Promise.all([
    deps.registers.owners(lines.map(({ ownerId }) => ownerId)),
    deps.reference.areas(),
  ]);
  const byId = new Map(owners.map((person) => [person.personId, person]));
  const nameOf = areaNames(areas);
  return Promise.all(
    lines.map(async (line) => {
      const owner = byId.get(line.ownerId);
      const address = owner?.address;
      const place = address && [address.detail, nameOf(address.commune), nameOf(address.province)].join(', ');
      const [service, agency] = await Promise.all([
        deps.reference.service(line.serviceId, line.serviceVersion),
        agencyName(deps, line.agencyId, line.receivedAt),
      ]);
      return {
        line,
        agency: agency.vi,
        sets: service?.sets ?? 1,
        contact: [place, owner?.phone].filter((each) => each !== undefined).join('; '),
      };
    }),
  );
};

/** A book of the register of one's unit; signed once the year is closed, by the moment it was closed. */
export const printRegister =
  (signing: PaperSigning): UseCase<'printRegister'> =>
  async (deps, { actor, params, query }) => {
    const agencyId = await ownOrFormer(deps, (await actor).agencyId, query.unit);
    const year = demandYear(params.year, deps.now());
    const book = /^[1-9]\d{0,3}$/.test(params.book) ? Number(params.book) : 0;
    if (book === 0) throw new Refusal('not-found');
    const [closing, policy] = await Promise.all([deps.registers.closing(agencyId, year), deps.reference.policy()]);
    const at = closing?.at ?? deps.now();
    const print = async () => {
      const lines = await linesIn(deps, agencyId, year, book);
      if (lines.length === 0 && book > 1) throw new Refusal('not-found');
      const form = formAt(policy.forms, 'register', at);
      return printBook({
        unit: await printedAgency(deps, agencyId, at),
        year,
        book,
        at,
        ...(closing && { closing: { ...closing, books: booksOf(closing.count) } }),
        ...(form && { form }),
        lines: await printed(
          deps,
          lines.map((line) => asClosed(line, closing?.at)),
        ),
      });
    };
    const name = `so-theo-doi-${year}-quyen-${book}.pdf`;
    if (!closing) return { bytes: await print(), name };
    const words = {
      at: deps.now(),
      reason: `Đóng Sổ theo dõi hồ sơ năm ${year}, quyển ${book}`,
      location: closing.staffName,
    };
    return { bytes: await signedPaper(signing, registerPaper(agencyId, year, book), print, words), name };
  };
