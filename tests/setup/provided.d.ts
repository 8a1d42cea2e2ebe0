import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    engine: 'sqlite' | 'postgresql';
    /** The migrated template: a file, or the address of the server with a database named `template_steps`. */
    template: string;
    /** Data folders for the built server: with the demo people, and with nobody. */
    demoData: string;
    emptyData: string;
  }
}
