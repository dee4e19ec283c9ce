<?php
// ruleid: vetlint-php-cors-star
header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
// ruleid: vetlint-php-cors-star
header("Access-Control-Allow-Origin: {$_SERVER['HTTP_ORIGIN']}");
// ok: vetlint-php-cors-star
header('Access-Control-Allow-Credentials: true');
// ok: vetlint-php-cors-star
header('Access-Control-Allow-Origin: https://app.example.com');

if (in_array($_SERVER['HTTP_ORIGIN'], ['https://app.example.com'], true)) {
    // ok: vetlint-php-cors-star
    header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
}
