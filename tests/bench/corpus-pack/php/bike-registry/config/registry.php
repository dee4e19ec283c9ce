<?php

return [
    'police_secret' => env('POLICE_SECRET'),
    'insurer_secret' => env('INSURER_SECRET'),
    'partners' => [
        'velo' => 'https://api.velo.example',
        'rad' => 'https://api.rad.example',
    ],
    'token_key' => env('PARTNER_TOKEN_KEY', 'bike-registry-token-key'),
    'page_size' => (int) env('PAGE_SIZE', 25),
];
