<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

use Desk\Database;
use Desk\Guests;

use function Desk\local_path;

$guests = new Guests(Database::connect());
$user = $guests->user((string) ($_POST['email'] ?? ''));

if ($user !== null && password_verify((string) ($_POST['password'] ?? ''), $user['password'])) {
    session_regenerate_id(true);
    $_SESSION['user'] = $user['id'];
    if (!empty($_POST['stay'])) {
        $token = bin2hex(random_bytes(32));
        setcookie('stay', $token, time() + 86400 * 30, '/');
        $_SESSION['stay'] = hash('sha256', $token);
    }
    if (isset($_GET['to'])) {
        header('Location: ' . $_GET['to']);
        exit;
    }
    $back = local_path($_GET['back'] ?? null);
    header('X-Desk: 1');
    header('Location: ' . $back);
    exit;
}

http_response_code(401);
echo 'Wrong email or password';
