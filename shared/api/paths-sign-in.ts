/** The route that the page calls which a sign-in comes back to: apart, since it loads nothing else of an application. */
export const signInPaths = {
  bindIdentity: { method: 'POST', path: '/api/me/identity' },
} as const;
