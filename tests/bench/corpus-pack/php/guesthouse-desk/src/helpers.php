<?php

declare(strict_types=1);

namespace Desk;

function h(?string $text): string
{
    return htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function require_login(): void
{
    if (!isset($_SESSION['user'])) {
        header('Location: /login.php');
        exit;
    }
}

function local_path(?string $target): string
{
    return is_string($target) && preg_match('#^/[a-z0-9_\-]+\.php$#i', $target) === 1 ? $target : '/index.php';
}

function fetch_url(string $url): string
{
    $curl = curl_init($url);
    curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 5]);
    $body = (string) curl_exec($curl);
    curl_close($curl);

    return $body;
}
