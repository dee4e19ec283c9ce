# Silent: the entry point leaves root by itself.
FROM debian:12-slim
COPY entry.sh /entry.sh
ENTRYPOINT ["gosu", "app", "/entry.sh"]
CMD ["serve"]
