import type { Files } from './files.ts';

/** The same files, whose client is loaded at the first need: most requests touch no file and should not wait for it. */
export const filesWhenNeeded = (bucket: string): Files => {
  let loading: Promise<Files> | undefined;
  const loaded = () => (loading ??= import('./files.ts').then(({ files }) => files(bucket)));
  return {
    ticket: async (...given) => (await loaded()).ticket(...given),
    arrived: async (...given) => (await loaded()).arrived(...given),
    start: async (...given) => (await loaded()).start(...given),
    release: async (...given) => (await loaded()).release(...given),
    discard: async (...given) => (await loaded()).discard(...given),
    copy: async (...given) => (await loaded()).copy(...given),
    bring: async (...given) => (await loaded()).bring(...given),
    link: async (...given) => (await loaded()).link(...given),
  };
};
