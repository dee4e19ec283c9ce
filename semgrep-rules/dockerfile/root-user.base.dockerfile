# Silent: nothing is started here, it is an image for others to build on.
FROM debian:12-slim
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates
