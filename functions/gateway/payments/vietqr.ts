import { Refusal } from '#shared/errors.ts';
import { vietQr } from '#shared/payment/vietqr.ts';
import type { Provider } from './provider.ts';

/**
 * A transfer to the collector's own account, which a banking app scans. Nobody calls back and nobody can be asked: the bank's statement says what came.
 * Its terminal is `<BIN>/<account number>`.
 */
export const vietqr: Provider = {
  begin(terminal, { dong, reference }) {
    const [, bin = '', account = ''] = /^(\d{6})\/([A-Za-z\d]{1,19})$/.exec(terminal) ?? [];
    if (bin === '') return Promise.reject(new Refusal('provider-not-configured'));
    return Promise.resolve({ kind: 'qr', payload: vietQr({ bin, account, dong, purpose: reference }) });
  },
};
