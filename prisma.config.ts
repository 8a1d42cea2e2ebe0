import { resolve } from 'node:path';
import { defineConfig } from 'prisma/config';

const postgres = process.env.DATABASE_URL;
const folder = resolve(import.meta.dirname, 'prisma', postgres ? 'postgresql' : 'sqlite');

// The adapter of version 7 is for the command line alone: the one that fits the client cannot
// read a column of type `name`, which the command line asks for.
export default defineConfig({
  experimental: { adapter: true },
  engine: 'js',
  schema: `${folder}/schema.prisma`,
  migrations: { path: process.env.MIGRATIONS || `${folder}/migrations` },
  adapter: async () => {
    if (postgres) {
      const { PrismaPg } = await import('prisma-pg-cli');
      // One connection, so that a file's BEGIN and COMMIT frame what stands between them.
      return new PrismaPg({ connectionString: postgres, max: 1 }) as never;
    }
    const { PrismaLibSQL } = await import('@prisma/adapter-libsql');
    return new PrismaLibSQL({ url: process.env.SQLITE_URL ?? ':memory:' });
  },
});
