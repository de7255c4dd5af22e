/** What may be uploaded, by content and not by name. */
export const documentTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** The largest file in bytes: 10 MB, shown beside the control (TT 32/2017 Đ7). */
export const maxDocumentBytes = 10 * 1024 * 1024;
export const minDocumentBytes = 1;
