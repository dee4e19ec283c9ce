<?php

namespace App\Services;

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

class PartnerTokens
{
    public function claims(string $token): object
    {
        return JWT::decode($token, new Key(config('registry.token_key'), 'HS256'));
    }

    public function payload(string $token): object
    {
        [, $body] = explode('.', $token);

        return json_decode(base64_decode(strtr($body, '-_', '+/')));
    }
}
