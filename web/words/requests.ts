import type { Text } from '#shared/words/text.ts';

/** What the form of each request to supplement is called where a history names them all. */
export const requestForm: Text = {
  vi: 'Phiếu yêu cầu bổ sung lần {no} (PDF)',
  en: 'Form of request no. {no} (PDF)',
};
