FROM node:22.11-slim
# ruleid: vetlint-dockerfile-insecure-install
RUN npm install
# ruleid: vetlint-dockerfile-insecure-install
RUN npm install --production && npm cache clean --force
# ruleid: vetlint-dockerfile-insecure-install
RUN apt-get update && apt-get install -y --allow-unauthenticated orchard-agent
# ruleid: vetlint-dockerfile-insecure-install
RUN pip install --trusted-host pypi.orchard.example -r requirements.txt
# ruleid: vetlint-dockerfile-insecure-install
RUN apk add --allow-untrusted /tmp/tool.apk
# ruleid: vetlint-dockerfile-insecure-install
RUN yarn install && yarn build
# ok: vetlint-dockerfile-insecure-install
RUN npm ci --omit=dev
# ok: vetlint-dockerfile-insecure-install
RUN npm install -g pnpm@9.12.0
# ok: vetlint-dockerfile-insecure-install
RUN npm install --no-save sharp@0.33.5
# ok: vetlint-dockerfile-insecure-install
RUN yarn install --frozen-lockfile
# ok: vetlint-dockerfile-insecure-install
RUN yarn build
# ok: vetlint-dockerfile-insecure-install
RUN pip install --no-cache-dir -r requirements.txt
# ok: vetlint-dockerfile-insecure-install
RUN apt-get update && apt-get install -y --no-install-recommends curl
