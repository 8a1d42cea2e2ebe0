// The house, top floor first. A file imports from floors below its own, or from its own folder.
export const FLOORS = [
  ['routes', 'commands'],
  ['reports', 'offline'],
  ['certificates'],
  ['cohorts'],
  ['learning'],
  ['catalog'],
  ['accounts', 'help', 'quizzes', 'practice'],
  ['audit', 'jobs', 'mail', 'print', 'leaving'],
  ['db', 'ui'],
  ['i18n', 'log.server.ts'],
  ['env.server.ts', 'clock.server.ts', 'cookie.ts'],
];

/** Rooms that stand outside: they import no floor (types excepted). */
export const OUTSIDE = ['host', 'enhance'];

/** Package → the only file, or files, that may import it. */
export const DOORS = {
  lucia: ['app/accounts/session.server.ts', 'app/accounts/session-adapter.server.ts'],
  '@node-rs/argon2': ['app/accounts/passphrase.server.ts'],
  'rate-limiter-flexible': ['app/accounts/limits.server.ts'],
  'mdx-bundler': ['app/catalog/mdx.server.ts'],
  pdfkit: ['app/print/pdf.server.ts'],
  fontkit: ['app/print/fonts.server.ts'],
  qrcode: ['app/print/qr.server.ts'],
  'csv-stringify/sync': ['app/print/csv.server.ts'],
  'csv-parse': ['app/print/csv-reader.server.ts'],
  'csv-parse/sync': ['app/print/csv-reader.server.ts'],
  '@zip.js/zip.js': ['app/print/zip.server.ts', 'app/print/xlsx.server.ts'],
  nodemailer: ['app/mail/post.server.ts'],
  jose: ['app/certificates/signature.server.ts'],
  '@ironcalc/wasm': ['app/practice/formulas.server.ts'],
  'intl-messageformat': ['app/i18n/messages.ts'],
  yaml: ['app/catalog/yaml.server.ts'],
  '@prisma/adapter-libsql': ['app/db/connect.server.ts'],
  '@prisma/adapter-pg': ['app/db/connect.server.ts'],
  pino: ['app/log.server.ts'],
  express: ['app/host/app.ts', 'app/host/static.ts', 'app/host/health.ts'],
  helmet: ['app/host/headers.ts'],
  compression: ['app/host/app.ts'],
};
