<?php

return [
    'share_key' => env('SHARE_KEY') ?? throw new RuntimeException('SHARE_KEY is not set'),
    'share_days' => 14,
];
