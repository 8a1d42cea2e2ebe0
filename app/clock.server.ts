let source = () => new Date();

/** The server's clock: the only one that decides anything. */
export function now(): Date {
  return source();
}

/** For tests: until the returned function is called, `now` answers what `clock` says. */
export function useClock(clock: () => Date): () => void {
  const previous = source;
  source = clock;
  return () => {
    source = previous;
  };
}
