/** Where a notice may be read. */
export const noticeChannels = ['inbox', 'email', 'sms'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** In characters. */
export const templateLengths = { title: 160, body: 2000 } as const;
/** A text message of more parts is no longer one that anybody reads, and each part is paid for. */
export const mostSegments = 6;
