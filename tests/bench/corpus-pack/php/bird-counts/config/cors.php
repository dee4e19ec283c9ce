<?php

return [
    'paths' => ['counts/*'],
    'allowed_methods' => ['GET'],
    'allowed_origins' => ['*'],
    'allowed_origins_patterns' => [],
    'allowed_headers' => [],
    'exposed_headers' => [],
    'max_age' => 600,
    'supports_credentials' => false,
];
