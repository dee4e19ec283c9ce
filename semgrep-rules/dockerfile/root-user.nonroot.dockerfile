# Silent: the base image has its own user.
FROM gcr.io/distroless/static-debian12:nonroot
COPY server /server
ENTRYPOINT ["/server"]
