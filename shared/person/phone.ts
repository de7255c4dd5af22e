const mobile = /^(0|\+84)(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])\d{7}$/;
const landline = /^(0|\+84)2\d{8,9}$/;

/** A Vietnamese mobile number, or where allowed a landline; written without separators. */
export const isPhone = (text: string, landlineToo = false): boolean =>
  mobile.test(text) || (landlineToo && landline.test(text));

/** The number as networks take it (E.164): `0912345678` becomes `+84912345678`. */
export const internationalPhone = (phone: string): string => phone.replace(/^0/, '+84');
