#!/usr/bin/env bash
# ruleid: vetlint-bash-unquoted-rm
rm -rf $BUILD_DIR/*
# ruleid: vetlint-bash-unquoted-rm
rm -rf "$BUILD_DIR"/*
# ruleid: vetlint-bash-unquoted-rm
rm -r -f -- ${CACHE}/old
# ruleid: vetlint-bash-unquoted-rm
rm -rf $1
# ok: vetlint-bash-unquoted-rm
rm -rf "${BUILD_DIR:?}"/*
# ok: vetlint-bash-unquoted-rm
rm -rf "$BUILD_DIR"
# ok: vetlint-bash-unquoted-rm
rm -rf ./dist/*
# ok: vetlint-bash-unquoted-rm
rm -f $LOG_FILE
# ok: vetlint-bash-unquoted-rm
rm -rf "$BUILD_DIR/dist"
# ok: vetlint-bash-unquoted-rm
# rm -rf $BUILD_DIR/*
