# Silent: the last USER is not root.
FROM golang:1.23 AS build
RUN go build -o /server ./cmd/server
FROM debian:12-slim
USER root
RUN useradd app
COPY --from=build /server /server
USER app
CMD ["/server"]
