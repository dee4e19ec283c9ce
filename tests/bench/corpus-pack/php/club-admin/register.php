<?php

require __DIR__ . '/includes/db.php';

$_POST = array_filter($_POST, fn ($key) => preg_match('/^\w+$/', (string) $key) === 1, ARRAY_FILTER_USE_KEY);
$fields = array_map(fn ($key) => "`$key` = ?", array_keys($_POST));
$statement = db()->prepare('INSERT INTO members SET ' . implode(', ', $fields));
$statement->execute(array_values($_POST));

$hash = crypt($_POST['password'] ?? '', 'club');
db()->prepare('UPDATE members SET password = ? WHERE id = ?')->execute([$hash, db()->insert_id]);
