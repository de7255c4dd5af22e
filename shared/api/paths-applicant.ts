/** Method and path of every route that anyone or an applicant calls. */
export const applicantPaths = {
  health: { method: 'GET', path: '/api/health' },
  openapi: { method: 'GET', path: '/api/openapi.json' },
  trackDossier: { method: 'GET', path: '/api/track/{code}' },
  printBlankForm: { method: 'GET', path: '/api/services/{serviceId}/blank-form' },

  bindIdentity: { method: 'POST', path: '/api/me/identity' },
  getMe: { method: 'GET', path: '/api/me' },
  openDossier: { method: 'POST', path: '/api/dossiers' },
  getDossier: { method: 'GET', path: '/api/dossiers/{dossierId}' },
  saveAnswers: { method: 'PUT', path: '/api/dossiers/{dossierId}/answers' },
  requestUpload: { method: 'POST', path: '/api/dossiers/{dossierId}/documents' },
  removeDocument: { method: 'DELETE', path: '/api/dossiers/{dossierId}/documents/{documentId}' },
  linkDocument: { method: 'GET', path: '/api/dossiers/{dossierId}/documents/{documentId}/link' },
  actOnDossier: { method: 'POST', path: '/api/dossiers/{dossierId}/actions' },
  printPaper: { method: 'GET', path: '/api/dossiers/{dossierId}/papers/{paper}' },
  listMyDossiers: { method: 'GET', path: '/api/my/dossiers' },
  listMyNotices: { method: 'GET', path: '/api/my/notices' },
  readNotice: { method: 'PUT', path: '/api/my/notices/{noticeId}/read' },
} as const;
