/** What a file of a message is asked for: it goes with the message, and counts as none of the papers a service asks for. */
export const messageFile = 'message';
