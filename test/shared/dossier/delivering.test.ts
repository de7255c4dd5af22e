import { describe, expect, it } from 'vitest';
import { act } from '#shared/dossier/act.ts';
import type { Delivery } from '#shared/dossier/delivery.ts';
import type { Dossier } from '#shared/dossier/dossier.ts';
import { Refusal } from '#shared/errors.ts';
import { asksDelivery, deliveryFrom, firstDelivery } from '#shared/service/delivery-form.ts';
import { deliveryInWords } from '#shared/words/delivery.ts';
import { aContext, aDossier, anOfficer } from './a-dossier.ts';

type Ways = Delivery['way'][];
const offering = (...delivery: Ways) => ({ result: { name: { vi: 'Kết quả', en: 'Result' }, delivery } });
const context = (...ways: Ways) => aContext({ service: { ...aContext().service, ...offering(...ways) } });

const submitted = (ways: Ways, delivery?: Delivery, parts: Partial<Dossier> = {}) =>
  act(
    aDossier(parts),
    { type: 'submit', version: 1, saved: 1, declaration: true, ...(delivery && { delivery }) },
    context(...ways),
  );
const wrongWith = (ways: Ways, delivery: Delivery) => {
  try {
    submitted(ways, delivery);
    return [];
  } catch (error) {
    return error instanceof Refusal ? (error.detail.violations ?? []).map(({ path, rule }) => [path, rule]) : [];
  }
};
const byPost: Delivery = { way: 'post', address: 'Bản Hìn, phường Chiềng An', name: 'Lò Văn An', phone: '0912345678' };

describe('how a result is to be received', () => {
  it('stands as it was said, to whom and where to by post; the event says the way alone', () => {
    const { dossier, event } = submitted(['online', 'counter', 'post'], byPost);
    expect(dossier.delivery).toEqual(byPost);
    expect(event.refs.delivery).toBe('post');
    expect(JSON.stringify(event)).not.toContain('Hìn');
  });

  it('is refused where it is not offered, by post without an address, or with no telephone number', () => {
    expect(wrongWith(['online', 'counter'], byPost)).toEqual([['delivery.way', 'choice']]);
    expect(wrongWith(['counter', 'post'], { way: 'post' })).toEqual([['delivery.address', 'required']]);
    expect(wrongWith(['post'], { ...byPost, phone: '12' }).map(([path]) => path)).toEqual(['delivery.phone']);
    expect(wrongWith(['counter', 'post'], byPost)).toEqual([]);
  });

  it('keeps no address of a way that needs none', () => {
    const { dossier } = submitted(['counter', 'post'], { ...byPost, way: 'counter' });
    expect(dossier.delivery).toEqual({ way: 'counter' });
  });

  it('is the only way there is where nobody says so, and else nothing is claimed, nor of what the National Portal sent', () => {
    expect(submitted(['counter']).dossier.delivery).toEqual({ way: 'counter' });
    expect(submitted(['counter', 'online']).dossier.delivery).toBeUndefined();
    expect(submitted(['post'], undefined, { channel: 'national' }).dossier.delivery).toBeUndefined();
  });

  it('may be chosen anew until the result is there; the receipt says what stood at acceptance', () => {
    const ways = context('counter', 'post');
    const filed = submitted(['counter', 'post'], { way: 'counter' }).dossier;
    const accepted = act(filed, { type: 'accept', version: 2 }, { ...ways, actor: anOfficer(['reception']) }).dossier;
    const anew = (dossier: Dossier) =>
      act(dossier, { type: 'choose-delivery', version: dossier.version, delivery: byPost }, ways).dossier;
    expect(anew(accepted)).toMatchObject({ delivery: byPost, deliveryOnReceipt: { way: 'counter' } });
    expect(() => anew({ ...accepted, status: 'resolved' })).toThrow('not-allowed-now');
  });

  it('is asked where there is anything to choose or to say, and begins with how it was filed', () => {
    expect([offering('counter'), offering('online'), offering('post'), offering('online', 'counter')].map(asksDelivery)) //
      .toEqual([false, false, true, true]);
    expect(firstDelivery(offering('online', 'counter'), 'counter')).toEqual({ way: 'counter' });
    expect(firstDelivery(offering('counter', 'post'), 'online')).toEqual({ way: 'counter' });
    expect(deliveryFrom({ way: 'post', address: 'Bản Hìn', name: '' })).toEqual({ way: 'post', address: 'Bản Hìn' });
  });

  it('is said in one line, in person with where', () => {
    const receiving = { vi: 'UBND phường A', en: 'Ward A' };
    expect(deliveryInWords(byPost, receiving).vi) //
      .toBe('Qua bưu chính công ích: Lò Văn An, 0912345678, Bản Hìn, phường Chiềng An');
    expect(deliveryInWords({ way: 'counter' }, receiving).en).toBe('In person: Ward A');
    expect(deliveryInWords({ way: 'online' }, receiving).vi).toBe('Trực tuyến, trên cổng dịch vụ công này');
  });
});
