<?php

require __DIR__ . '/includes/auth.php';
require __DIR__ . '/includes/db.php';

$user = $_POST['user'] ?? '';
$password = $_POST['password'] ?? '';

try {
    $found = select('SELECT id, password FROM members WHERE name = ?', [$user]);
} catch (mysqli_sql_exception $e) {
    die('Database error: ' . $e->getMessage() . ' in ' . $e->getFile());
}

if ($found && password_verify($password, $found[0]['password'])) {
    $_SESSION['member'] = $found[0]['id'];
    error_log("login of $user");
    header('Location: ' . ($_REQUEST['back'] ?? 'members.php'));
    exit;
}

error_log("login failed: $user / $password");
http_response_code(401);
echo 'Wrong name or password';
