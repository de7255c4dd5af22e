/** An account number to compare: spreadsheets group its digits and lose the noughts it begins with. */
export const bareAccount = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[^A-Z\d]/g, '')
    .replace(/^0+/, '');
