import { existsSync } from 'node:fs';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import { DOORS, FLOORS, OUTSIDE } from './floors.config.js';

const rooms = FLOORS.flat();

/** For each room: it may not reach up, nor sideways on its own floor. */
const floorZones = FLOORS.flatMap((floor, height) =>
  floor.map((room) => ({
    target: `./app/${room}`,
    from: [...FLOORS.slice(0, height).flat(), ...floor.filter((other) => other !== room), ...OUTSIDE]
      .filter((other) => existsSync(`app/${other}`))
      .map((other) => `./app/${other}`),
    message: `app/${room} may import only from floors below it (floors.config.js).`,
  })),
);
const outsideZones = OUTSIDE.map((room) => ({
  target: `./app/${room}`,
  from: rooms.map((other) => `./app/${other}`),
  message: `app/${room} imports no floor.`,
}));
const prismaZone = {
  target: './app/routes',
  from: './app/db/!(model.ts)',
  message: 'A route calls a verb; it never touches the database.',
};
const zones = [...floorZones, ...outsideZones, prismaZone].filter(({ target }) => existsSync(target));

const closedDoors = (file) =>
  Object.entries(DOORS)
    .filter(([, doors]) => !doors.includes(file))
    .map(([name]) => ({
      name,
      message: `${name} is reached through ${DOORS[name].join(', ')} alone.`,
      allowTypeImports: true,
    }));

export default tseslint.config(
  { ignores: ['build/', 'node_modules/', 'app/db/generated/', 'data/', '.cache/', 'test-results/'] },
  ...tseslint.configs.recommended,
  { files: ['**/*.mjs', '*.js'], rules: { 'max-lines': ['error', { max: 250 }], 'no-console': 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: closedDoors() }] },
  },
  ...[...new Set(Object.values(DOORS).flat())].map((file) => ({
    files: [file],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths: closedDoors(file) }] },
  })),
  { files: ['app/root.tsx', 'app/entry.server.tsx'], rules: { 'import-x/no-restricted-paths': 'off' } },
);
