<?php

require __DIR__ . '/includes/db.php';

$row = ['name' => (string) ($_POST['name'] ?? ''), 'street' => (string) ($_POST['street'] ?? '')];
$statement = db()->prepare('INSERT INTO members SET name = ?, street = ?, password = ?');

$hash = password_hash((string) ($_POST['password'] ?? ''), PASSWORD_BCRYPT, ['cost' => 12]);
$statement->execute([$row['name'], $row['street'], $hash]);
