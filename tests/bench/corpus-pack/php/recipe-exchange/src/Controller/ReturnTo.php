<?php

namespace App\Controller;

enum ReturnTo: string
{
    case Start = 'start';
    case Profile = 'profile';

    public function path(): string
    {
        return match ($this) {
            self::Start => '/',
            self::Profile => '/profile',
        };
    }
}
