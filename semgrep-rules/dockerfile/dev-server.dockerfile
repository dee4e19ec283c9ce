FROM node:22.11-slim
# ok: vetlint-dockerfile-dev-server
EXPOSE 3000
# ruleid: vetlint-dockerfile-dev-server
EXPOSE 22
# ruleid: vetlint-dockerfile-dev-server
CMD ["npm", "run", "dev"]
