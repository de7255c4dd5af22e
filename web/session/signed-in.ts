import { caller, isRefused } from '../api/call.ts';
import { sessionWords as words } from '../words/session.ts';
import type { Audience } from './kept-sign-in.ts';
import { openSession } from './session.ts';

const audience: Audience = location.pathname.startsWith('/can-bo/') ? 'staff' : 'applicant';
const session = openSession(audience);
const call = caller(session);

/** Binds the identity the provider vouches for, if this sign-in is not bound yet. */
const bind = async (idToken: string) => {
  try {
    await call('getMe', {});
  } catch (error) {
    if (!isRefused(error, 'not-found')) throw error;
    await call('bindIdentity', { body: { idToken } });
  }
};

const showFailure = () => {
  const message = document.createElement('p');
  message.className = 'govuk-body';
  message.setAttribute('role', 'alert');
  message.textContent = `${words.failed.vi}. ${words.failed.en}. `;
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = audience === 'staff' ? '/can-bo/' : '/ho-so-cua-toi/';
  link.textContent = `${words.again.vi} / ${words.again.en}`;
  message.append(link);
  document.querySelector('#app [role=status]')?.replaceWith(message);
};

try {
  const { returnTo, idToken } = await session.finish();
  if (audience === 'applicant') await bind(idToken);
  location.replace(returnTo);
} catch {
  showFailure();
}
