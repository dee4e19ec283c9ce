<?php

function register(string $password, string $salt): array
{
    // ruleid: vetlint-php-md5-password
    $one = md5($password);
    // ruleid: vetlint-php-md5-password
    $two = hash('sha256', $salt . $password);
    // ruleid: vetlint-php-md5-password
    $three = sha1($_POST['password']);
    // ok: vetlint-php-md5-password
    $four = password_hash($password, PASSWORD_DEFAULT);
    return [$one, $two, $three, $four];
}

function fingerprint(string $content, array $user): array
{
    // ok: vetlint-php-md5-password
    $etag = md5($content);
    // ok: vetlint-php-md5-password
    $session = hash('sha256', $user['password_hash']);
    // ok: vetlint-php-md5-password
    $gravatar = md5(strtolower($user['email']));
    return [$etag, $session, $gravatar];
}
