#!/usr/bin/env bash
# ruleid: vetlint-bash-no-verify
git commit --no-verify -m "Release"
# ruleid: vetlint-bash-no-verify
npm test || true
# ruleid: vetlint-bash-no-verify
npm audit --audit-level=high || exit 0
# ruleid: vetlint-bash-no-verify
git push --no-verify origin main
# ruleid: vetlint-bash-no-verify
export HUSKY=0
# ok: vetlint-bash-no-verify
git commit -m "Release"
# ok: vetlint-bash-no-verify
npm test
# ok: vetlint-bash-no-verify
docker rm -f shop-db || true
# ok: vetlint-bash-no-verify
npm test || { echo "tests failed"; exit 1; }
# ok: vetlint-bash-no-verify
grep -q shop items.txt || true
# ok: vetlint-bash-no-verify
echo "do not use git commit --no-verify"
