let wake: () => void = () => undefined;

/** Tells the worker of this process that there is something to do. */
export function nudge() {
  wake();
}

export function onNudge(listener: () => void) {
  wake = listener;
}
