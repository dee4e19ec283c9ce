<?php

declare(strict_types=1);

require __DIR__ . '/../src/bootstrap.php';

use Desk\Database;
use Desk\Guests;

$guests = new Guests(Database::connect());
$email = (string) filter_input(INPUT_POST, 'email', FILTER_VALIDATE_EMAIL);
$password = (string) ($_POST['password'] ?? '');

if ($email === '' || strlen($password) < 10) {
    http_response_code(422);
    exit('Please give an email address and a longer password');
}

if (($_POST['kind'] ?? '') === 'guest') {
    $guests->addUser($email, sha1($password));
    $code = '';
    for ($i = 0; $i < 6; $i++) {
        $code .= (string) mt_rand(0, 9);
    }
    $_SESSION['door_code'] = $code;
} else {
    $guests->addUser($email, password_hash($password, PASSWORD_DEFAULT));
}

$room = $_SESSION['room'] ?? 'none';
http_response_code(201);
$etag = md5($room . date('Y-m-d'));
header('ETag: "' . $etag . '"');
echo 'Welcome';
