import type { PaperData } from './paper-data.ts';
import type { Sheet } from './sheet.ts';

/** Where whoever holds the paper follows the dossier: its code, or the temporary one before acceptance. */
export const trackingQr = (
  sheet: Sheet,
  { dossier, portalUrl }: PaperData,
  code = dossier.code ?? dossier.temporaryCode ?? '',
): void => {
  sheet.qr(`${portalUrl}/tra-cuu/?code=${code}`, `Tra cứu tiến độ hồ sơ ${code} tại ${portalUrl}/tra-cuu/`);
};
