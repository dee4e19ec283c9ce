# Silent: only the last stage is started.
FROM node:22.11-slim AS dev
CMD ["npm", "run", "dev"]
FROM node:22.11-slim AS final
CMD ["node", "dist/server.js"]
