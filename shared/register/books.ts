/** Lines of one printed book (quyển): a number and no rule of law, so that a book is printed in seconds. */
export const linesPerBook = 100;

/** How many books so many lines make; an empty register is one empty book. */
export const booksOf = (count: number): number => Math.max(1, Math.ceil(count / linesPerBook));
