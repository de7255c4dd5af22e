import type { RouteName } from '#shared/api/paths.ts';
import { organisationId } from '#functions/organisations/organisation-id.ts';
import { signInHash } from '#functions/http/actor.ts';
import { people } from '#functions/store/people.ts';
import type { BenchPortal } from '../support/bench-portal.ts';
import type { Asked } from '../support/gateway-event.ts';

type Priced = <Body = Record<string, unknown>>(name: RouteName, asked?: Asked, what?: string) => Promise<Body>;

const taxCode = '0100109106';

/** Prices what a representative grants one member of staff, and what it takes to accept it. */
export const priceOrganisations = async (priced: Priced, { table }: BenchPortal): Promise<void> => {
  const issuer = process.env.APPLICANT_ISSUER ?? '';
  await people(table).put({
    personId: signInHash({ issuer, subject: 'director' }),
    ...{ fullName: 'Lò Văn Giám Đốc', assuranceLevel: 2, locale: 'vi' },
    organisations: [{ taxCode, name: 'Công ty Hoa Ban' }],
  });
  const params = { organisationId: organisationId(taxCode) };
  const by = (asked: Omit<Asked, 'as'>): Asked => ({ as: 'director', ...asked });
  const terms = { rights: ['file', 'pay', 'view'], validFrom: '2026-01-01', validTo: '2027-01-01' };
  const invited = await priced<{ grant: { id: string }; url: string }>(
    'grantRights',
    by({ params, body: { invitee: 'Chị Lan', ...terms } }),
  );
  const token = invited.url.slice(invited.url.indexOf('#') + 1);
  await priced('acceptGrant', { as: 'accountant', body: { token } });
  await priced('listMyOrganisations', { as: 'accountant' });
  await priced('listGrants', by({ params }));
  await priced('listOrganisationDossiers', { as: 'accountant', params });
  await priced('revokeGrant', by({ params: { ...params, grantId: invited.grant.id } }));
};
