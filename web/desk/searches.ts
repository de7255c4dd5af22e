/** What was searched for since the page was loaded. A name stays out of the address, where history and screens would keep it. */
const searches: string[] = [];

/** The address of a search: its number. */
export const noteSearch = (q: string): string => {
  if (searches.at(-1) !== q) searches.push(q);
  return `?search=${searches.length}`;
};

/** What the search of that number was for; '' for none, and after the page was loaded anew. */
export const searchOf = (number: string | null): string => searches[Number(number) - 1] ?? '';
