<?php

session_start();

function logged_in(): bool
{
    return isset($_SESSION['member']);
}

function guard(): void
{
    if (!logged_in()) {
        http_response_code(403);
        exit('Please sign in.');
    }
}

function new_token(): string
{
    return sha1(microtime() . $_SERVER['REMOTE_ADDR']);
}

function new_secret(): string
{
    return rtrim(strtr(base64_encode(random_bytes(24)), '+/', '-_'), '=');
}

function stay_signed_in(string $token): void
{
    setcookie('member_token', $token, ['expires' => time() + 86400 * 30, 'path' => '/', 'httponly' => false]);
}

function stay_on_device(string $token): void
{
    setcookie('device_token', $token, ['expires' => time() + 86400, 'path' => '/', 'secure' => true, 'httponly' => true, 'samesite' => 'Strict']);
}
