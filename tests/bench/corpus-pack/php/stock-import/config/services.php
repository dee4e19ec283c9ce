<?php

return [
    'supplier' => [
        'url' => 'https://supplier.example/api',
        'password' => 'Lager2023!import',
    ],

    'wholesale' => [
        'url' => env('WHOLESALE_URL', 'https://wholesale.example/api'),
        'timeout' => 10,
        'user' => 'stock-import',
        'token' => env('WHOLESALE_TOKEN'),
    ],
];
