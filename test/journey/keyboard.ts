import type { Locator, Page } from 'playwright-core';

/** Somebody who works with keys alone: what is not reached with Tab is not reached. */
export type Keyboard = {
  /** Goes to a control. */
  reach: (control: Locator) => Promise<void>;
  /** Presses a button or follows a link. */
  press: (control: Locator) => Promise<void>;
  /** Writes into a field, in the place of what is there, as an input method for Vietnamese hands it over. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Chooses from a list by what it says. */
  choose: (list: Locator, label: string) => Promise<void>;
  /** Ticks a box, or chooses one of several radios. */
  tick: (control: Locator) => Promise<void>;
  /** Writes an ISO date into a field for a day. */
  day: (field: Locator, date: string) => Promise<void>;
  /** Hands a file to a field. */
  file: (field: Locator, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<void>;
};

/** More tries than any page needs. */
const most = 100;

/**
 * How many stops of the Tab key away an element is from the focus, as far as the page shows; below zero it is before. Zero is there: of several
 * radios any will do.
 */
const stopsTo = (element: Element): number => {
  const page = element.ownerDocument;
  const focus = page.activeElement ?? page.body;
  const nameOf = (each: Element) => (each instanceof HTMLInputElement && each.type === 'radio' ? each.name : undefined);
  const group = nameOf(element);
  if (focus === element || (group !== undefined && nameOf(focus) === group)) return 0;
  const isBefore = focus !== page.body && (focus.compareDocumentPosition(element) & 2) !== 0;
  const between = [
    ...page.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter((each) => each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => {
      const [one, other] = isBefore ? [element, focus] : [focus, element];
      return one.compareDocumentPosition(each) & 4 && other.compareDocumentPosition(each) & 2;
    });
  const radios = new Set<string>();
  const stops = between.filter((each) => {
    const name = nameOf(each);
    if (name === undefined || !radios.has(name)) {
      if (name !== undefined) radios.add(name);
      return true;
    }
    return false;
  });
  return (stops.length + 1) * (isBefore ? -1 : 1);
};

/** The keys of a page. */
export const keyboardOf = (page: Page): Keyboard => {
  const { keyboard } = page;
  // Somebody listens from the start: the first chooser would open before it was waited for.
  page.on('filechooser', () => undefined);
  const reach = async (control: Locator): Promise<void> => {
    await control.waitFor({ state: 'attached' });
    for (let looked = 0; looked < most; looked += 1) {
      const stops = await control.evaluate(stopsTo);
      if (stops === 0) return;
      // All but the last at once; what was counted wrongly is made up for one by one.
      const times = looked === 0 ? Math.max(1, Math.abs(stops) - 1) : 1;
      for (let pressed = 0; pressed < times; pressed += 1) await keyboard.press(stops < 0 ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`no key leads to ${control.toString()}`);
  };
  return {
    reach,
    press: async (control) => {
      await reach(control);
      await keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await keyboard.press('Control+A');
      await keyboard.insertText(text);
    },
    choose: async (list, label) => {
      await reach(list);
      const chosen = () => list.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.label ?? '');
      await keyboard.press('Home');
      for (let pressed = 0; pressed < most; pressed += 1) {
        if ((await chosen()).trim() === label) return;
        await keyboard.press('ArrowDown');
      }
      throw new Error(`${list.toString()} does not offer ${label}`);
    },
    tick: async (control) => {
      await reach(control);
      for (let pressed = 0; pressed < most; pressed += 1) {
        if (await control.isChecked()) return;
        const isRadio = (await control.getAttribute('type')) === 'radio';
        const isHere = await control.evaluate((each) => each === each.ownerDocument.activeElement);
        await keyboard.press(isRadio && !isHere ? 'ArrowDown' : 'Space');
      }
    },
    day: async (field, date) => {
      const [year = '', month = '', dayOfMonth = ''] = date.split('-');
      for (const order of [month + dayOfMonth, dayOfMonth + month]) {
        await reach(field);
        await keyboard.press('Home');
        await keyboard.type(order + year);
        if ((await field.inputValue()) === date) return;
      }
      throw new Error(`${field.toString()} takes no date ${date}`);
    },
    file: async (field, file) => {
      await reach(field);
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Space')]);
      await chooser.setFiles(file);
    },
  };
};
