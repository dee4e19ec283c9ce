-- # ruleid: vetlint-suppressions-blanket
SELECT 1;
GRANT ALL ON orders TO anon; -- nosemgrep

-- # ok: vetlint-suppressions-blanket
SELECT 2;
GRANT ALL ON orders TO anon; -- nosemgrep: sql-grant
