import type { Locale } from '#shared/words/text.ts';
import { askFeeWords as words } from '../words/ask-fee.ts';

const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
const place = document.querySelector<HTMLElement>('#fee-asker');

/** The controls' style sheet, which reading pages do without. */
const addStyles = (address: string): void => {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
};

const open = async (button: HTMLElement, said: HTMLElement): Promise<void> => {
  const { service = '', version = '', styles = '' } = place?.dataset ?? {};
  try {
    const { showFeeAsked } = await import('./show-fee-asked.tsx');
    addStyles(styles);
    if (place) await showFeeAsked(place, { id: service, version: Number(version) }, locale, words.ask[locale]);
    button.remove();
  } catch {
    said.textContent = words.unreached[locale];
  }
};

if (place) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'govuk-button govuk-button--secondary';
  button.textContent = words.ask[locale];
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => void open(button, said));
  place.append(button, said);
}
