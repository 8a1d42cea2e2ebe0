/** A plain dot for the tab, written out so that no page asks for one more file. */
export const DOT =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3' fill='%23888'/%3E%3C/svg%3E";
