# ruleid: vetlint-dockerfile-latest
FROM node:latest AS build
# ruleid: vetlint-dockerfile-latest
FROM --platform=linux/amd64 python
# ruleid: vetlint-dockerfile-latest
FROM ghcr.io/orchard/tools:main AS tools
# ok: vetlint-dockerfile-latest
FROM node:22.11-alpine AS deps
# ok: vetlint-dockerfile-latest
FROM build AS assets
# ok: vetlint-dockerfile-latest
FROM registry.orchard.example:5000/base@sha256:2b3f0a7c6a1f0d6d5f0e9c8b7a6958473625140f0e1d2c3b4a59687706152433
# ok: vetlint-dockerfile-latest
FROM ${BASE_IMAGE}
# ok: vetlint-dockerfile-latest
FROM scratch
