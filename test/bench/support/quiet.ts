/** Does something while the log lines of functions go nowhere: they would bury the figures. */
export const quietly = async <T>(does: () => Promise<T>): Promise<T> => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  try {
    return await does();
  } finally {
    process.stdout.write = write;
  }
};
