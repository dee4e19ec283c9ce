<?php

return [
    'paths' => ['widget/*'],
    'allowed_methods' => ['GET'],
    'allowed_origins' => ['https://registry.example.org'],
    'allowed_origins_patterns' => [],
    'allowed_headers' => ['Content-Type'],
    'exposed_headers' => [],
    'max_age' => 600,
    'supports_credentials' => true,
];
