'use strict';
const { floors } = require('./floors.cjs');

const rooms = floors.flatMap(({ floor, rooms: r }) =>
  Object.entries(r).map(([name, { alsoSees = [] }]) => ({ name, floor, alsoSees })),
);

/** One rule a room: it may reach itself, every lower floor, and the neighbours its row names. */
const directions = rooms.map((room) => {
  const allowed = [
    room.name,
    ...room.alsoSees,
    ...rooms.filter((other) => other.floor < room.floor).map((other) => other.name),
  ];
  return {
    name: `floors-${room.name}`,
    severity: 'error',
    from: { path: `^src/${room.name}/` },
    to: { path: '^src/[^/]+/', pathNot: `^src/(${allowed.join('|')})/` },
  };
});

/** An area is entered through its index only; platform is a set of small rooms with an index each. */
const doors = rooms
  .filter((room) => !['kernel', 'platform'].includes(room.name))
  .map((room) => ({
    name: `door-${room.name}`,
    comment: `${room.name} is entered through its index.ts only`,
    severity: 'error',
    from: { pathNot: `^(src/${room.name}/|src/app/|src/main\\.ts$|test/|scripts/|web/)` },
    to: { path: `^src/${room.name}/`, pathNot: `^src/${room.name}/index\\.ts$` },
  }));

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'no import circle, not even a type-only one',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...directions,
    ...doors,
    {
      name: 'kernel-is-pure',
      comment: 'the kernel knows no package but temporal-polyfill',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^(src/kernel/|node_modules/temporal-polyfill/)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain/ imports the kernel and its own domain only',
      severity: 'error',
      from: { path: '^src/([^/]+)/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^src/kernel/', '^src/$1/domain/', '^src/[^/]+/domain/index\\.ts$'] },
    },
    {
      name: 'the-app-takes-what-is-pure',
      comment:
        'the app runs the kernel and the pure domains from the same source, and nothing else of the server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^src/', pathNot: ['^src/kernel/', '^src/[^/]+/domain/'] },
    },
    {
      name: 'the-server-knows-no-app',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'sql-in-store-only',
      comment: 'TypeORM and pg are spoken in platform/db and store/ only',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/platform/', '^src/[^/]+/store/'] },
      to: { path: '^node_modules/(typeorm|pg)/' },
    },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
