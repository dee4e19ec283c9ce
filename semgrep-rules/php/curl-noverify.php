<?php

function load(string $url): mixed
{
    $curl = curl_init($url);
    // ruleid: vetlint-php-curl-noverify
    curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
    // ok: vetlint-php-curl-noverify
    curl_setopt($curl, CURLOPT_SSL_VERIFYHOST, 2);
    // ok: vetlint-php-curl-noverify
    curl_setopt($curl, CURLOPT_CAINFO, 'ca.pem');
    return curl_exec($curl);
}

function clients(): array
{
    return [
        // ruleid: vetlint-php-curl-noverify
        new Client(['verify' => false, 'timeout' => 5]),
        // ruleid: vetlint-php-curl-noverify
        Http::withoutVerifying()->get('https://api.example.com'),
        // ok: vetlint-php-curl-noverify
        new Client(['verify' => true]),
        // ok: vetlint-php-curl-noverify
        new Client(['verify' => '/etc/ssl/ca.pem']),
    ];
}
