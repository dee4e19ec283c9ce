FROM node:22.11-slim
# ruleid: vetlint-dockerfile-secret-arg-env
ARG NPM_TOKEN
# ruleid: vetlint-dockerfile-secret-arg-env
ENV DB_PASSWORD=orchard-2026
# ruleid: vetlint-dockerfile-secret-arg-env
ENV NODE_ENV=production JWT_SECRET=table-service
# ruleid: vetlint-dockerfile-secret-arg-env
ARG STRIPE_API_KEY=sk_live_77c1f0a2b9
# ruleid: vetlint-dockerfile-secret-arg-env
COPY package.json .npmrc ./
# ruleid: vetlint-dockerfile-secret-arg-env
COPY .env.production /app/.env
# ok: vetlint-dockerfile-secret-arg-env
ENV PORT=8080 NODE_ENV=production
# ok: vetlint-dockerfile-secret-arg-env
ARG NEXT_PUBLIC_MAPS_API_KEY
# ok: vetlint-dockerfile-secret-arg-env
ENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D
# ok: vetlint-dockerfile-secret-arg-env
ENV JWT_SECRET_FILE=/run/secrets/jwt
# ok: vetlint-dockerfile-secret-arg-env
ARG SECRET_KEY_BASE=dummy-for-assets
# ok: vetlint-dockerfile-secret-arg-env
ENV API_TOKEN=$API_TOKEN
# ok: vetlint-dockerfile-secret-arg-env
RUN --mount=type=secret,id=npm_token NPM_TOKEN=$(cat /run/secrets/npm_token) npm ci
# ok: vetlint-dockerfile-secret-arg-env
COPY .env.example /app/.env.example
