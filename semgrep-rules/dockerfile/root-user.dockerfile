# ok: vetlint-dockerfile-root-user
FROM node:22.11 AS build
WORKDIR /app
RUN npm ci && npm run build
# ruleid: vetlint-dockerfile-root-user
FROM node:22.11-slim
COPY --from=build /app/dist /app
CMD ["node", "/app/server.js"]
