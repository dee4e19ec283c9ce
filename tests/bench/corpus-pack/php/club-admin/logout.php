<?php

require __DIR__ . '/includes/auth.php';
require __DIR__ . '/includes/db.php';

try {
    select('UPDATE members SET seen = NOW() WHERE id = ? RETURNING id', [$_SESSION['member'] ?? 0]);
} catch (mysqli_sql_exception $e) {
    error_log((string) $e);
    die('The club is closed for a moment.');
}

error_log('logout of member ' . ($_SESSION['member'] ?? 'unknown'));
session_destroy();
$page = $_GET['page'] ?? '';
header('Location: ' . (in_array($page, ['members.php', 'games.php'], true) ? $page : 'index.php'));
